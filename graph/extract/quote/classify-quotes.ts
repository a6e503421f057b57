import type { Reading } from '../text/reading.ts';
import type { Quote } from './quote.ts';
import type { ClassifiedQuote } from './quote-class.ts';
import { type QuoteContext, type QuoteRun, quoteContexts } from './quote-context.ts';
import { quoteRules } from './quote-rule.ts';

/** Gives each quote its class, in the order of `quotes` (as `findQuotes` returns them). Takes linear time. */
export function classifyQuotes(reading: Reading, quotes: readonly Quote[]): ClassifiedQuote[] {
  const contexts = quoteContexts(reading, quotes);
  const classified = quotes.map((quote, index): ClassifiedQuote => {
    const rule = quoteRules.find((candidate) => candidate.holds(contexts[index]!))!;
    return { ...quote, class: rule.class, rule: rule.id };
  });
  return agreeInRuns(classified, contexts);
}

const shortestSpeechInRun = 6;

/**
 * Quotes that touch are of one kind: where at least half of a run is speech (“好啊！”“这堂课内容实”), its longer members
 * are too; a single title that ends in a question mark does not make speech of a list of titles.
 */
function agreeInRuns(quotes: ClassifiedQuote[], contexts: QuoteContext[]): ClassifiedQuote[] {
  const spoken = new Map<QuoteRun, number>();
  quotes.forEach((quote, index) => {
    const { run } = contexts[index]!;
    if (quote.class === 'speech') spoken.set(run, (spoken.get(run) ?? 0) + 1);
  });
  return quotes.map((quote, index): ClassifiedQuote => {
    const { run, inner } = contexts[index]!;
    const size = run.quotes.length;
    if (size < 2) return quote;
    const isSpeech = (spoken.get(run) ?? 0) * 2 >= size;
    if (isSpeech && quote.class !== 'speech' && inner.length >= shortestSpeechInRun)
      return { ...quote, class: 'speech', rule: 'quote-run-speech' };
    if (!isSpeech && quote.class === 'speech' && quote.closed)
      return { ...quote, class: 'title', rule: 'quote-run-title' };
    return quote;
  });
}
