import { Button, UnstyledButton } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { EdgeCount, EdgeSummary, NodeSummary } from '../../graph/model/api.ts';
import { neighboursQuery } from '../api/queries.ts';
import { useKindNames } from '../i18n/names.ts';
import { Failure } from '../shared/Failure.tsx';
import { NodeLink } from '../shared/NodeLink.tsx';
import { selectEdge } from '../state/actions.ts';
import classes from './Inspector.module.css';
import { Section } from './Section.tsx';

/** The neighbours in rows, best connected first: relation and direction, and one click to the sentence. */
export function Connections({ node }: { node: NodeSummary }) {
  const { t } = useTranslation();
  const names = useKindNames();
  const found = useInfiniteQuery(neighboursQuery(node.id));
  if (found.error) return <Failure error={found.error} retry={() => void found.refetch()} />;
  const pages = found.data?.pages ?? [];
  const neighbours = pages
    .flatMap((page) => page.nodes)
    .filter(({ id, kind }) => id !== node.id && kind !== 'statement');
  const edges = pages.flatMap((page) => page.edges);
  const more = pages.flatMap((page) => page.more);
  const total = pages[0]?.total ?? 0;
  const loaded = new Set(pages.flatMap((page) => page.nodes).map(({ id }) => id)).size - 1;
  if (neighbours.length === 0 && !found.hasNextPage) return null;
  return (
    <Section title={t('inspector.neighbours')}>
      <ul className={classes.list}>
        {neighbours.map((neighbour) => (
          <li key={neighbour.id} className={classes.row}>
            <div className={classes.rowLine}>
              <NodeLink node={neighbour} />
            </div>
            {relationsTo(neighbour, edges, more).map(({ edge, count }) => (
              <UnstyledButton
                key={edge.id}
                className={classes.quiet}
                style={{ marginRight: 12 }}
                onClick={() => selectEdge(edge.id)}
                title={edge.evidence.sentence}
              >
                {edge.source === node.id ? '→ ' : '← '}
                {names.relation(edge.kind)}
                {count > 1 && ` ×${count}`}
              </UnstyledButton>
            ))}
          </li>
        ))}
      </ul>
      {found.hasNextPage && (
        <Button
          size="compact-sm"
          variant="subtle"
          loading={found.isFetchingNextPage}
          onClick={() => void found.fetchNextPage()}
        >
          {t('inspector.loadMore', { shown: loaded, total })}
        </Button>
      )}
    </Section>
  );
}

/** One row for each kind and direction, with how many assertions it stands for. */
function relationsTo(
  neighbour: NodeSummary,
  edges: readonly EdgeSummary[],
  more: readonly EdgeCount[],
): { edge: EdgeSummary; count: number }[] {
  const rows = new Map<string, { edge: EdgeSummary; count: number }>();
  for (const edge of edges) {
    if (edge.source !== neighbour.id && edge.target !== neighbour.id) continue;
    const key = `${edge.kind}${edge.source === neighbour.id}`;
    const row = rows.get(key);
    if (row) row.count += 1;
    else rows.set(key, { edge, count: 1 });
  }
  for (const { kind, source, target, total } of more) {
    if (source !== neighbour.id && target !== neighbour.id) continue;
    const row = rows.get(`${kind}${source === neighbour.id}`);
    if (row) row.count = total;
  }
  return [...rows.values()];
}
