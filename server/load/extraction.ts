import type { ArticleGraph } from '../../graph/model/article-graph.ts';

/** What extraction made of one article. */
export type Extraction = { kind: 'graph'; graph: ArticleGraph } | { kind: 'failure'; message: string };

/** The failure of one article: extraction throws on defects only. */
export function failedExtraction(error: unknown): Extraction {
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { kind: 'failure', message: `extraction failed, which is a defect of Tifa; please report it: ${reason}` };
}
