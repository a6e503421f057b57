import { extract } from '../../graph/extract/extract.ts';
import type { Article } from '../../graph/model/article.ts';
import type { ArticleGraph } from '../../graph/model/article-graph.ts';

/** What extraction made of one article. */
export type Extraction = { kind: 'graph'; graph: ArticleGraph } | { kind: 'failure'; message: string };

/** Runs in a worker thread: extracts each article by itself, so that one that breaks a rule does not take others with it. */
export default function extractArticles(articles: readonly Article[]): Extraction[] {
  return articles.map((article) => {
    try {
      return { kind: 'graph', graph: extract(article) };
    } catch (error) {
      const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
      return { kind: 'failure', message: `extraction failed, which is a defect of Tifa; please report it: ${reason}` };
    }
  });
}
