import type {
  Appearance,
  AppearancesRequest,
  AppearancesResponse,
  EntityResponse,
  Holder,
  Post,
} from '../../model/api.ts';
import { type RelationKind, relationKinds } from '../../model/relation-kind.ts';
import type { Database } from '../database/database.ts';
import { type EdgeRow, edgeRow, toEvidence } from './edge-summary.ts';
import { type NodeRow, nodeSummary, nodeSummaryOf, notFound, toNodeSummary } from './node-summary.ts';
import { boundedLimit, cursorAfter, offsetOf } from './request.ts';

const appearancesAtOnce = 50;
const mostPosts = 200;

/** One entity with its posts and where it appears; also by an id that it had before. */
export async function entity(database: Database, id: string): Promise<EntityResponse> {
  const [[found], node, posts, holders, counts, appearances] = await Promise.all([
    database.read<{ aliases: string[] }>('MATCH (e:Entity {id: $id}) RETURN coalesce(e.aliases, []) AS aliases', {
      id,
    }),
    nodeSummaryOf(database, id),
    postRows(database, id, '(e)-[r:HOLDS_POST]->(other)'),
    postRows(database, id, '(e)<-[r:HOLDS_POST]-(other)'),
    relationCounts(database, id),
    appearancesOf(database, id, 'DESC', appearancesAtOnce),
  ]);
  if (node.id !== id) return entity(database, node.id);
  if (!found) throw notFound('entity', id);
  const appearancesTotal = counts.find(({ relation }) => relation === 'APPEARS_IN')?.count ?? 0;
  return {
    node,
    aliases: found.aliases,
    posts: posts.map(({ other, ...post }): Post => ({ ...post, organisation: other })),
    holders: holders.map(({ other, ...post }): Holder => ({ ...post, holder: other })),
    counts,
    appearances,
    appearancesTotal,
    appearancesCursor: cursorAfter(0, appearances.length, appearancesTotal),
  };
}

/** Most first. The counts of a node with many relationships are stored with it: none of them is walked. */
async function relationCounts(database: Database, id: string): Promise<EntityResponse['counts']> {
  const kinds = Object.keys(relationKinds) as RelationKind[];
  const each = kinds.flatMap((kind) => [
    `{ relation: '${kind}', direction: 'out', count: COUNT { (e)-[:${kind}]->() } }`,
    `{ relation: '${kind}', direction: 'in', count: COUNT { (e)<-[:${kind}]-() } }`,
  ]);
  const rows = await database.read<EntityResponse['counts'][number] & { [name: string]: unknown }>(
    `MATCH (e:Entity {id: $id}) UNWIND [${each.join(', ')}] AS row WITH row WHERE row.count > 0
     RETURN row.relation AS relation, row.direction AS direction, row.count AS count
     ORDER BY count DESC, relation, direction`,
    { id },
  );
  return rows;
}

async function postRows(database: Database, id: string, pattern: string) {
  const rows = await database.read<{ other: NodeRow; edge: EdgeRow }>(
    `MATCH (e:Entity {id: $id}) MATCH ${pattern}
     WITH r, other ORDER BY coalesce(r.date, '') DESC, r.article, r.start LIMIT ${mostPosts}
     RETURN ${nodeSummary('other')} AS other, ${edgeRow('r')} AS edge`,
    { id },
  );
  return rows.map(({ other, edge: { properties, article } }) => ({
    relation: properties.id,
    other: toNodeSummary(other),
    position: String(properties.position ?? ''),
    unit: typeof properties.unit === 'string' ? properties.unit : null,
    inherited: properties.inherited === true,
    evidence: toEvidence(properties, article),
  }));
}

/** One page of where an entity appears, newest first; also by an id that it had before. */
export async function appearances(
  database: Database,
  asked: string,
  request: AppearancesRequest,
): Promise<AppearancesResponse> {
  const limit = boundedLimit(request.limit, appearancesAtOnce, 300);
  const offset = offsetOf(request.cursor);
  const { id } = await nodeSummaryOf(database, asked);
  const [found, [counted]] = await Promise.all([
    appearancesOf(database, id, 'DESC', limit, offset),
    database.read<{ total: number }>('MATCH (e:Entity {id: $id}) RETURN COUNT { (e)-[:APPEARS_IN]->() } AS total', {
      id,
    }),
  ]);
  const total = counted?.total ?? 0;
  return { appearances: found, total, cursor: cursorAfter(offset, found.length, total) };
}

/** Where an entity appears, by date, `limit` articles after the first `offset`; undated articles come last. */
export async function appearancesOf(
  database: Database,
  id: string,
  order: 'ASC' | 'DESC',
  limit: number,
  offset = 0,
): Promise<Appearance[]> {
  const rows = await database.read<
    Omit<Appearance, 'spans'> & { starts: number[]; ends: number[]; [name: string]: unknown }
  >(
    `MATCH (:Entity {id: $id})-[r:APPEARS_IN]->(a)
     WITH r, a ORDER BY a.date IS NULL, a.date ${order}, a.id SKIP $offset LIMIT $limit
     RETURN a.id AS article, a.title AS title, a.date AS date, a.source AS source,
            coalesce(r.starts, []) AS starts, coalesce(r.ends, []) AS ends, coalesce(r.surfaces, []) AS surfaces`,
    { id, limit, offset },
  );
  return rows.map(({ starts, ends, ...row }) => ({
    ...row,
    spans: starts.map((start, place) => ({ start, end: ends[place]! })),
  }));
}
