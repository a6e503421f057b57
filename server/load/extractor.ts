import type { Article } from '../../graph/model/article.ts';
import type { Extraction } from './extraction.ts';

/** Makes graphs of articles, somewhere. */
export interface Extractor {
  /** How many calls of `extract` it can use at the same time. */
  readonly threads: number;
  /** Names what alone decides, with an article, what its graph is; null where the same article may be extracted otherwise the next time. */
  readonly version: string | null;
  /** The extractions of some articles, in their order. */
  extract(articles: readonly Article[]): Promise<Extraction[]>;
  /** Ends it; work under way is dropped. */
  close(): Promise<void>;
}
