import type { Article } from '../../graph/model/article.ts';
import type { Extraction } from './extraction.ts';

/** Makes graphs of articles, somewhere. */
export interface Extractor {
  /** How many calls of `extract` it can use at the same time. */
  readonly threads: number;
  /** The extractions of some articles, in their order. */
  extract(articles: readonly Article[]): Promise<Extraction[]>;
  /** Ends it; work under way is dropped. */
  close(): Promise<void>;
}
