import type { HierarchyResponse } from '../../model/api.ts';
import type { Database } from '../database/database.ts';
import { edgesByIds, toEdgeSummary } from './edge-summary.ts';
import { nodeSummaries, nodeSummaryOf } from './node-summary.ts';

const deepest = 10;
const mostBelow = 500;
const mostAbove = 50;

interface Step {
  /** The node already reached. */
  from: string;
  id: string;
  edge: string;
}

/** The bodies above and below one, by PART_OF, level by level; a circle in the data ends where it closes. */
export async function hierarchy(database: Database, asked: string): Promise<HierarchyResponse> {
  const node = await nodeSummaryOf(database, asked);
  const { id } = node;
  const [above, below] = await Promise.all([
    levels(database, id, '(n)-[r:PART_OF]->(m)', mostAbove),
    levels(database, id, '(n)<-[r:PART_OF]-(m)', mostBelow),
  ]);
  const steps = [...above.steps, ...below.steps];
  const [found, edges] = await Promise.all([
    nodeSummaries(
      database,
      steps.map((step) => step.id),
    ),
    edgesByIds(
      database,
      steps.map(({ edge }) => edge),
      ['PART_OF'],
    ),
  ]);
  const summaries = new Map(found.map((summary) => [summary.id, summary]));
  return {
    node,
    above: above.steps.map((step) => summaries.get(step.id)!),
    below: below.steps.map((step) => ({ node: summaries.get(step.id)!, parent: step.from, depth: step.depth })),
    belowTotal: below.total,
    edges: edges.map(toEdgeSummary),
  };
}

/** Nodes reached from `id`, each once and by the first way there; at most `most` of the `total` found. */
async function levels(
  database: Database,
  id: string,
  pattern: string,
  most: number,
): Promise<{ steps: (Step & { depth: number })[]; total: number }> {
  const reached = new Set([id]);
  const steps: (Step & { depth: number })[] = [];
  let total = 0;
  let frontier = [id];
  for (let depth = 1; depth <= deepest && frontier.length > 0; depth += 1) {
    const found = await database.read<Step & { [name: string]: unknown }>(
      `UNWIND $frontier AS from MATCH (n:Entity {id: from}) MATCH ${pattern}
       WITH from, m, min(r.id) AS edge RETURN from, m.id AS id, edge ORDER BY from, m.name, id`,
      { frontier },
    );
    frontier = [];
    for (const { from, id: next, edge } of found) {
      if (reached.has(next)) continue;
      reached.add(next);
      total += 1;
      frontier.push(next);
      if (steps.length < most) steps.push({ from, id: next, edge, depth });
    }
  }
  return { steps, total };
}
