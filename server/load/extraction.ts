import type { ArticleGraph } from '../../graph/model/article-graph.ts';
import type { FailureReason } from '../../graph/model/failure-reason.ts';
import { reasonCausedBy } from '../../graph/read/failure-reason.ts';

/** What extraction made of one article. */
export type Extraction = { kind: 'graph'; graph: ArticleGraph } | ({ kind: 'failure' } & FailureReason);

/** The failure of one article: extraction throws on defects only. */
export function failedExtraction(error: unknown): Extraction {
  return { kind: 'failure', ...reasonCausedBy('extraction_defect', error) };
}
