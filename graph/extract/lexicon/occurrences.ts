import { buildMatcher } from './matcher.ts';

/** Where each of the words begins in the text, rising; in the order of `words`, none of which is empty. Takes linear time. */
export function occurrencesOf(words: readonly string[], text: string): Map<string, number[]> {
  const occurrences = new Map(words.map((word): [string, number[]] => [word, []]));
  for (const { start, end } of buildMatcher(words).all(text)) occurrences.get(text.slice(start, end))!.push(start);
  return occurrences;
}
