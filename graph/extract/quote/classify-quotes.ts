import type { Reading } from '../text/reading.ts';
import type { Quote } from './quote.ts';
import type { ClassifiedQuote } from './quote-class.ts';
import { type QuoteContext, quoteContexts } from './quote-context.ts';
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
  const byQuote = new Map(quotes.map((quote) => [`${quote.start}`, quote]));
  return quotes.map((quote, index) => {
    const { run, inner } = contexts[index]!;
    if (run.length < 2) return quote;
    const speech = run.filter((member) => byQuote.get(`${member.start}`)?.class === 'speech').length;
    const isSpeech = speech * 2 >= run.length;
    if (isSpeech && quote.class !== 'speech' && inner.length >= shortestSpeechInRun)
      return { ...quote, class: 'speech', rule: 'quote-run-speech' };
    if (!isSpeech && quote.class === 'speech' && quote.closed)
      return { ...quote, class: 'title', rule: 'quote-run-title' };
    return quote;
  });
}
