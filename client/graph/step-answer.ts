import type { QueryClient } from '@tanstack/react-query';
import type { EdgeCount, EdgeSummary, NodeSummary } from '../../graph/model/api.ts';
import { connectionsQuery, evidenceFilter } from '../api/connections-query.ts';
import { getNeighbours, getOverview, runCypher } from '../api/endpoints.ts';
import { hierarchyQuery } from '../api/hierarchy-query.ts';
import { ApiFailure } from '../api/request.ts';
import { parseParameters } from '../cypher/parameters.ts';
import type { Step } from '../state/step.ts';
import type { Period } from '../state/view.ts';
import type { StepAnswer } from './canvas-content.ts';

/** The server's largest page of neighbours. */
const pageLimit = 300;

/**
 * Asks the server for what a step brings, as far as it is of this time. What a panel lists beside the canvas is asked
 * through `client`, and so only once.
 */
export async function answerStep(
  step: Step,
  period: Period,
  client: QueryClient,
  signal: AbortSignal,
): Promise<StepAnswer> {
  switch (step.kind) {
    case 'overview': {
      const { nodes, edges, more, total } = await getOverview(step.limit ? { limit: step.limit } : {}, signal);
      return { nodes, edges, more, shown: nodes.filter(({ kind }) => kind !== 'statement').length, total };
    }
    case 'expand':
      return neighbourhood(step, period, signal);
    case 'paths':
      return client.fetchQuery({ ...connectionsQuery(step.ends, step.relations ?? [], period), retry: false });
    case 'hierarchy': {
      const asked = hierarchyQuery(step.id, step.limit);
      const { node, above, below, belowTotal, edges } = await client.fetchQuery({ ...asked, retry: false });
      return {
        nodes: [node, ...above, ...below.map((each) => each.node)],
        edges,
        shown: below.length,
        total: belowTotal,
      };
    }
    case 'cypher':
      return queryGraph(step, signal);
    case 'hide':
    case 'keep':
      return { nodes: [], edges: [] };
  }
}

/** The graph of a query's rows, page by page up to as many rows as the step asks for. */
async function queryGraph(step: Step & { kind: 'cypher' }, signal: AbortSignal): Promise<StepAnswer> {
  const parameters = parseParameters(step.parameters ?? '');
  // A link may have been cut or written by hand.
  if ('problem' in parameters) throw new ApiFailure('invalid_request', parameters.problem);
  const nodes = new Map<string, NodeSummary>();
  const edges = new Map<string, EdgeSummary>();
  let shown = 0;
  let undrawn = 0;
  for (;;) {
    const request = { query: step.query, parameters: parameters.value, skip: shown };
    const { graph, graphTotal, rows, total } = await runCypher(request, signal);
    for (const node of graph.nodes) nodes.set(node.id, node);
    for (const edge of graph.edges) edges.set(edge.id, edge);
    undrawn += graphTotal.nodes + graphTotal.edges - graph.nodes.length - graph.edges.length;
    shown += rows.length;
    if (total !== null || shown >= (step.rows ?? 0)) {
      const drawn = nodes.size + edges.size;
      return {
        nodes: [...nodes.values()],
        edges: [...edges.values()],
        shown,
        total,
        drawn: { shown: drawn, total: drawn + undrawn },
      };
    }
  }
}

async function neighbourhood(
  { id, limit, relations }: Step & { kind: 'expand' },
  period: Period,
  signal: AbortSignal,
): Promise<StepAnswer> {
  const nodes = new Map<string, NodeSummary>();
  const edges: EdgeSummary[] = [];
  const more: EdgeCount[] = [];
  let left = limit;
  let total = 0;
  let cursor: string | null = null;
  do {
    const request = {
      limit: Math.min(left, pageLimit),
      ...evidenceFilter(period, relations),
      ...(cursor ? { cursor } : {}),
    };
    const page = await getNeighbours(id, request, signal);
    // Each page brings the node itself again.
    for (const node of page.nodes) nodes.set(node.id, node);
    edges.push(...page.edges);
    more.push(...page.more);
    ({ total, cursor } = page);
    left -= request.limit;
  } while (cursor && left > 0);
  return { nodes: [...nodes.values()], edges, more, shown: Math.min(limit, total), total };
}
