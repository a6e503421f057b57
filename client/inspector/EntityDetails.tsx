import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { EntityResponse } from '../../graph/model/api.ts';
import { entityQuery } from '../api/queries.ts';
import { CorrectMenu } from '../curation/CorrectMenu.tsx';
import { useCanvasContent } from '../graph/use-canvas-content.ts';
import { useKindNames } from '../i18n/names.ts';
import { Icon } from '../shared/Icon.tsx';
import { KindMark } from '../shared/KindMark.tsx';
import { Waiting } from '../shared/Waiting.tsx';
import { connectFrom, expand, showBody, showHierarchy, showSlogan } from '../state/actions.ts';
import { expandBy } from '../state/step.ts';
import { Appearances } from './Appearances.tsx';
import { Connections } from './Connections.tsx';
import { DetailsHead } from './DetailsHead.tsx';
import { EntityStatements } from './EntityStatements.tsx';
import classes from './Inspector.module.css';
import { Namesakes } from './Namesakes.tsx';
import { Posts } from './Posts.tsx';
import { SelectionFailure } from './SelectionFailure.tsx';

/** A person, body, slogan or other entity: what it said or who said it, its posts, its connections, where it appears. */
export function EntityDetails({ id }: { id: string }) {
  const entity = useQuery(entityQuery(id));
  if (entity.error) return <SelectionFailure error={entity.error} retry={() => void entity.refetch()} />;
  if (!entity.data) return <Waiting />;
  const { node, posts, holders } = entity.data;
  return (
    <>
      <EntityHead entity={entity.data} />
      <EntityStatements node={node} />
      <Posts title="inspector.posts" posts={posts.map((post) => ({ ...post, other: post.organisation }))} />
      <Posts
        title="inspector.holders"
        posts={holders.map((post) => ({ ...post, other: post.holder }))}
        overTime={() => showBody(node.id, 'holders')}
      />
      <Namesakes node={node} />
      <Connections node={node} />
      <Appearances entity={entity.data} />
    </>
  );
}

function EntityHead({ entity: { node, aliases } }: { entity: EntityResponse }) {
  const { t } = useTranslation();
  const names = useKindNames();
  const { content } = useCanvasContent();
  const expansion = content.expansions.find(({ id }) => id === node.id);
  const rest = expansion ? expansion.total - expansion.shown : undefined;
  return (
    <DetailsHead
      kind={
        <>
          <KindMark kind={node.kind} />
          <span>{names.subtype(node.subtype) ?? names.node(node.kind)}</span>
        </>
      }
      tools={<CorrectMenu node={node} />}
    >
      <h2 className={classes.name}>{node.name}</h2>
      {aliases.length > 0 && (
        <p className={classes.aliases}>
          {t('inspector.aliases')} {aliases.join('、')}
        </p>
      )}
      <div className={classes.actions}>
        {rest !== 0 && (
          <Button
            size="compact-sm"
            variant="light"
            leftSection={<Icon name="expand" size={14} />}
            onClick={() => expand(node.id)}
          >
            {rest === undefined
              ? t('graph.expand')
              : t('graph.expandMore', { count: Math.min(rest, expandBy), total: expansion?.total })}
          </Button>
        )}
        {node.kind === 'organisation' && (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<Icon name="tree" size={14} />}
            onClick={() => showHierarchy(node.id)}
          >
            {t('inspector.hierarchy')}
          </Button>
        )}
        {node.kind === 'slogan' ? (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<Icon name="clock" size={14} />}
            onClick={() => showSlogan(node.id)}
          >
            {t('inspector.timeline')}
          </Button>
        ) : (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<Icon name="connect" size={14} />}
            onClick={() => connectFrom(node.id)}
          >
            {t('inspector.connect')}
          </Button>
        )}
      </div>
    </DetailsHead>
  );
}
