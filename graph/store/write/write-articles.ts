import type { ArticleGraph } from '../../model/article-graph.ts';
import { type EntityKind, entityKinds, organisationSubtypes } from '../../model/entity-kind.ts';
import { relationKinds } from '../../model/relation-kind.ts';
import type { Database, Run } from '../database/database.ts';
import { type ArticleRows, articleRows, contentHash, type EntityRow, type RelationRow } from './article-rows.ts';
import { groupBy } from './group-by.ts';
import { searchKeys } from './search-keys.ts';

/** Writes articles in one transaction: new ones are added, changed ones replaced, the rest left alone. */
export function writeArticles(
  database: Database,
  graphs: readonly ArticleGraph[],
): Promise<{ loaded: number; unchanged: number }> {
  // The last of several with one id wins, as if they had come one after another.
  const latest = new Map(graphs.map((graph) => [graph.article.id, graph]));
  return database.write(async (run) => {
    const known = await articleHashes(run, [...latest.keys()]);
    const rows = [...latest.values()]
      .filter((graph) => known.get(graph.article.id) !== contentHash(graph))
      .map(articleRows);
    const replaced = rows.map(({ article }) => article.id).filter((id) => known.has(id));
    const left = replaced.length > 0 ? await removeArticleParts(run, replaced) : [];
    await createArticles(run, rows);
    await mergeEntities(run, rows);
    await createStatements(run, rows);
    await createRelations(run, rows);
    await settleEntities(run, left);
    await notePosts(run, [...new Set([...left, ...rows.flatMap(({ entities }) => entities.map(({ id }) => id))])]);
    return { loaded: rows.length, unchanged: graphs.length - rows.length };
  });
}

async function articleHashes(run: Run, ids: readonly string[]): Promise<Map<string, string>> {
  const found = await run<{ id: string; hash: string }>(
    'UNWIND $ids AS id MATCH (a:Article {id: id}) RETURN a.id AS id, a.hash AS hash',
    { ids },
  );
  return new Map(found.map(({ id, hash }) => [id, hash]));
}

/** Takes out what the articles said, and gives the ids of the entities that they named. */
async function removeArticleParts(run: Run, articles: readonly string[]): Promise<string[]> {
  const named = await run<{ id: string }>(
    'UNWIND $articles AS article MATCH (:Article {id: article})<-[:APPEARS_IN]-(e) RETURN DISTINCT e.id AS id',
    { articles },
  );
  await run('UNWIND $articles AS article MATCH (:Article {id: article})<-[:STATED_IN]-(s) DETACH DELETE s', {
    articles,
  });
  for (const kind of Object.keys(relationKinds)) {
    await run(`UNWIND $articles AS article MATCH ()-[r:${kind} {article: article}]->() DELETE r`, { articles });
  }
  return named.map(({ id }) => id);
}

async function createArticles(run: Run, rows: readonly ArticleRows[]): Promise<void> {
  await run('UNWIND $articles AS row MERGE (a:Article {id: row.id}) SET a = row', {
    articles: rows.map(({ article }) => article),
  });
}

/** Adds new entities, and to known ones the names that the articles add. */
async function mergeEntities(run: Run, rows: readonly ArticleRows[]): Promise<void> {
  const merged = new Map<string, EntityRow>();
  const add = (row: EntityRow) => {
    const known = merged.get(row.id);
    merged.set(row.id, known ? joined(known, row) : row);
  };
  const incoming = rows.flatMap(({ entities }) => entities);
  const known = await run<EntityRow & { [name: string]: unknown }>(
    `UNWIND $ids AS id MATCH (e:Entity {id: id})
     RETURN e.id AS id, e.kind AS kind, e.name AS name, e.aliases AS aliases, e.subtype AS subtype`,
    { ids: [...new Set(incoming.map(({ id }) => id))] },
  );
  const before = new Map(known.map((row) => [row.id, JSON.stringify(row)]));
  for (const row of [...known, ...incoming]) add(row);
  const changed = [...merged.values()].filter((row) => before.get(row.id) !== JSON.stringify(row));
  await putEntities(run, changed);
}

