import type { Reading } from '../text/reading.ts';
import type { Quote } from './quote.ts';

/** What a rule sees of a quote: its words and what stands around it in its sentence. */
export interface QuoteContext {
  inner: string;
  /**
   * From the sentence's start, at most `reach` characters, without white space at its end. Quotes before it in the sentence
   * are included.
   */
  before: string;
  /** To the paragraph's end, at most `reach` characters. */
  after: string;
  depth: number;
  closed: boolean;
  run: QuoteRun;
  /** Stands before the run as `before` stands before the quote. */
  beforeRun: string;
  /** Follows the run as `after` follows the quote. */
  afterRun: string;
}

/** Quotes of one depth that touch one another without anything between: “A”“B”; also “A”、“B”. Shared by its members. */
export interface QuoteRun {
  quotes: readonly Quote[];
  /** The words inside the marks, joined. */
  words: string;
  /** The mean length of the words inside one pair of marks. */
  meanLength: number;
}

const reach = 70;

/** The contexts of all quotes. Linear: each looks at most `reach` characters to either side of its run. */
export function quoteContexts(reading: Reading, quotes: readonly Quote[]): QuoteContext[] {
  const around = new Map<QuoteRun, { beforeRun: string; afterRun: string }>();
  const runs = runsOf(reading, quotes);
  return quotes.map((quote, index) => {
    const run = runs[index]!;
    const paragraph = reading.paragraphs[quote.paragraph]!;
    const before = (position: number) => sentenceBefore(reading.text, paragraph.start, position).trimEnd();
    const after = (position: number) => reading.text.slice(position, Math.min(paragraph.end, position + reach));
    const outside = around.get(run) ?? {
      beforeRun: before(run.quotes[0]!.start),
      afterRun: after(run.quotes.at(-1)!.end),
    };
    around.set(run, outside);
    return {
      inner: reading.text.slice(quote.inner.start, quote.inner.end).trim(),
      before: before(quote.start),
      after: after(quote.end),
      depth: quote.depth,
      closed: quote.closed,
      run,
      ...outside,
    };
  });
}

function sentenceBefore(text: string, paragraphStart: number, position: number): string {
  const from = Math.max(paragraphStart, position - reach);
  for (let index = position - 1; index >= from; index--) {
    if ('。！？'.includes(text[index]!)) {
      // A mark inside a quote that closes before `position` ends no sentence of ours unless the quote ends it.
      const closesQuote = text[index + 1] === '”' || text[index + 1] === '’';
      return text.slice(closesQuote ? index + 2 : index + 1, position);
    }
  }
  return text.slice(from, position);
}

function runsOf(reading: Reading, quotes: readonly Quote[]): QuoteRun[] {
  const members: Quote[][] = [];
  const latest = new Map<string, Quote[]>();
  for (const quote of quotes) {
    const key = `${quote.paragraph}/${quote.depth}`;
    const run = latest.get(key);
    const last = run?.at(-1);
    const touches =
      last?.closed && (last.end === quote.start || (quote.start === last.end + 1 && reading.text[last.end] === '、'));
    if (run && touches) {
      run.push(quote);
      members.push(run);
    } else {
      const fresh = [quote];
      latest.set(key, fresh);
      members.push(fresh);
    }
  }
  const known = new Map<Quote[], QuoteRun>();
  return members.map((run) => {
    const made = known.get(run) ?? runOf(reading, run);
    known.set(run, made);
    return made;
  });
}

function runOf(reading: Reading, quotes: readonly Quote[]): QuoteRun {
  const words = quotes.map(({ inner }) => reading.text.slice(inner.start, inner.end)).join('');
  return { quotes, words, meanLength: words.length / quotes.length };
}
