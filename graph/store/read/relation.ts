import type { RelationResponse } from '../../model/api.ts';
import type { Database } from '../database/database.ts';
import { type EdgeRow, edgeRow, edgesByIds, toEdgeSummary } from './edge-summary.ts';
import { nodeSummaryOf, notFound } from './node-summary.ts';

const mostOthers = 50;

/** One edge with all its evidence, and the other assertions of its kind between its ends, newest first. */
export async function relation(database: Database, id: string): Promise<RelationResponse> {
  const [edge] = await edgesByIds(database, [id]);
  if (!edge) throw notFound('relation', id);
  const [source, target, others] = await Promise.all([
    nodeSummaryOf(database, edge.source),
    nodeSummaryOf(database, edge.target),
    database.read<{ edge: EdgeRow }>(
      `MATCH ()-[r:${edge.kind} {id: $id}]->() WITH r, startNode(r) AS source, endNode(r) AS target
       MATCH (source)-[other:${edge.kind}]->(target) WHERE other <> r
       WITH other ORDER BY coalesce(other.date, '') DESC, other.id LIMIT ${mostOthers}
       RETURN ${edgeRow('other')} AS edge`,
      { id },
    ),
  ]);
  const { start, end, starts = [start], ends = [end], rule } = edge.properties;
  return {
    edge: toEdgeSummary(edge),
    source,
    target,
    spans: starts.map((from, place) => ({ start: from, end: ends[place]! })),
    rule,
    others: others.map((other) => toEdgeSummary(other.edge)),
  };
}
