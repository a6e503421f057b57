import type { EdgeSummary, NodeSummary } from '../../graph/model/api.ts';
import { getNeighbours, getPaths, runCypher } from '../api/endpoints.ts';
import type { Step } from '../state/step.ts';
import type { StepAnswer } from './canvas-content.ts';
import { overviewQuery } from './overview-query.ts';

/** The server's largest page of neighbours. */
const pageLimit = 300;

/** Asks the server for what a step brings. */
export async function answerStep(step: Step, signal: AbortSignal): Promise<StepAnswer> {
  switch (step.kind) {
    case 'overview':
      return (await runCypher({ query: overviewQuery }, signal)).graph;
    case 'expand':
      return neighbourhood(step.id, step.limit, signal);
    case 'paths':
      return getPaths({ from: step.from, to: step.to }, signal);
    case 'cypher': {
      const { graph, truncated } = await runCypher({ query: step.query }, signal);
      return { ...graph, truncated };
    }
    case 'hide':
    case 'keep':
      return { nodes: [], edges: [] };
  }
}

async function neighbourhood(id: string, limit: number, signal: AbortSignal): Promise<StepAnswer> {
  const nodes = new Map<string, NodeSummary>();
  const edges: EdgeSummary[] = [];
  let left = limit;
  let total = 0;
  let cursor: string | null = null;
  do {
    const request = { limit: Math.min(left, pageLimit), ...(cursor ? { cursor } : {}) };
    const page = await getNeighbours(id, request, signal);
    // Each page brings the node itself again.
    for (const node of page.nodes) nodes.set(node.id, node);
    edges.push(...page.edges);
    ({ total, cursor } = page);
    left -= request.limit;
  } while (cursor && left > 0);
  return { nodes: [...nodes.values()], edges, total };
}
