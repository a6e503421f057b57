import type { ReadResult } from '../../graph/read/read-result.ts';
import { readText } from '../../graph/read/read-stream.ts';
import type { Store } from '../../graph/store/store.ts';
import type { JobWork } from '../jobs.ts';
import type { Extractor } from './extractor.ts';
import { loadArticles } from './load-articles.ts';

/** The work of a job: to load the texts of its request. */
export function loadTexts(store: Store, extractor: Extractor): JobWork {
  return async (request, job, changed) => {
    const observer = {
      onFailure(name: string, message: string) {
        job.failures.push({ name, message });
        changed();
      },
      onProgress({ loaded, unchanged }: { loaded: number; unchanged: number }, articles: readonly string[]) {
        Object.assign(job, { loaded, unchanged });
        job.articles.push(...articles);
        changed();
      },
    };
    await loadArticles(readTexts(request.articles), store, extractor, observer);
    // A text may be a collection of many articles: only now is it known how many.
    job.total = Math.max(job.total, job.loaded + job.unchanged + job.failures.length);
  };
}

async function* readTexts(texts: readonly { name: string; text: string }[]): AsyncGenerator<ReadResult> {
  for (const { name, text } of texts) yield* readText(name, text);
}
