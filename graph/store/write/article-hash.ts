import { createHash } from 'node:crypto';
import type { Article } from '../../model/article.ts';
import type { ArticleGraph } from '../../model/article-graph.ts';

/** Tells whether an article's part of the graph is still the same. */
export function contentHash(graph: ArticleGraph): string {
  return sha256(JSON.stringify(graph));
}

/**
 * Tells, before an article is extracted, whether extraction would give what it gave before: a hash of the article and of
 * `version`, which names what extracts. The same article in another order of fields has the same.
 */
export function extractionHash({ id, title, date, source, url, text }: Article, version: string): string {
  return sha256(JSON.stringify([version, id, title, date, source, url, text]));
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
