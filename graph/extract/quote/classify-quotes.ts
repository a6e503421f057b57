import { quoteCue } from '../statement/cue-pattern.ts';
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
  return goOnInChains(reading, agreeInRuns(classified, contexts), contexts);
}

const shortestSpeechInRun = 6;
/** “路真好！”“渠首驿站”的落成: the last one is a name, with which a sentence of its own begins. */
const named = /^的(?![^，。：；“”]{0,6}(?:声|话|誓言|承诺|感叹|感慨|呼吁|赞叹|评价))/;

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
    const { run, inner, after } = contexts[index]!;
    const size = run.quotes.length;
    if (size < 2) return quote;
    const isSpeech = (spoken.get(run) ?? 0) * 2 >= size;
    if (isSpeech && quote.class !== 'speech' && inner.length >= shortestSpeechInRun && !named.test(after))
      return { ...quote, class: 'speech', rule: 'quote-run-speech' };
    if (!isSpeech && quote.class === 'speech' && quote.closed)
      return { ...quote, class: 'title', rule: 'quote-run-title' };
    return quote;
  });
}

/** What stands between two quotations of one report: “…”；沿渠各村要“…”，并强调“…”；部署清淤，“…”. */
const link = new RegExp(
  `^(?:[，；]|[，；][^，。：；“”]{0,8}(?:要|必须|应当?)|[，；](?:并|还|也|又|更|同时)?[^，。：；“”]{0,4}?${quoteCue}[^，。：；“”]{0,6}?(?:要|必须|应当?|是)?)$`,
);
/** Another point of it, behind which only a whole clause is speech. */
const parallel = /^；[^。：；“”]{4,20}，$/;
const longestLink = 24;
const shortestInChain = 8;
const shortestClause = 12;

/** Where one quotation of a report is speech, those that follow it in the same sentence up to a clause's end are as well. */
function goOnInChains(reading: Reading, quotes: ClassifiedQuote[], contexts: QuoteContext[]): ClassifiedQuote[] {
  let last: ClassifiedQuote | null = null;
  let chained: QuoteRun | null = null;
  return quotes.map((quote, index): ClassifiedQuote => {
    if (quote.depth > 0) return quote;
    const { run, inner, afterRun } = contexts[index]!;
    if (quote.class !== 'speech' && last?.class === 'speech' && inner.length >= shortestInChain) {
      const between = reading.text.slice(last.end, Math.min(quote.start, last.end + longestLink + 1));
      const near = last.paragraph === quote.paragraph && between.length <= longestLink;
      const linked = link.test(between) && /^(?:$|[。！？，；…])/.test(afterRun);
      const runsParallel = inner.length >= shortestClause && parallel.test(between) && /^(?:$|[。；…])/.test(afterRun);
      if (near && (linked || runsParallel)) chained = run;
    }
    const goesOn = chained === run && quote.class !== 'speech' && inner.length >= shortestInChain;
    last = goesOn ? { ...quote, class: 'speech', rule: 'quote-chain-speech' } : quote;
    return last;
  });
}
