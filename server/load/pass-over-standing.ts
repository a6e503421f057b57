import type { Article } from '../../graph/model/article.ts';
import type { ReadArticle } from '../../graph/read/read-result.ts';
import { extractionHash } from '../../graph/store/write/article-hash.ts';
import type { LoadTarget } from './load-target.ts';
import { isExtractedHere } from './write-batch.ts';

/** Articles asked for at once, or fewer where they are long, because they wait in memory for the answer. */
const lookUpArticles = 200;
const lookUpCharacters = 400_000;

/**
 * Passes over the articles that the database has from the same content by the same `version`, and tells `onStanding` of
 * them. `underWay` holds the ids of articles that were let through and are not written yet: what is in the database of these
 * is about to change, so they are let through.
 */
export async function* passOverStanding(
  articles: AsyncIterable<ReadArticle>,
  target: LoadTarget,
  version: string,
  underWay: ReadonlySet<string>,
  onStanding: (articles: readonly Article[]) => void,
): AsyncGenerator<ReadArticle> {
  for await (const group of inLookUps(articles)) {
    const certain = group.filter(({ article }) => !underWay.has(article.id));
    const standing = await target.standingArticles([...new Set(certain.map(({ article }) => article.id))]);
    const passed: Article[] = [];
    const rest: ReadArticle[] = [];
    const changing = new Set<string>();
    for (const read of group) {
      const { article } = read;
      const isSame = isExtractedHere(read) && standing.get(article.id)?.extraction === extractionHash(article, version);
      // Of several articles with one id each replaces the one before, so after one that changes it none is passed over.
      if (isSame && !changing.has(article.id)) passed.push(article);
      else {
        changing.add(article.id);
        rest.push(read);
      }
    }
    if (passed.length > 0) onStanding(passed);
    yield* rest;
  }
}

async function* inLookUps(articles: AsyncIterable<ReadArticle>): AsyncGenerator<ReadArticle[]> {
  let group: ReadArticle[] = [];
  let characters = 0;
  for await (const read of articles) {
    group.push(read);
    characters += read.article.text.length;
    if (group.length < lookUpArticles && characters < lookUpCharacters) continue;
    yield group;
    [group, characters] = [[], 0];
  }
  if (group.length > 0) yield group;
}
