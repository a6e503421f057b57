import type { Matcher } from '../lexicon/matcher.ts';

/** How many characters of a modifier name something, the words of `generic` taken out at their longest, from left to right. */
export function namingCharacters(modifier: string, generic: Matcher): number {
  let count = 0;
  for (let index = 0; index < modifier.length; ) {
    const length = generic.longestAt(modifier, index);
    if (length === 0) count++;
    index += length || 1;
  }
  return count;
}
