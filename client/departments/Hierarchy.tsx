import { Button, UnstyledButton } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HierarchyResponse } from '../../graph/model/api.ts';
import { bodiesAtOnce, hierarchyQuery } from '../api/hierarchy-query.ts';
import { entityQuery } from '../api/queries.ts';
import { useKindNames } from '../i18n/names.ts';
import { Failure } from '../shared/Failure.tsx';
import { Icon } from '../shared/Icon.tsx';
import { KindMark } from '../shared/KindMark.tsx';
import { NodeLink } from '../shared/NodeLink.tsx';
import { TextButton } from '../shared/TextButton.tsx';
import { Waiting } from '../shared/Waiting.tsx';
import { selectEdge, selectNode, showBody } from '../state/actions.ts';
import { navigate, useView } from '../state/navigation.ts';
import classes from './Departments.module.css';
import { type BodyTree, hierarchyTree } from './hierarchy-tree.ts';

/** Children of one body shown before "more" is asked for. */
const branchLimit = 12;

/** Post holders of one body shown before the way to all of them. */
const mostHolders = 12;

/** One body's place: the bodies above it as a line, those below it as a tree, with post holders. */
export function Hierarchy({ body }: { body: string }) {
  const [most, setMost] = useState(bodiesAtOnce);
  const hierarchy = useQuery({ ...hierarchyQuery(body, most), placeholderData: keepPreviousData });
  if (hierarchy.error) return <Failure error={hierarchy.error} retry={() => void hierarchy.refetch()} />;
  if (!hierarchy.data) return <Waiting />;
  return <Tree data={hierarchy.data} waiting={hierarchy.isFetching} showMore={() => setMost(most * 2)} />;
}

interface TreeProps {
  data: HierarchyResponse;
  waiting: boolean;
  showMore(): void;
}

function Tree({ data, waiting, showMore }: TreeProps) {
  const { t } = useTranslation();
  const tree = hierarchyTree(data);
  const above = data.above.toReversed();
  const edgeTo = new Map(data.edges.map((edge) => [edge.source, edge.id]));
  return (
    <>
      {above.length > 0 && (
        <nav className={classes.above} aria-label={t('departments.above')}>
          {above.map((node) => (
            <span key={node.id}>
              <UnstyledButton className={classes.crumb} onClick={() => navigate({ body: node.id })}>
                {node.name}
              </UnstyledButton>
              <Icon name="right" size={12} />
            </span>
          ))}
        </nav>
      )}
      <ul className={classes.tree} aria-label={t('departments.hierarchy')}>
        <Branch tree={tree} edgeTo={edgeTo} open root />
      </ul>
      {tree.children.length === 0 && <p className={classes.quiet}>{t('departments.noBelow')}</p>}
      {data.below.length < data.belowTotal && (
        <p className={classes.quiet}>
          {t('app.moreOf', { shown: data.below.length, total: data.belowTotal })}
          <Button size="compact-xs" variant="subtle" loading={waiting} onClick={showMore}>
            {t('app.showMore')}
          </Button>
        </p>
      )}
    </>
  );
}

interface BranchProps {
  tree: BodyTree;
  /** By the lower body: the assertion that it belongs to the upper one. */
  edgeTo: ReadonlyMap<string, string>;
  open?: boolean;
  root?: boolean;
}

function Branch({ tree: { node, children }, edgeTo, open: openAtFirst = false, root = false }: BranchProps) {
  const { t } = useTranslation();
  const names = useKindNames();
  const selected = useView((view) => view.selection?.id === node.id);
  const [open, setOpen] = useState(openAtFirst);
  const [all, setAll] = useState(false);
  const shown = all ? children : children.slice(0, branchLimit);
  const edge = edgeTo.get(node.id);
  return (
    <li>
      <div className={classes.body} data-selected={selected || undefined} data-root={root || undefined}>
        <UnstyledButton
          className={classes.twist}
          aria-label={node.name}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          <Icon name={open ? 'down' : 'right'} size={12} />
        </UnstyledButton>
        <UnstyledButton className={classes.bodyName} onClick={() => selectNode(node.id)}>
          <KindMark kind={node.kind} size={11} /> {node.name}
        </UnstyledButton>
        {children.length > 0 && (
          <span className={classes.quiet}>{t('departments.below', { count: children.length })}</span>
        )}
        {names.subtype(node.subtype) && <span className={classes.quiet}>{names.subtype(node.subtype)}</span>}
        {!root && (
          <span className={classes.bodyTools}>
            {edge && <TextButton onClick={() => selectEdge(edge)}>{t('inspector.evidence')}</TextButton>}
            <TextButton onClick={() => navigate({ body: node.id })}>{t('departments.choose')}</TextButton>
          </span>
        )}
      </div>
      {open && (
        <div className={classes.inside}>
          <PostHolders body={node.id} />
          {children.length > 0 && (
            <ul className={classes.tree}>
              {shown.map((child) => (
                <Branch key={child.node.id} tree={child} edgeTo={edgeTo} />
              ))}
            </ul>
          )}
          {shown.length < children.length && (
            <TextButton onClick={() => setAll(true)}>
              {t('app.more', { count: children.length - shown.length })}
            </TextButton>
          )}
        </div>
      )}
    </li>
  );
}

/** Who holds a body's posts, newest evidence first; a click on the post opens its sentence. */
function PostHolders({ body }: { body: string }) {
  const { t } = useTranslation();
  const entity = useQuery(entityQuery(body));
  if (entity.error) return <Failure error={entity.error} />;
  const holders = entity.data?.holders ?? [];
  const rows = [...new Map(holders.map((row) => [[row.holder.id, row.unit, row.position].join('|'), row])).values()];
  if (rows.length === 0) return null;
  return (
    <ul className={classes.holders} aria-label={t('departments.holders')}>
      {rows.slice(0, mostHolders).map((row) => (
        <li key={row.relation}>
          <NodeLink node={row.holder} />
          <TextButton onClick={() => selectEdge(row.relation)} title={row.evidence.sentence}>
            {row.unit}
            {row.position}
          </TextButton>
        </li>
      ))}
      {rows.length > mostHolders && (
        <li>
          <TextButton onClick={() => showBody(body, 'holders')}>
            {t('app.more', { count: rows.length - mostHolders })}
          </TextButton>
        </li>
      )}
    </ul>
  );
}
