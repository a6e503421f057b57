import type { ArticleGraph } from '../../model/article-graph.ts';
import { relationKinds } from '../../model/relation-kind.ts';
import type { Database, Run } from '../database/database.ts';
import { withProfiles } from './appearance-profile.ts';
import { type ArticleRows, articleRows, contentHash, type EntityRow } from './article-rows.ts';
import { readDecisions } from './decision-rows.ts';
import { namesOf, noteNamesakes } from './namesakes.ts';
import { createRelations, createStatements, notePosts, putEntities, settleEntities } from './put-rows.ts';
import { resolveFamilies } from './resolve-families.ts';
import { withhold } from './withheld.ts';
import { lockWrites } from './write-lock.ts';

/** Writes articles in one transaction: new ones are added, changed ones replaced, the rest left alone. Decisions are applied again. */
export function writeArticles(
  database: Database,
  graphs: readonly ArticleGraph[],
): Promise<{ loaded: number; unchanged: number }> {
  // The last of several with one id wins, as if they had come one after another.
  const latest = new Map(graphs.map((graph) => [graph.article.id, graph]));
  return database.write(async (run) => {
    await lockWrites(run);
    const known = await articleHashes(run, [...latest.keys()]);
    const extracted = [...latest.values()]
      .filter((graph) => known.get(graph.article.id) !== contentHash(graph))
      .map((graph) => withProfiles(graph, articleRows(graph)));
    if (extracted.length === 0) return { loaded: 0, unchanged: graphs.length };
    const replaced = extracted.map(({ article }) => article.id).filter((id) => known.has(id));
    const left = replaced.length > 0 ? await removeArticleParts(run, replaced) : { ids: [], families: [] };
    const decisions = await readDecisions(run);
    const resolution = await resolveFamilies(run, decisions, left.families, extracted);
    const rows = await withhold(run, decisions, extracted.map(resolution.rewrite));
    await createArticles(run, rows);
    await mergeEntities(run, rows);
    await createStatements(run, rows);
    await createRelations(run, rows);
    const touched = [...new Set([...left.ids, ...(await resolution.move())])];
    const namedBefore = await namesOf(run, touched);
    await settleEntities(run, touched, resolution.names);
    const changed = [...new Set([...touched, ...rows.flatMap(({ entities }) => entities.map(({ id }) => id))])];
    await notePosts(run, changed);
    await noteNamesakes(run, [...namedBefore, ...(await namesOf(run, changed))]);
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

/** Takes out what the articles said, and gives the entities that they named, with the families of their keys. */
async function removeArticleParts(
  run: Run,
  articles: readonly string[],
): Promise<{ ids: string[]; families: string[] }> {
  const named = await run<{ id: string; family: string }>(
    'UNWIND $articles AS article MATCH (:Article {id: article})<-[r:APPEARS_IN]-(e) RETURN DISTINCT e.id AS id, r.family AS family',
    { articles },
  );
  await run('UNWIND $articles AS article MATCH (:Article {id: article})<-[:STATED_IN]-(s) DETACH DELETE s', {
    articles,
  });
  await run('UNWIND $articles AS article MATCH (w:Withheld {id: article}) DELETE w', { articles });
  for (const kind of Object.keys(relationKinds)) {
    await run(`UNWIND $articles AS article MATCH ()-[r:${kind} {article: article}]->() DELETE r`, { articles });
  }
  return { ids: named.map(({ id }) => id), families: named.map(({ family }) => family) };
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
