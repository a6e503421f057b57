import { buildMatcher } from '../lexicon/matcher.ts';
import { leftBoundary } from '../name/left-extension.ts';
import { barriers, compoundVerbs, governingVerbs, shields } from '../term/clause-words.ts';

const clauseWords = buildMatcher([...barriers, ...governingVerbs, ...shields]);
const outside = new Set([...barriers, ...governingVerbs]);
const verbs = buildMatcher(compoundVerbs);

/** Whether words hold nothing at which the name of a body begins or ends. */
export function isPlain(words: string): boolean {
  if (leftBoundary(words, 0, words.length) !== 0) return false;
  for (let at = 0; at < words.length; ) {
    const length = clauseWords.longestAt(words, at) || 1;
    if (outside.has(words.slice(at, at + length))) return false;
    at += length;
  }
  return true;
}

/** Whether plain words do not begin with a verb either. */
export function isNounPhrase(words: string): boolean {
  return verbs.longestAt(words, 0) === 0 && isPlain(words);
}

/** The length of the clause word that begins at `at`, 0 where none does or where a longer word that is none has it inside. */
export function clauseWordAt(words: string, at: number): number {
  const length = clauseWords.longestAt(words, at);
  return outside.has(words.slice(at, at + length)) ? length : 0;
}
