import type { ClassifiedQuote } from '../quote/quote-class.ts';
import type { Reading } from '../text/reading.ts';

/** Groups quotes of one depth that touch: “A”“B”, “A”、“B”. Every quote is in exactly one run; runs are in text order. */
export function quoteRuns(reading: Reading, quotes: readonly ClassifiedQuote[]): ClassifiedQuote[][] {
  const runs: ClassifiedQuote[][] = [];
  const latest = new Map<number, ClassifiedQuote[]>();
  for (const quote of quotes) {
    const run = latest.get(quote.depth);
    const last = run?.at(-1);
    const between = last?.paragraph === quote.paragraph ? reading.text.slice(last.end, quote.start) : undefined;
    if (run !== undefined && (between === '' || between === '、')) {
      run.push(quote);
    } else {
      const fresh = [quote];
      latest.set(quote.depth, fresh);
      runs.push(fresh);
    }
  }
  return runs;
}
