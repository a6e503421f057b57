import type { ArticleGraph } from '../../graph/model/article-graph.ts';
import type { ReadArticle } from '../../graph/read/read-result.ts';
import { StoreError } from '../../graph/store/store-error.ts';
import type { WriteCounts } from '../../graph/store/write/write-articles.ts';
import type { LoadTarget } from './load-target.ts';

/** One article on its way to the database. */
export interface Extracted {
  read: ReadArticle;
  graph: ArticleGraph;
}

/** Whether its graph is to be made here, and did not come with it. */
export function isExtractedHere(read: ReadArticle): boolean {
  return read.graph === undefined;
}

/** Articles that may be refused one after another before the fault is held to be the database's: a full disk refuses all. */
const mostRefusals = 20;

/** Writes batches, and what the database refuses in parts, so that one article that cannot be written does not take others with it. */
export class BatchWriter {
  readonly #target: LoadTarget;
  readonly #version: string | null;
  readonly #onRefusal: (read: ReadArticle, error: StoreError) => void;
  #refusals = 0;

  /** `onRefusal` is told of each article that the database refuses, and why. */
  constructor(target: LoadTarget, version: string | null, onRefusal: (read: ReadArticle, error: StoreError) => void) {
    this.#target = target;
    this.#version = version;
    this.#onRefusal = onRefusal;
  }

  /**
   * Writes in one transaction, or after a refusal in several; of a batch either all graphs were extracted here, or none.
   * Rejects where the database does not answer, or refuses everything.
   */
  async write(batch: readonly Extracted[]): Promise<WriteCounts> {
    try {
      const counts = await this.#target.write(
        batch.map(({ graph }) => graph),
        isExtractedHere(batch[0]!.read) ? this.#version : null,
      );
      this.#refusals = 0;
      return counts;
    } catch (error) {
      if (!(error instanceof StoreError) || error.code === 'store_unavailable') throw error;
      if (batch.length > 1) return this.#writeInHalves(batch);
      if (++this.#refusals >= mostRefusals) throw error;
      this.#onRefusal(batch[0]!.read, error);
      return { loaded: 0, unchanged: 0 };
    }
  }

  async #writeInHalves(batch: readonly Extracted[]): Promise<WriteCounts> {
    const middle = Math.ceil(batch.length / 2);
    const first = await this.write(batch.slice(0, middle));
    const second = await this.write(batch.slice(middle));
    return { loaded: first.loaded + second.loaded, unchanged: first.unchanged + second.unchanged };
  }
}
