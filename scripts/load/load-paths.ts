import { readPaths } from '../../graph/read/read-paths.ts';
import type { Store } from '../../graph/store/store.ts';
import type { Extractor } from '../../server/load/extractor.ts';
import { type LoadCounts, loadArticles } from '../../server/load/load-articles.ts';
import { inputSize } from '../progress/input-size.ts';
import { describeSeconds, ProgressLine } from '../progress/progress-line.ts';

/**
 * Loads what paths name, with progress, a line on standard error for each failure, and a summary. Stops after what is
 * under way where `signal` aborts.
 */
export async function loadPaths(
  paths: readonly string[],
  store: Store,
  extractor: Extractor,
  signal: AbortSignal,
): Promise<LoadCounts> {
  const started = performance.now();
  const size = await inputSize(paths);
  const progress = new ProgressLine('articles');
  let bytes = 0;
  const results = readPaths(paths, process.stdin, (count) => {
    bytes += count;
  });
  const observer = {
    onFailure: (name: string, message: string) => progress.print(`failed: ${name}: ${message}`),
    onProgress: ({ loaded, unchanged }: LoadCounts) =>
      progress.update({ done: loaded + unchanged, share: size ? Math.min(1, bytes / size) : null }),
  };
  try {
    const counts = await loadArticles(results, store, extractor, observer, signal);
    progress.print(summary(counts, (performance.now() - started) / 1000));
    return counts;
  } finally {
    progress.clear();
  }
}

function summary({ loaded, unchanged, failed, skipped }: LoadCounts, seconds: number): string {
  const parts = [`${loaded} articles loaded`, `${unchanged} unchanged`, `${failed} failed`];
  if (skipped > 0) parts.push(`${skipped} files of other kinds passed over`);
  return `${parts.join(', ')} in ${describeSeconds(seconds)}`;
}
