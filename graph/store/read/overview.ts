import type { OverviewRequest, OverviewResponse } from '../../model/overview.ts';
import type { Database } from '../database/database.ts';
import { type EdgeRow, edgeRow, toEdgeSummary } from './edge-summary.ts';
import { degree, nodeSummaries } from './node-summary.ts';
import { boundedLimit } from './request.ts';

/** Pairs for each entity, and pieces of evidence for each pair: more lines than that are a ball of wool. */
const pairsEach = 5;
const mostEdgesEach = 3;

/** One statement that joins a speaker to a slogan for so many entities. */
const entitiesToStatement = 4;

interface OverviewRow {
  pairs: number;
  pairsTotal: number;
  joining: EdgeRow[];
  saying: EdgeRow[];
  invoking: EdgeRow[];
}

/**
 * The entities with most assertions, and the edges between them; those that nothing joins to the others are left out.
 * Degrees by type are stored, so this is quick on any size.
 */
export async function overview(database: Database, request: OverviewRequest): Promise<OverviewResponse> {
  const limit = boundedLimit(request.limit, 110, 500);
  const [[row], [all]] = await Promise.all([
    database.read<OverviewRow & { [name: string]: unknown }>(
      `MATCH (n:Entity) WITH n, ${degree('n')} AS degree WHERE degree > 0
       ORDER BY degree DESC, n.id LIMIT $limit
       WITH collect(n) AS top
       CALL (top) {
         UNWIND top AS n
         MATCH (n)-[r]->(m:Entity) WHERE m IN top AND m <> n
         WITH CASE WHEN n.id < m.id THEN [n, m] ELSE [m, n] END AS pair, r ORDER BY coalesce(r.date, '') DESC, r.id
         WITH pair, collect(r) AS evidence ORDER BY size(evidence) DESC, pair[0].id, pair[1].id
         WITH collect(evidence) AS joined
         WITH size(joined) AS pairsTotal, joined[0..$mostPairs] AS shown
         CALL (shown) {
           UNWIND shown AS evidence UNWIND evidence[0..${mostEdgesEach}] AS r
           RETURN collect(${edgeRow('r')}) AS joining
         }
         RETURN pairsTotal, size(shown) AS pairs, joining
       }
       CALL (top) {
         UNWIND top AS n
         MATCH (n)-[said:SAID]->(:Statement)-[invokes:INVOKES]->(slogan:Slogan) WHERE slogan IN top
         WITH said, invokes LIMIT $mostStatements
         RETURN collect(${edgeRow('said')}) AS saying, collect(${edgeRow('invokes')}) AS invoking
       }
       RETURN pairs, pairsTotal, joining, saying, invoking`,
      { limit, mostPairs: limit * pairsEach, mostStatements: Math.ceil(limit / entitiesToStatement) },
    ),
    database.read<{ total: number }>(
      `MATCH (n:Entity) WITH ${degree('n')} AS degree WHERE degree > 0 RETURN count(*) AS total`,
    ),
  ]);
  const { pairs, pairsTotal, joining, saying, invoking } = row!;
  const edges = [...joining, ...saying, ...invoking];
  return {
    nodes: await nodeSummaries(
      database,
      edges.flatMap(({ source, target }) => [source, target]),
    ),
    edges: edges.map(toEdgeSummary),
    total: all!.total,
    pairs,
    pairsTotal,
  };
}
