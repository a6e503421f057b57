import type { AddArticlesRequest } from '../../graph/model/api.ts';
import type { ReadResult } from '../../graph/read/read-result.ts';
import { readSent } from '../../graph/read/read-stream.ts';
import type { Store } from '../../graph/store/store.ts';
import type { JobWork } from '../jobs.ts';
import type { Extractor } from './extractor.ts';
import { loadArticles } from './load-articles.ts';
import { type LoadObserver, nameOf } from './load-observer.ts';

/** The work of a job: to load the texts of its request. What an earlier run of the same job counted is not counted again. */
export function loadTexts(store: Store, extractor: Extractor): JobWork {
  return async (request, job, changed, signal) => {
    // All is read again, so what cannot be read fails again.
    job.failures.length = 0;
    const before = new Set(job.articles.map(({ id }) => id));
    const observer: LoadObserver = {
      onFailure({ file, line, code, message, details, cause }) {
        job.failures.push({ name: nameOf({ file, line }), code, message, details, cause });
        changed();
      },
      onProgress(_counts, { articles, unchanged }) {
        const added = articles.filter(({ id }) => !before.has(id));
        const addedUnchanged = Math.max(0, unchanged - (articles.length - added.length));
        job.unchanged += addedUnchanged;
        job.loaded += added.length - addedUnchanged;
        job.articles.push(...added.map(({ id, title, date }) => ({ id, title, date })));
        changed();
      },
    };
    await loadArticles(readTexts(request.articles, signal), store, extractor, observer, { signal });
    // A text may be a collection of many articles: only now is it known how many.
    job.total = Math.max(job.total, job.loaded + job.unchanged + job.failures.length);
  };
}

async function* readTexts(sent: AddArticlesRequest['articles'], signal: AbortSignal): AsyncGenerator<ReadResult> {
  for (const { name, text, base64 } of sent) yield* readSent(name, text ?? Buffer.from(base64!, 'base64'), signal);
}
