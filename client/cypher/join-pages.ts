import type { CypherResponse } from '../../graph/model/api.ts';

/** The rows of an answer with those of its next page, as one answer. */
export function joinPages(soFar: CypherResponse, next: CypherResponse): CypherResponse {
  const nodes = joined(soFar.graph.nodes, next.graph.nodes);
  const edges = joined(soFar.graph.edges, next.graph.edges);
  const undrawn = (kind: 'nodes' | 'edges') =>
    [soFar, next].reduce((sum, { graph, graphTotal }) => sum + graphTotal[kind] - graph[kind].length, 0);
  return {
    ...next,
    rows: [...soFar.rows, ...next.rows],
    graph: { nodes, edges },
    graphTotal: { nodes: nodes.length + undrawn('nodes'), edges: edges.length + undrawn('edges') },
    ms: soFar.ms + next.ms,
  };
}

/** Two lists as one, in which each id occurs once. */
function joined<Item extends { id: string }>(one: readonly Item[], other: readonly Item[]): Item[] {
  return [...new Map([...one, ...other].map((item) => [item.id, item])).values()];
}
