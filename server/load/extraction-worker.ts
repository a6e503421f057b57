import { extract } from '../../graph/extract/extract.ts';
import type { Article } from '../../graph/model/article.ts';
import { type Extraction, failedExtraction } from './extraction.ts';

/** Runs in a worker thread: extracts each article by itself, so that one that breaks a rule does not take others with it. */
export default function extractArticles(articles: readonly Article[]): Extraction[] {
  return articles.map((article) => {
    try {
      return { kind: 'graph', graph: extract(article) };
    } catch (error) {
      return failedExtraction(error);
    }
  });
}
