import type { AddArticlesRequest, JobEvent, JobFailure } from '../../graph/model/api.ts';
import type { FailureCode } from '../../graph/model/failure-reason.ts';
import { addArticles } from '../api/endpoints.ts';
import { followJob } from '../api/job-events.ts';
import type { ChosenFile } from './chosen-file.ts';

/** What became of all that was sent, so far or in the end. */
export interface Outcome extends Pick<JobEvent, 'total' | 'loaded' | 'unchanged' | 'articles'> {
  failures: SendFailure[];
  /** The files of a request that failed as a whole, and all behind it: to be sent again. */
  left: readonly ChosenFile[];
}

/** What the server could not load, or what was not even sent. */
export interface SendFailure extends Pick<JobFailure, 'name' | 'details' | 'cause'> {
  code: FailureCode | 'unsent_unreadable' | 'unsent_too_large';
}

/** What a request may hold: so many files, and so many bytes of them, which Base64 makes a third more. */
const mostFiles = 200;
const mostBytes = 20 * 1024 * 1024;

/**
 * Has the server read the files, as many at a time as one request holds, and tells `onProgress` how far it is. What
 * cannot be sent is a failure with its reason. Once a request as a whole has failed, for instance because the database is
 * away, its files and the rest are left. Rejects with an `ApiFailure` where the server takes no more.
 */
export async function sendFiles(
  files: readonly ChosenFile[],
  onProgress: (outcome: Outcome) => void,
): Promise<Outcome> {
  const small = files.filter(({ file }) => file.size <= mostBytes);
  const failures: SendFailure[] = files
    .filter(({ file }) => file.size > mostBytes)
    .map(({ name }) => ({ name, code: 'unsent_too_large' }));
  let sum: Outcome = { total: files.length, loaded: 0, unchanged: 0, failures, left: [], articles: [] };
  onProgress(sum);
  const all = batches(small);
  for (const [index, batch] of all.entries()) {
    const articles: AddArticlesRequest['articles'] = [];
    for (const { name, file } of batch) {
      const base64 = await contentOf(file);
      if (base64 === null) sum = { ...sum, failures: [...sum.failures, { name, code: 'unsent_unreadable' }] };
      else articles.push({ name, base64 });
    }
    if (articles.length === 0) continue;
    const before = sum;
    const { job } = await addArticles({ articles });
    const { state } = await followJob(job, (event) => {
      sum = {
        ...sum,
        // A file may hold many articles: how many is known once it is read.
        total: before.total + event.total - articles.length,
        loaded: before.loaded + event.loaded,
        unchanged: before.unchanged + event.unchanged,
        failures: [...before.failures, ...event.failures],
        articles: [...before.articles, ...event.articles],
      };
      onProgress(sum);
    });
    if (state === 'failed') return { ...sum, left: all.slice(index).flat() };
  }
  return sum;
}

function batches(files: readonly ChosenFile[]): ChosenFile[][] {
  const all: ChosenFile[][] = [];
  let bytes = 0;
  for (const chosen of files) {
    const last = all.at(-1);
    bytes += chosen.file.size;
    if (last && last.length < mostFiles && bytes <= mostBytes) last.push(chosen);
    else {
      all.push([chosen]);
      bytes = chosen.file.size;
    }
  }
  return all;
}

/** A file's bytes in Base64; null where the browser cannot read it, e.g. because it is gone. */
function contentOf(file: File): Promise<string | null> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onerror = () => resolve(null);
    // `data:TYPE;base64,…`
    reader.onload = () => resolve((reader.result as string).replace(/^[^,]*,/, ''));
    reader.readAsDataURL(file);
  });
}
