import type { ClassifiedQuote } from '../quote/quote-class.ts';
import type { Reading } from '../text/reading.ts';
import { doctrineRules } from './doctrine-rules.ts';
import { longestMentions } from './longest-mentions.ts';
import { isNationalPhrase, standingPhrases } from './national-phrases.ts';
import { phraseMentions } from './phrase-rule.ts';
import { plainQuotes } from './plain-quotes.ts';
import { type QuotedPhrase, type QuotedSloganRule, quotedSloganRules } from './quoted-slogan-rules.ts';
import { isParallelPhrase } from './slogan-form.ts';
import type { TermMention } from './term-mention.ts';

const shortestQuoted = 2;
const longestQuoted = 60;
const reach = 24;

/** Set phrases (提法): doctrines and listed phrases anywhere, others where quotation marks and their company show them. */
export function findSlogans(reading: Reading, runs: readonly ClassifiedQuote[][]): TermMention[] {
  const grammar = phraseMentions(reading, doctrineRules, 'slogan');
  const phrases = standingPhrases
    .all(reading.text)
    .filter(({ start, end }) => !isEra(reading.text, start, end))
    .map(({ start, end }): TermMention => ({ kind: 'slogan', start, end, rule: 'slogan-set-phrase' }));
  const quoted = quotedSlogans(reading, runs);
  return [...notPartOf(reading.text, quoted, longestMentions([...grammar, ...phrases])), ...quoted];
}

const era = /^(?:以来|之初|初期|前|后|史|和社会主义现代化建设(?:新)?时期)/;

/** 改革开放|以来, 改革开放|史: a time and no demand. */
function isEra(text: string, start: number, end: number): boolean {
  return text.slice(start, end) === '改革开放' && era.test(text.slice(end, end + 14));
}

/** 讲政治、顾大局 inside “讲政治、顾大局、谋发展、重自强” is part of that motto. */
function notPartOf(text: string, quoted: readonly TermMention[], standing: readonly TermMention[]): TermMention[] {
  const mottoes = quoted.filter(({ start, end }) => {
    const words = text.slice(start, end);
    return !words.includes('，') && isParallelPhrase(words);
  });
  const ends = new Map(mottoes.map(({ start, end }) => [start, end]));
  const starts = [...ends.keys()].sort((a, b) => a - b);
  let index = 0;
  return standing.filter(({ start, end }) => {
    while (index + 1 < starts.length && starts[index + 1]! <= start) index++;
    const from = starts[index];
    return from === undefined || from > start || end > ends.get(from)! || (from === start && end === ends.get(from)!);
  });
}

function quotedSlogans(reading: Reading, runs: readonly ClassifiedQuote[][]): TermMention[] {
  return quotedPhrases(reading, runs).flatMap(({ quote, phrase }): TermMention[] => {
    if (plainQuotes.has(phrase.inner)) return [];
    const rule = sloganRule(phrase);
    return rule?.slogan ? [{ kind: 'slogan', ...quote.inner, rule: rule.id }] : [];
  });
}

/** The first rule that decides on a phrase; undefined where none does, and then it is no slogan. */
export function sloganRule(phrase: QuotedPhrase): QuotedSloganRule | undefined {
  return quotedSloganRules.find((candidate) => candidate.holds(phrase));
}

/** The short quotations with what the rules see of them, in text order of their runs. */
export function quotedPhrases(
  reading: Reading,
  runs: readonly ClassifiedQuote[][],
): { quote: ClassifiedQuote; phrase: QuotedPhrase }[] {
  return runs.flatMap((run) => {
    const { start, paragraph: index } = run[0]!;
    const { end } = run.at(-1)!;
    const paragraph = reading.paragraphs[index]!;
    const before = reading.text.slice(Math.max(paragraph.start, start - reach), start);
    const after = reading.text.slice(end, Math.min(paragraph.end, end + reach));
    return run.flatMap((quote) => {
      const inner = reading.text.slice(quote.inner.start, quote.inner.end);
      if (!quote.closed || inner.length < shortestQuoted || inner.length > longestQuoted) return [];
      return [{ quote, phrase: { inner, class: quote.class, before, after, listed: isNationalPhrase(inner) } }];
    });
  });
}
