import type { NeighboursRequest, NeighboursResponse } from '../../model/api.ts';
import type { Database } from '../database/database.ts';
import { type EdgeRow, edgeRow, realKinds, toEdgeSummary } from './edge-summary.ts';
import { degree, type NodeRow, nodeById, nodeSummary, nodeSummaryOf, toNodeSummary } from './node-summary.ts';
import { boundedLimit, cursorAfter, nodeKindsIn, offsetOf, relationKindsIn, withinPeriod } from './request.ts';

/** Most edges shown to one neighbour: two nodes can share hundreds of assertions. */
const mostEdgesEach = 20;

/** One page of the nodes next to `id`, best connected first; also by an id that an entity had before. */
export async function neighbours(
  database: Database,
  id: string,
  request: NeighboursRequest,
): Promise<NeighboursResponse> {
  const limit = boundedLimit(request.limit, 50, 300);
  const offset = offsetOf(request.cursor);
  const kinds = nodeKindsIn(request.kinds);
  const relations = relationKindsIn(request.relations, realKinds).join('|');
  const page = database.read<{ total: number; found: { node: NodeRow; edges: EdgeRow[] }[] }>(
    `${nodeById('n', '$id')}
     MATCH (n)-[r:${relations}]-(m)
     WHERE m <> n AND ${withinPeriod('r', request)}
       AND (CASE WHEN m:Statement THEN 'statement' WHEN m:Article THEN 'article' ELSE m.kind END) IN $kinds
     WITH m, collect(r) AS all
     ORDER BY ${degree('m')} DESC, m.id
     WITH collect({m: m, all: all}) AS matches
     WITH size(matches) AS total, matches[$offset..$offset + $limit] AS page
     CALL (page) {
       UNWIND page AS match WITH match.m AS m, match.all AS all
       CALL (all) {
         UNWIND all AS r
         WITH r ORDER BY coalesce(r.date, '') DESC, r.id LIMIT ${mostEdgesEach}
         RETURN collect(${edgeRow('r')}) AS edges
       }
       RETURN collect({node: ${nodeSummary('m')}, edges: edges}) AS found
     }
     RETURN total, found`,
    { id, kinds, offset, limit, since: request.since ?? null, until: request.until ?? null },
  );
  const [centre, [row]] = await Promise.all([nodeSummaryOf(database, id), page]);
  if (centre.id !== id) return neighbours(database, centre.id, request);
  const found = row?.found ?? [];
  const total = row?.total ?? 0;
  return {
    total,
    cursor: cursorAfter(offset, found.length, total),
    nodes: [centre, ...found.map(({ node }) => toNodeSummary(node))],
    edges: found.flatMap(({ edges }) => edges.map(toEdgeSummary)),
  };
}
