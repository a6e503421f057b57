import type { Enricher } from '../../graph/enrich/enricher.ts';
import type { Article } from '../../graph/model/article.ts';
import { type Extraction, failedExtraction } from './extraction.ts';
import type { Extractor } from './extractor.ts';

/** Extraction with a language model after the rules. */
export class EnrichedExtraction implements Extractor {
  /** A model that was out of reach may answer the next time. */
  readonly version = null;
  readonly #rules: Extractor;
  readonly #enricher: Enricher;
  readonly #tell: (line: string) => void;
  readonly #signal: AbortSignal;

  /** `tell` is given the counts at the end; `signal` ends the asking. */
  constructor(rules: Extractor, enricher: Enricher, tell: (line: string) => void, signal: AbortSignal) {
    this.#rules = rules;
    this.#enricher = enricher;
    this.#tell = tell;
    this.#signal = signal;
  }

  get threads(): number {
    return this.#rules.threads;
  }

  async extract(articles: readonly Article[]): Promise<Extraction[]> {
    const extractions = await this.#rules.extract(articles);
    return Promise.all(extractions.map((extraction) => this.#enrich(extraction)));
  }

  async close(): Promise<void> {
    await this.#rules.close();
    const summary = this.#enricher.summary();
    if (summary !== null) this.#tell(summary);
  }

  async #enrich(extraction: Extraction): Promise<Extraction> {
    if (extraction.kind === 'failure') return extraction;
    try {
      return { kind: 'graph', graph: await this.#enricher.enrich(extraction.graph, this.#signal) };
    } catch (error) {
      return failedExtraction(error);
    }
  }
}
