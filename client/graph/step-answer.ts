import type { EdgeSummary, NodeSummary } from '../../graph/model/api.ts';
import { getHierarchy, getNeighbours, runCypher } from '../api/endpoints.ts';
import { ApiFailure } from '../api/request.ts';
import { parseParameters } from '../cypher/parameters.ts';
import type { Step } from '../state/step.ts';
import type { Period } from '../state/view.ts';
import type { StepAnswer } from './canvas-content.ts';
import { evidenceFilter, findConnections } from './find-connections.ts';
import { overviewQuery } from './overview-query.ts';

/** The server's largest page of neighbours. */
const pageLimit = 300;

/** Asks the server for what a step brings, as far as it is of this time. */
export async function answerStep(step: Step, period: Period, signal: AbortSignal): Promise<StepAnswer> {
  switch (step.kind) {
    case 'overview':
      return (await runCypher({ query: overviewQuery }, signal)).graph;
    case 'expand':
      return neighbourhood(step, period, signal);
    case 'paths':
      return findConnections(step.ends, step.relations, period, signal);
    case 'hierarchy': {
      const { node, above, below, edges } = await getHierarchy(step.id, signal);
      return { nodes: [node, ...above, ...below.map((each) => each.node)], edges };
    }
    case 'cypher': {
      const parameters = parseParameters(step.parameters ?? '');
      // A link may have been cut or written by hand.
      if ('problem' in parameters) throw new ApiFailure('invalid_request', parameters.problem);
      const { graph, truncated } = await runCypher({ query: step.query, parameters: parameters.value }, signal);
      return { ...graph, truncated };
    }
    case 'hide':
    case 'keep':
      return { nodes: [], edges: [] };
  }
}

async function neighbourhood(
  { id, limit, relations }: Step & { kind: 'expand' },
  period: Period,
  signal: AbortSignal,
): Promise<StepAnswer> {
  const nodes = new Map<string, NodeSummary>();
  const edges: EdgeSummary[] = [];
  let left = limit;
  let total = 0;
  let cursor: string | null = null;
  do {
    const request = {
      limit: Math.min(left, pageLimit),
      ...evidenceFilter(relations, period),
      ...(cursor ? { cursor } : {}),
    };
    const page = await getNeighbours(id, request, signal);
    // Each page brings the node itself again.
    for (const node of page.nodes) nodes.set(node.id, node);
    edges.push(...page.edges);
    ({ total, cursor } = page);
    left -= request.limit;
  } while (cursor && left > 0);
  return { nodes: [...nodes.values()], edges, total };
}
