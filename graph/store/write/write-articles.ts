import type { ArticleGraph } from '../../model/article-graph.ts';
import { relationKinds } from '../../model/relation-kind.ts';
import type { Database, Run } from '../database/database.ts';
import { standingArticles } from '../read/standing-articles.ts';
import { withProfiles } from './appearance-profile.ts';
import { contentHash, extractionHash } from './article-hash.ts';
import { type ArticleRows, articleRows, type EntityRow } from './article-rows.ts';
import { readDecisions } from './decision-rows.ts';
import { noteDegrees } from './degrees.ts';
import { namesOf, noteNamesakes } from './namesakes.ts';
import { createRelations, createStatements, notePosts, putEntities, settleEntities } from './put-rows.ts';
import { resolveFamilies } from './resolve-families.ts';
import { withhold } from './withheld.ts';
import { lockWrites } from './write-lock.ts';

/** What became of the articles of a batch. */
export interface WriteCounts {
  loaded: number;
  unchanged: number;
}

/**
 * Writes articles in one transaction: new ones are added, changed ones replaced, the rest left alone. Decisions are applied
 * again. `version` names what extracted them; null where the same article may be extracted otherwise the next time.
 */
export function writeArticles(
  database: Database,
  graphs: readonly ArticleGraph[],
  version: string | null,
): Promise<WriteCounts> {
  // The last of several with one id wins, as if they had come one after another.
  const latest = new Map(graphs.map((graph) => [graph.article.id, graph]));
  const extractionOf = ({ article }: ArticleGraph) => (version === null ? null : extractionHash(article, version));
  return database.write(async (run) => {
    await lockWrites(run);
    const known = await standingArticles(run, [...latest.keys()]);
    const [differing, same]: [ArticleGraph[], ArticleGraph[]] = [[], []];
    for (const graph of latest.values()) {
      const isSame = known.get(graph.article.id)?.hash === contentHash(graph);
      (isSame ? same : differing).push(graph);
    }
    // What else made the same graph stays true of it.
    if (version !== null) {
      await noteExtractions(
        run,
        same
          .map((graph) => ({ id: graph.article.id, extraction: extractionOf(graph) }))
          .filter(({ id, extraction }) => known.get(id)!.extraction !== extraction),
      );
    }
    if (differing.length === 0) return { loaded: 0, unchanged: graphs.length };
    const extracted = differing.map((graph) => {
      const rows = withProfiles(graph, articleRows(graph));
      return { ...rows, article: { ...rows.article, extraction: extractionOf(graph) } };
    });
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
    await noteDegrees(run, changed);
    await noteNamesakes(run, [...namedBefore, ...(await namesOf(run, changed))]);
    return { loaded: rows.length, unchanged: graphs.length - rows.length };
  });
}

/** Keeps of articles that another version extracted to the same graph that this one did too. */
async function noteExtractions(run: Run, rows: readonly { id: string; extraction: string | null }[]): Promise<void> {
  if (rows.length === 0) return;
  await run('UNWIND $rows AS row MATCH (a:Article {id: row.id}) SET a.extraction = row.extraction', { rows });
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
     RETURN e.id AS id, e.kind AS kind, e.name AS name, coalesce(e.aliases, []) AS aliases, e.subtype AS subtype`,
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
