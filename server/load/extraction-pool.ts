import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { Article } from '../../graph/model/article.ts';
import type { Extraction } from './extraction.ts';
import { extractionVersion } from './extraction-version.ts';
import type { Extractor } from './extractor.ts';

/**
 * In MB. What an article leaves behind is garbage at once: a small space for what is new holds it as well as V8's own of 48
 * MB, which each thread would fill.
 */
const resourceLimits = { maxYoungGenerationSizeMb: 12 };

/** Worker threads that extract. They start with the first article and end with `close`, or after a while without work. */
export class ExtractionPool implements Extractor {
  readonly #pool: Piscina<readonly Article[], Extraction[]>;
  readonly threads: number;
  readonly version = extractionVersion();

  /** One thread less than the machine has cores, because the database and the reading want one; at least one. */
  constructor(threads = Math.max(1, availableParallelism() - 1)) {
    this.threads = threads;
    this.#pool = new Piscina({
      filename: fileURLToPath(new URL('extraction-worker.ts', import.meta.url)),
      // Workers load TypeScript as the main thread does, whoever started that.
      execArgv: ['--import', import.meta.resolve('tsx')],
      minThreads: 0,
      maxThreads: threads,
      idleTimeout: 30_000,
      resourceLimits,
    });
  }

  /** The extractions of some articles, in their order. */
  extract(articles: readonly Article[]): Promise<Extraction[]> {
    return this.#pool.run(articles);
  }

  /** Ends the threads; work under way is dropped. */
  close(): Promise<void> {
    return this.#pool.destroy();
  }
}
