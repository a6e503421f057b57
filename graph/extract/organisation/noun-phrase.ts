import { buildMatcher } from '../lexicon/matcher.ts';
import { leftBoundary } from '../name/left-extension.ts';
import { barriers, compoundVerbs, governingVerbs, shields } from '../term/clause-words.ts';

const clauseWords = buildMatcher([...barriers, ...governingVerbs, ...shields]);
const outside = new Set([...barriers, ...governingVerbs]);
const governing = new Set([
  ...governingVerbs,
  ...compoundVerbs,
  '全面',
  '深入',
  '统一',
  '共同',
  '联合',
  '正式',
  '进一步',
]);
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
  return (verbs.longestAt(words, 0) === 0 || /^研究生/.test(words)) && isPlain(words);
}

/** The word that begins at `at` and its length: whether it is one at which names begin or end. Null where no such word is known. */
export function clauseWordAt(words: string, at: number): { length: number; isClauseWord: boolean } | null {
  const length = clauseWords.longestAt(words, at);
  return length === 0 ? null : { length, isClauseWord: outside.has(words.slice(at, at + length)) };
}

/** Whether a word may say what a body is for, a verb or how it does it: 深化, 全面. */
export function isGoverningVerb(word: string): boolean {
  return governing.has(word);
}
