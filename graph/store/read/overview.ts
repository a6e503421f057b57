import type { EdgeCount } from '../../model/api.ts';
import { entityKinds } from '../../model/entity-kind.ts';
import type { OverviewRequest, OverviewResponse } from '../../model/overview.ts';
import { relationKinds } from '../../model/relation-kind.ts';
import type { Database } from '../database/database.ts';
import { countedPast, countsOfMore } from './edge-counts.ts';
import { type EdgeRow, edgeRow, realKinds, toEdgeSummary } from './edge-summary.ts';
import { nodeSummaries } from './node-summary.ts';
import { boundedLimit } from './request.ts';

/** Pairs for each entity, and pieces of evidence for each pair: more lines than that are a ball of wool. */
const pairsEach = 5;
const mostEdgesEach = 3;

/** One statement that joins a speaker to a slogan for so many entities. */
const entitiesToStatement = 4;

/** Relation kinds from entity to entity. */
const kindsBetweenEntities = realKinds.filter((kind) => {
  const ends: readonly string[] = [...relationKinds[kind].from, ...relationKinds[kind].to];
  return ends.every((end) => Object.hasOwn(entityKinds, end));
});

/**
 * The entities with most assertions, and the edges between them; those that nothing joins to the others are left out.
 * Several small queries are planned sooner than a large one.
 */
export async function overview(database: Database, request: OverviewRequest): Promise<OverviewResponse> {
  const limit = boundedLimit(request.limit, 110, 500);
  const [top, [joined]] = await Promise.all([
    database.read<{ id: string }>(
      'MATCH (n:Entity) WHERE n.degree > 0 RETURN n.id AS id ORDER BY n.degree DESC, n.id LIMIT $limit',
      { limit },
    ),
    database.read<{ total: number }>('MATCH (n:Entity) WHERE n.degree > 0 RETURN count(*) AS total'),
  ]);
  const ids = top.map(({ id }) => id);
  const [pairs, invocations] = await Promise.all([
    database.read<{ total: number; evidence: EdgeRow[]; counts: EdgeCount[] }>(
      `UNWIND $ids AS id MATCH (n:Entity {id: id})-[r:${kindsBetweenEntities.join('|')}]->(m)
       WHERE m <> n AND m.id IN $ids
       WITH CASE WHEN n.id < m.id THEN [n.id, m.id] ELSE [m.id, n.id] END AS pair, collect(r) AS evidence
       ORDER BY size(evidence) DESC, pair
       WITH collect(evidence) AS ranked
       UNWIND ranked[0..$most] AS evidence
       ${countedPast(mostEdgesEach, 'evidence')}
       RETURN size(ranked) AS total, counts, COLLECT {
         UNWIND evidence AS r WITH r ORDER BY coalesce(r.date, '') DESC, r.id LIMIT ${mostEdgesEach}
         RETURN ${edgeRow('r')}
       } AS evidence`,
      { ids, most: limit * pairsEach },
    ),
    database.read<{ said: EdgeRow; invokes: EdgeRow }>(
      `UNWIND $ids AS id
       MATCH (:Entity {id: id})-[said:SAID]->(:Statement)-[invokes:INVOKES]->(slogan:Slogan) WHERE slogan.id IN $ids
       WITH said, invokes LIMIT $most
       RETURN ${edgeRow('said')} AS said, ${edgeRow('invokes')} AS invokes`,
      { ids, most: Math.ceil(limit / entitiesToStatement) },
    ),
  ]);
  const rows = [
    ...pairs.flatMap(({ evidence }) => evidence),
    ...invocations.flatMap(({ said, invokes }) => [said, invokes]),
  ];
  const edges = rows.map(toEdgeSummary);
  return {
    nodes: await nodeSummaries(
      database,
      edges.flatMap(({ source, target }) => [source, target]),
    ),
    edges,
    more: countsOfMore(
      pairs.flatMap(({ counts }) => counts),
      edges,
    ),
    total: joined!.total,
    pairs: pairs.length,
    pairsTotal: pairs[0]?.total ?? 0,
  };
}
