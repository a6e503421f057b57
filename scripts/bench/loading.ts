import { readPaths } from '../../graph/read/read-paths.ts';
import type { Store } from '../../graph/store/store.ts';
import type { Extractor } from '../../server/load/extractor.ts';
import { loadArticles } from '../../server/load/load-articles.ts';
import { nameOf } from '../../server/load/load-observer.ts';
import { CommandError } from '../command-error.ts';

export interface LoadingFigures {
  loaded: number;
  unchanged: number;
  seconds: number;
  /** Most memory that this process and its worker threads held, in bytes. */
  memory: number;
  /** Articles a second over the first and the last tenth of the articles. */
  firstTenth: number;
  lastTenth: number;
}

const watchMilliseconds = 50;

interface Mark {
  done: number;
  seconds: number;
}

/** Loads the articles of `paths`, as `npm run load` does. Rejects where one fails: what is measured must be whole. */
export async function measureLoading(
  paths: readonly string[],
  store: Store,
  extractor: Extractor,
): Promise<LoadingFigures> {
  const started = performance.now();
  const marks: Mark[] = [{ done: 0, seconds: 0 }];
  let memory = 0;
  const watch = setInterval(() => {
    memory = Math.max(memory, process.memoryUsage.rss());
  }, watchMilliseconds);
  const { loaded, unchanged } = await loadArticles(readPaths(paths), store, extractor, {
    onFailure(failure) {
      throw new CommandError(`cannot measure: ${nameOf(failure)}: ${failure.message}`);
    },
    onProgress(counts) {
      marks.push({ done: counts.loaded + counts.unchanged, seconds: (performance.now() - started) / 1000 });
    },
  }).finally(() => clearInterval(watch));
  const total = loaded + unchanged;
  const tenth = total / 10;
  return {
    loaded,
    unchanged,
    seconds: marks.at(-1)!.seconds,
    memory,
    firstTenth: tenth / secondsAt(marks, tenth),
    lastTenth: tenth / (secondsAt(marks, total) - secondsAt(marks, total - tenth)),
  };
}

/** When `done` articles were written, read off between the batches around it. */
function secondsAt(marks: readonly Mark[], done: number): number {
  const after = marks.findIndex((mark) => mark.done >= done);
  const [from, to] = [marks[Math.max(0, after - 1)]!, marks[after]!];
  return from === to
    ? to.seconds
    : from.seconds + ((done - from.done) / (to.done - from.done)) * (to.seconds - from.seconds);
}
