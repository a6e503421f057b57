import { Button, UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HierarchyResponse } from '../../graph/model/api.ts';
import { bodiesQuery, entityQuery, hierarchyQuery } from '../api/queries.ts';
import { useKindNames } from '../i18n/names.ts';
import { Failure } from '../shared/Failure.tsx';
import { Icon } from '../shared/Icon.tsx';
import { KindMark } from '../shared/KindMark.tsx';
import { NodeLink } from '../shared/NodeLink.tsx';
import { NodePicker } from '../shared/NodePicker.tsx';
import { Waiting } from '../shared/Waiting.tsx';
import { selectEdge, selectNode, showHierarchyGraph } from '../state/actions.ts';
import { navigate, useView } from '../state/navigation.ts';
import classes from './Departments.module.css';
import { type BodyTree, hierarchyTree } from './hierarchy-tree.ts';

/** Children of one body shown before "more" is asked for. */
const branchLimit = 12;

/** One body's place: the bodies above it as a line, those below it as a tree, with post holders. */
export function Hierarchy() {
  const { t } = useTranslation();
  const chosen = useView((view) => view.body);
  const bodies = useQuery(bodiesQuery);
  const body = chosen ?? bodies.data?.[0]?.node.id ?? null;
  const hierarchy = useQuery({ ...hierarchyQuery(body ?? ''), enabled: body !== null });
  return (
    <section className={classes.half} aria-label={t('departments.tree')}>
      <div className={classes.controls}>
        <NodePicker
          w="min(100%, 300px)"
          label={t('departments.choose')}
          placeholder={t('departments.choosePlaceholder')}
          kinds="organisation,place"
          value={body}
          onChange={(id) => navigate({ body: id })}
        />
        {body !== null && (
          <Button
            size="xs"
            variant="light"
            style={{ flex: 'none' }}
            leftSection={<Icon name="tree" size={14} />}
            onClick={() => showHierarchyGraph(body)}
          >
            {t('departments.asGraph')}
          </Button>
        )}
      </div>
      {bodies.error && <Failure error={bodies.error} retry={() => void bodies.refetch()} />}
      {hierarchy.error && <Failure error={hierarchy.error} retry={() => void hierarchy.refetch()} />}
      {body !== null && hierarchy.isPending && <Waiting />}
      {hierarchy.data && <Tree data={hierarchy.data} />}
      <OtherRoots shown={body} />
    </section>
  );
}

function Tree({ data }: { data: HierarchyResponse }) {
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
      <ul className={classes.tree} aria-label={t('departments.tree')}>
        <Branch tree={tree} edgeTo={edgeTo} open root />
      </ul>
      {tree.children.length === 0 && <p className={classes.quiet}>{t('departments.noBelow')}</p>}
      {data.below.length < data.belowTotal && (
        <p className={classes.quiet}>{t('departments.cut', { shown: data.below.length, total: data.belowTotal })}</p>
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
            {edge && (
              <UnstyledButton className={classes.tool} onClick={() => selectEdge(edge)}>
                {t('inspector.evidence')}
              </UnstyledButton>
            )}
            <UnstyledButton className={classes.tool} onClick={() => navigate({ body: node.id })}>
              {t('departments.choose')}
            </UnstyledButton>
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
            <UnstyledButton className={classes.tool} onClick={() => setAll(true)}>
              {t('app.more', { count: children.length - shown.length })}
            </UnstyledButton>
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
  const rows = [
    ...new Map(holders.map((row) => [[row.holder.id, row.unit, row.position].join('|'), row])).values(),
  ].slice(0, 20);
  if (rows.length === 0) return null;
  return (
    <ul className={classes.holders} aria-label={t('departments.holders')}>
      {rows.map((row) => (
        <li key={row.relation}>
          <NodeLink node={row.holder} />
          <UnstyledButton
            className={classes.tool}
            onClick={() => selectEdge(row.relation)}
            title={row.evidence.sentence}
          >
            {row.unit}
            {row.position}
          </UnstyledButton>
        </li>
      ))}
    </ul>
  );
}

function OtherRoots({ shown }: { shown: string | null }) {
  const { t } = useTranslation();
  const bodies = useQuery(bodiesQuery);
  const others = bodies.data?.filter(({ node }) => node.id !== shown).slice(0, 8) ?? [];
  if (others.length === 0) return null;
  return (
    <div className={classes.roots}>
      <span className={classes.quiet}>{t('departments.roots')}</span>
      {others.map(({ node }) => (
        <UnstyledButton key={node.id} className={classes.root} onClick={() => navigate({ body: node.id })}>
          {node.name}
        </UnstyledButton>
      ))}
    </div>
  );
}
