import type { ArticleGraph } from '../../graph/model/article-graph.ts';
import type { FailureReason } from '../../graph/model/failure-reason.ts';
import { failureReason } from '../../graph/read/failure-reason.ts';

/** What extraction made of one article. */
export type Extraction = { kind: 'graph'; graph: ArticleGraph } | ({ kind: 'failure' } & FailureReason);

/** The failure of one article: extraction throws on defects only. */
export function failedExtraction(error: unknown): Extraction {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { kind: 'failure', ...failureReason('extraction_defect', { detail }) };
}
