import { readPaths } from '../../graph/read/read-paths.ts';
import type { Extractor } from '../../server/load/extractor.ts';
import { loadArticles } from '../../server/load/load-articles.ts';
import { type LoadCounts, type LoadObserver, nameOf } from '../../server/load/load-observer.ts';
import type { LoadTarget } from '../../server/load/load-target.ts';
import { counted } from '../progress/counted.ts';
import { inputSize } from '../progress/input-size.ts';
import { describeSeconds, ProgressLine } from '../progress/progress-line.ts';
import { datedSince, type LeftOut } from './dated-since.ts';
import type { FailureReport } from './failure-report.ts';

export interface LoadPathsOptions {
  /** Stops after what is being extracted and written. */
  signal: AbortSignal;
  /** Extract also what is in the database from the same content. */
  again?: boolean;
  /** ISO date: only articles dated on it or later. */
  since?: string;
  report?: FailureReport;
  /** Nothing is written, and the summary says so. */
  isDry?: boolean;
}

/** Loads what paths name, with progress, a line on standard error for each failure, and a summary. */
export async function loadPaths(
  paths: readonly string[],
  target: LoadTarget,
  extractor: Extractor,
  { signal, again, since, report, isDry = false }: LoadPathsOptions,
): Promise<LoadCounts> {
  const started = performance.now();
  const size = await inputSize(paths);
  const progress = new ProgressLine('article');
  let bytes = 0;
  const onBytes = (count: number) => {
    bytes += count;
  };
  const read = readPaths(paths, { onBytes, signal });
  // Standard input may stay silent for ever; a file never does.
  if (paths.includes('-')) signal.addEventListener('abort', () => process.stdin.destroy(), { once: true });
  const leftOut: LeftOut = { earlier: 0, undated: 0 };
  const results = since === undefined ? read : datedSince(read, since, leftOut);
  const observer: LoadObserver = {
    onFailure(failure) {
      report?.add(failure);
      progress.print(`failed: ${nameOf(failure)}: ${failure.message}`);
      if (failure.cause !== undefined) progress.print(failure.cause);
    },
    onProgress({ loaded, unchanged, failed }) {
      progress.update({ done: loaded + unchanged, failed, share: size ? Math.min(1, bytes / size) : null });
    },
  };
  try {
    const counts = await loadArticles(results, target, extractor, observer, { signal, again });
    progress.print(summary(counts, leftOut, isDry, (performance.now() - started) / 1000));
    return counts;
  } finally {
    progress.clear();
  }
}

function summary(
  { loaded, unchanged, failed, skipped }: LoadCounts,
  { earlier, undated }: LeftOut,
  isDry: boolean,
  seconds: number,
): string {
  const parts = [
    `${counted(loaded, 'article')} ${isDry ? 'would be loaded' : 'loaded'}`,
    `${unchanged} unchanged`,
    `${failed} failed`,
  ];
  if (earlier > 0) parts.push(`${earlier} of earlier dates left out`);
  if (undated > 0) parts.push(`${undated} without a date left out`);
  if (skipped > 0) parts.push(`${counted(skipped, 'file')} of other kinds passed over`);
  return `${parts.join(', ')} in ${describeSeconds(seconds)}`;
}