function joined(known: EntityRow, row: EntityRow): EntityRow {
  const names = new Set([...known.aliases, row.name, ...row.aliases]);
  names.delete(known.name);
  return { ...known, aliases: [...names].sort(), subtype: known.subtype ?? row.subtype };
}

/** Writes entities with their labels and search keys. */
async function putEntities(run: Run, entities: readonly EntityRow[]): Promise<void> {
  for (const [labels, group] of groupBy(entities, labelsOf)) {
    await run(`UNWIND $entities AS row MERGE (e:Entity {id: row.id}) SET e += row, e:${labels}`, {
      entities: group.map((row) => ({
        ...row,
        aliases: [...row.aliases].sort(),
        ...searchKeys(row.kind, [row.name, ...row.aliases]),
      })),
    });
  }
}

/** The labels beside `Entity`, as Cypher writes them. */
function labelsOf({ kind, subtype }: { kind: EntityKind; subtype: string | null }): string {
  const { label } = entityKinds[kind];
  const bureau =
    kind === 'organisation' &&
    subtype !== null &&
    subtype in organisationSubtypes &&
    organisationSubtypes[subtype as keyof typeof organisationSubtypes].bureau;
  return bureau ? `${label}:Bureau` : label;
}

async function createStatements(run: Run, rows: readonly ArticleRows[]): Promise<void> {
  await run('UNWIND $statements AS row CREATE (s:Statement) SET s = row', {
    statements: rows.flatMap(({ statements }) => statements),
  });
}

async function createRelations(run: Run, rows: readonly ArticleRows[]): Promise<void> {
  const relations = rows.flatMap((row) => row.relations);
  const pattern = (row: RelationRow) =>
    `MATCH (source:${row.sourceLabel} {id: row.source}), (target:${row.targetLabel} {id: row.target}) ` +
    `CREATE (source)-[r:${row.kind}]->(target) SET r = row.properties`;
  for (const [match, group] of groupBy(relations, pattern)) {
    await run(`UNWIND $relations AS row ${match}`, {
      relations: group.map(({ source, target, properties }) => ({ source, target, properties })),
    });
  }
}

/** After articles were taken out: entities that no article names are removed, the others keep the names that articles still give them. */
async function settleEntities(run: Run, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await run('UNWIND $ids AS id MATCH (e:Entity {id: id}) WHERE NOT (e)-[:APPEARS_IN]->() DETACH DELETE e', { ids });
  const named = await run<EntityRow & { names: string[]; [name: string]: unknown }>(
    `UNWIND $ids AS id MATCH (e:Entity {id: id})-[r:APPEARS_IN]->()
     WITH e, collect(DISTINCT r.name) AS names, collect(r.aliases) AS aliases
     RETURN e.id AS id, e.kind AS kind, e.name AS name, e.subtype AS subtype, names,
            reduce(all = [], some IN aliases | all + some) AS aliases`,
    { ids },
  );
  await putEntities(
    run,
    named.map(({ names, name, aliases, ...entity }) => {
      const kept = names.includes(name) ? name : [...names].sort()[0]!;
      const others = new Set([...names, ...aliases]);
      others.delete(kept);
      return { ...entity, name: kept, aliases: [...others].sort() };
    }),
  );
}

/** Keeps on each person and group the posts they hold, as one would say them: 市商务局局长. */
async function notePosts(run: Run, ids: readonly string[]): Promise<void> {
  await run(
    `UNWIND $ids AS id MATCH (e:Entity {id: id}) WHERE e:Person OR e:Group
     OPTIONAL MATCH (e)-[r:HOLDS_POST]->(o)
     WITH e, o.name + coalesce(r.unit, '') + r.position AS post ORDER BY post
     WITH e, collect(DISTINCT post) AS posts
     SET e.posts = posts`,
    { ids },
  );
}
