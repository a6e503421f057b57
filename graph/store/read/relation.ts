import type { RelationRequest, RelationResponse } from '../../model/api.ts';
import type { Database } from '../database/database.ts';
import { type EdgeRow, edgeRow, edgesByIds, toEdgeSummary } from './edge-summary.ts';
import { nodeSummaryOf, notFound } from './node-summary.ts';
import { boundedLimit } from './request.ts';

/** One edge with all its evidence, and the other assertions of its kind between its ends, newest first. */
export async function relation(database: Database, id: string, request: RelationRequest): Promise<RelationResponse> {
  const limit = boundedLimit(request.others, 50, 500);
  const [edge] = await edgesByIds(database, [id]);
  if (!edge) throw notFound('relation', id);
  const [source, target, [found]] = await Promise.all([
    nodeSummaryOf(database, edge.source),
    nodeSummaryOf(database, edge.target),
    database.read<{ total: number; others: EdgeRow[] }>(
      `MATCH ()-[r:${edge.kind} {id: $id}]->() WITH r, startNode(r) AS source, endNode(r) AS target
       MATCH (source)-[other:${edge.kind}]->(target) WHERE other <> r
       WITH other ORDER BY coalesce(other.date, '') DESC, other.id
       WITH collect(other) AS ranked
       RETURN size(ranked) AS total, COLLECT { UNWIND ranked[0..$limit] AS other RETURN ${edgeRow('other')} } AS others`,
      { id, limit },
    ),
  ]);
  const { start, end, starts = [start], ends = [end], rule } = edge.properties;
  return {
    edge: toEdgeSummary(edge),
    source,
    target,
    spans: starts.map((from, place) => ({ start: from, end: ends[place]! })),
    rule,
    others: found!.others.map(toEdgeSummary),
    othersTotal: found!.total,
  };
}
