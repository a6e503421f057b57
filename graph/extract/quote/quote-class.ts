import type { Quote } from './quote.ts';

/**
 * What a pair of quotation marks is for.
 * - `speech`: somebody's words, spoken or written as a message
 * - `evaluation`: a view given as somebody's without a verb of saying (“…”，是大家的共同感受)
 * - `citation`: words that stand written somewhere or come from a work: banners, lyrics, proverbs
 * - `title`: a course, theme, lecture, work
 * - `list`: an enumeration of things in one pair of marks
 * - `term`: a set phrase, a name, a slogan
 * - `emphasis`: a metaphor or an ironic word
 */
export type QuoteClass = 'speech' | 'evaluation' | 'citation' | 'title' | 'list' | 'term' | 'emphasis';

/** A quote with its class and the id of the rule that decided. */
export interface ClassifiedQuote extends Quote {
  class: QuoteClass;
  rule: string;
}

/** Whether the quote holds somebody's words, so that it is a statement of its own. */
export function isSpoken(quote: Pick<ClassifiedQuote, 'class'>): boolean {
  return quote.class === 'speech' || quote.class === 'evaluation';
}
