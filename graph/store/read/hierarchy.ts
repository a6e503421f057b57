import type { HierarchyRequest, HierarchyResponse } from '../../model/api.ts';
import type { Database } from '../database/database.ts';
import { edgesByIds, toEdgeSummary } from './edge-summary.ts';
import { nodeSummaries, nodeSummaryOf } from './node-summary.ts';
import { boundedLimit, cursorAfter, offsetOf } from './request.ts';

const deepest = 10;
const mostAbove = 50;

interface Step {
  /** The node already reached. */
  from: string;
  id: string;
  edge: string;
  depth: number;
}

/** The bodies above one and a page of those below it, by PART_OF, level by level; a circle in the data ends where it closes. */
export async function hierarchy(
  database: Database,
  asked: string,
  request: HierarchyRequest,
): Promise<HierarchyResponse> {
  const limit = boundedLimit(request.limit, 500, 500);
  const offset = offsetOf(request.cursor);
  const node = await nodeSummaryOf(database, asked);
  const [above, below] = await Promise.all([
    levels(database, node.id, '(n)-[r:PART_OF]->(m)'),
    levels(database, node.id, '(n)<-[r:PART_OF]-(m)'),
  ]);
  const nearest = above.slice(0, mostAbove);
  const page = below.slice(offset, offset + limit);
  const steps = [...nearest, ...page];
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
    above: nearest.map((step) => summaries.get(step.id)!),
    below: page.map((step) => ({ node: summaries.get(step.id)!, parent: step.from, depth: step.depth })),
    belowTotal: below.length,
    cursor: cursorAfter(offset, page.length, below.length),
    edges: edges.map(toEdgeSummary),
  };
}

/** The steps to all nodes reached from `id`, each reached once and by the first way there. */
async function levels(database: Database, id: string, pattern: string): Promise<Step[]> {
  const reached = new Set([id]);
  const steps: Step[] = [];
  let frontier = [id];
  for (let depth = 1; depth <= deepest && frontier.length > 0; depth += 1) {
    const found = await database.read<Omit<Step, 'depth'> & { [name: string]: unknown }>(
      `UNWIND $frontier AS from MATCH (n:Entity {id: from}) MATCH ${pattern}
       WITH from, m, min(r.id) AS edge RETURN from, m.id AS id, edge ORDER BY from, m.name, id`,
      { frontier },
    );
    frontier = [];
    for (const { from, id: next, edge } of found) {
      if (reached.has(next)) continue;
      reached.add(next);
      frontier.push(next);
      steps.push({ from, id: next, edge, depth });
    }
  }
  return steps;
}
