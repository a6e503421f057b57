import { expect, test } from 'vitest';
import { joinPages } from '../../../client/cypher/join-pages.ts';
import type { CypherResponse, NodeSummary } from '../../../graph/model/api.ts';

const node = (id: string): NodeSummary => ({ id, kind: 'person', name: id, articles: 1, degree: 1 });

const page = (rows: string[], total: number | null, nodesTotal = rows.length): CypherResponse => ({
  columns: ['x'],
  rows: rows.map((row) => [row]),
  graph: { nodes: rows.map(node), edges: [] },
  graphTotal: { nodes: nodesTotal, edges: 0 },
  truncated: total === null,
  total,
  limits: { rows: 2, seconds: 10, graph: 500 },
  ms: 3,
});

test('two pages are one answer: all rows, each node once, and the end of the last', () => {
  const { rows, graph, graphTotal, truncated, total, ms } = joinPages(page(['a', 'b'], null), page(['b', 'c'], 4));
  expect(rows).toEqual([['a'], ['b'], ['b'], ['c']]);
  expect(graph.nodes.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(graphTotal).toEqual({ nodes: 3, edges: 0 });
  expect([truncated, total, ms]).toEqual([false, 4, 6]);
});

test('what was not drawn of a page stays counted', () => {
  expect(joinPages(page(['a'], null, 5), page(['b'], 2)).graphTotal.nodes).toBe(6);
});
