import type { ReadResult } from '../../graph/read/read-result.ts';

/** Articles that a date leaves out. */
export interface LeftOut {
  earlier: number;
  /** Whether an article without a date lies before or after cannot be known, so it is left out, and said. */
  undated: number;
}

/** What is dated on `since` (`YYYY-MM-DD`) or after it, and all that is no article. Counts in `leftOut` what it leaves out. */
export async function* datedSince(
  results: AsyncIterable<ReadResult>,
  since: string,
  leftOut: LeftOut,
): AsyncGenerator<ReadResult> {
  for await (const result of results) {
    const date = result.kind === 'article' ? result.article.date : since;
    if (date === null) leftOut.undated++;
    else if (date < since) leftOut.earlier++;
    else yield result;
  }
}
