import type { SchemaResponse, StatsResponse } from '../../model/api.ts';
import { type EntityKind, entityKinds } from '../../model/entity-kind.ts';
import { type RelationKind, relationKinds } from '../../model/relation-kind.ts';
import type { Database } from '../database/database.ts';

/** How many nodes of each a property list is read from. */
const sampled = 500;

/** Counts per kind; all of them from the database's count store. */
export async function stats(database: Database): Promise<StatsResponse> {
  const [entities, relations, rest, [range]] = await Promise.all([
    counts<EntityKind>(
      database,
      (Object.keys(entityKinds) as EntityKind[]).map((kind) => [kind, `(n:${entityKinds[kind].label})`]),
    ),
    counts<RelationKind>(
      database,
      (Object.keys(relationKinds) as RelationKind[]).map((kind) => [kind, `()-[n:${kind}]->()`]),
    ),
    counts(database, [
      ['articles', '(n:Article)'],
      ['statements', '(n:Statement)'],
    ]),
    // One end of the index each, where min and max of one query would read all of it.
    database.read<{ from: string | null; to: string | null }>(
      `RETURN COLLECT { MATCH (a:Article) WHERE a.date >= '' RETURN a.date ORDER BY a.date LIMIT 1 }[0] AS from,
         COLLECT { MATCH (a:Article) WHERE a.date >= '' RETURN a.date ORDER BY a.date DESC LIMIT 1 }[0] AS to`,
    ),
  ]);
  return {
    articles: rest.find(({ kind }) => kind === 'articles')!.count,
    statements: rest.find(({ kind }) => kind === 'statements')!.count,
    entities,
    relations,
    from: range!.from,
    to: range!.to,
  };
}

/** Labels and relationship types that the database has, with counts and the properties that a sample of each has. */
export async function schema(database: Database): Promise<SchemaResponse> {
  const [names] = await database.read<{ labels: string[]; types: string[] }>(
    `CALL () { CALL db.labels() YIELD label RETURN collect(label) AS labels }
     CALL () { CALL db.relationshipTypes() YIELD relationshipType RETURN collect(relationshipType) AS types }
     RETURN labels, types`,
  );
  const patterns = (list: string[], pattern: (name: string) => string): [string, string][] =>
    [...list].sort().map((name) => [name, pattern(`\`${name.replaceAll('`', '``')}\``)]);
  const labels = patterns(names!.labels, (name) => `(n:${name})`);
  const types = patterns(names!.types, (name) => `()-[n:${name}]->()`);
  return {
    labels: (await described(database, labels)).map(({ name, ...rest }) => ({ label: name, ...rest })),
    relationships: (await described(database, types)).map(({ name, ...rest }) => ({ type: name, ...rest })),
  };
}

async function described(
  database: Database,
  patterns: readonly [string, string][],
): Promise<{ name: string; count: number; properties: string[] }[]> {
  const counted = await counts(database, patterns);
  return Promise.all(
    counted
      .filter(({ count }) => count > 0)
      .map(async ({ kind, count }) => {
        const pattern = patterns.find(([name]) => name === kind)![1];
        const rows = await database.read<{ property: string }>(
          `MATCH ${pattern} WITH n LIMIT ${sampled} UNWIND keys(n) AS property RETURN DISTINCT property ORDER BY property`,
        );
        return { name: kind, count, properties: rows.map(({ property }) => property) };
      }),
  );
}

/** One count a pattern, in their order. */
async function counts<Kind extends string>(
  database: Database,
  patterns: readonly [Kind, string][],
): Promise<{ kind: Kind; count: number }[]> {
  if (patterns.length === 0) return [];
  // A count that stands alone in its query is read off a counter; beside another column it would be counted out.
  const counted = patterns.map(([, pattern], place) => `CALL () { MATCH ${pattern} RETURN count(n) AS count${place} }`);
  const [row] = await database.read<{ all: number[] }>(
    `${counted.join(' ')} RETURN [${patterns.map((_, place) => `count${place}`).join(', ')}] AS all`,
  );
  return patterns.map(([kind], place) => ({ kind, count: row!.all[place]! }));
}
