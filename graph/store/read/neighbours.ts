import type { EdgeCount, NeighboursRequest, NeighboursResponse } from '../../model/api.ts';
import type { Database } from '../database/database.ts';
import { countedPast, countsOfMore } from './edge-counts.ts';
import { type EdgeRow, edgeRow, realKinds, toEdgeSummary } from './edge-summary.ts';
import { degree, type NodeRow, nodeById, nodeSummary, nodeSummaryOf, toNodeSummary } from './node-summary.ts';
import { boundedLimit, cursorAfter, nodeKindsIn, offsetOf, ofKind, relationKindsIn, withinPeriod } from './request.ts';

/** Most edges shown to one neighbour: two nodes can share hundreds of assertions. */
const mostEdgesEach = 20;

/**
 * One page of the nodes next to `id`, best connected first; also by an id that an entity had before. A hub has more than ten
 * thousand: put in order by degree and only then by id, it has the ids read of those alone that may come on the page.
 */
export async function neighbours(
  database: Database,
  id: string,
  request: NeighboursRequest,
): Promise<NeighboursResponse> {
  const limit = boundedLimit(request.limit, 50, 300);
  const offset = offsetOf(request.cursor);
  const kinds = nodeKindsIn(request.kinds);
  const relations = relationKindsIn(request.relations, realKinds).join('|');
  const matches = `${nodeById('n', '$id')} MATCH (n)-[r:${relations}]-(m)
     WHERE m <> n AND ${withinPeriod('r', request)} AND ${ofKind('m', kinds)}`;
  const parameters = { id, offset, limit, since: request.since ?? null, until: request.until ?? null };
  const page = database.read<{ node: NodeRow; edges: EdgeRow[]; counts: EdgeCount[] }>(
    `${matches}
     WITH m, collect(r) AS evidence
     WITH m, evidence, ${degree('m')} AS degree ORDER BY degree DESC
     WITH m, evidence, degree ORDER BY degree DESC, m.id SKIP $offset LIMIT $limit
     CALL (evidence) {
       UNWIND evidence AS r
       WITH r ORDER BY coalesce(r.date, '') DESC, r.id LIMIT ${mostEdgesEach}
       RETURN collect(${edgeRow('r')}) AS edges
     }
     ${countedPast(mostEdgesEach, 'evidence')}
     RETURN ${nodeSummary('m')} AS node, edges, counts`,
    parameters,
  );
  const count = database.read<{ total: number }>(`${matches} RETURN count(DISTINCT m) AS total`, parameters);
  const [centre, found, [counted]] = await Promise.all([nodeSummaryOf(database, id), page, count]);
  if (centre.id !== id) return neighbours(database, centre.id, request);
  const { total } = counted!;
  const edges = found.flatMap((each) => each.edges.map(toEdgeSummary));
  return {
    total,
    cursor: cursorAfter(offset, found.length, total),
    nodes: [centre, ...found.map(({ node }) => toNodeSummary(node))],
    edges,
    more: countsOfMore(
      found.flatMap(({ counts }) => counts),
      edges,
    ),
  };
}
