import { buildMatcher, type Matcher } from '../lexicon/matcher.ts';
import lexicon from '../lexicon/set-phrases.json' with { type: 'json' };

const quoted: ReadonlySet<string> = new Set([...Object.keys(lexicon.anywhere), ...Object.keys(lexicon.quoted)]);

/** Set phrases that many articles hold and that stand without quotation marks too. */
export const standingPhrases: Matcher = buildMatcher(Object.keys(lexicon.anywhere));

/** Whether many articles use these words as a set phrase, if only in quotation marks. */
export function isNationalPhrase(words: string): boolean {
  return quoted.has(words);
}
