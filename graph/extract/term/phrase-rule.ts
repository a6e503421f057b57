import { matchesOf } from '../text/matches.ts';
import type { Reading } from '../text/reading.ts';
import type { TermMention } from './term-mention.ts';

/** A phrase that its own words show, by a pattern; the examples run as tests. */
export interface PhraseRule {
  id: string;
  /** Global and in unicode mode; what a group `lead` holds is no part of the phrase; every quantifier over Han characters is bounded, so that matching stays linear. */
  pattern: RegExp;
  /** Sentences in which ⟦⟧ marks exactly what the rule finds. */
  examples: readonly string[];
  counterExamples: readonly string[];
}

/** Everything that the rules find in the reading, without what leads it. */
export function phraseMentions(
  reading: Reading,
  rules: readonly PhraseRule[],
  kind: TermMention['kind'],
): TermMention[] {
  return rules.flatMap((rule) =>
    matchesOf(reading.text, rule.pattern).map((match): TermMention => {
      const start = match.index + (match.groups?.lead?.length ?? 0);
      return { kind, start, end: match.index + match[0].length, rule: rule.id };
    }),
  );
}
