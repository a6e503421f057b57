import type { Run } from '../database/database.ts';

/** What tells whether an article in the database is the one at hand. */
export interface StandingArticle {
  /** `contentHash` of the graph that it was written from. */
  hash: string;
  /** `extractionHash` of the article, where what extracted it has a version. */
  extraction: string | null;
}

/** Those of the articles that are in the database, by their ids. */
export async function standingArticles(run: Run, ids: readonly string[]): Promise<Map<string, StandingArticle>> {
  const found = await run<StandingArticle & { id: string; [name: string]: unknown }>(
    'UNWIND $ids AS id MATCH (a:Article {id: id}) RETURN id, a.hash AS hash, a.extraction AS extraction',
    { ids },
  );
  return new Map(found.map(({ id, hash, extraction }) => [id, { hash, extraction }]));
}
