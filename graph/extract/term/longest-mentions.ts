import type { TermMention } from './term-mention.ts';

/** Drops what lies inside, or overlaps the end of, a longer or earlier mention. In text order. */
export function longestMentions(mentions: readonly TermMention[]): TermMention[] {
  const ordered = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: TermMention[] = [];
  for (const mention of ordered) {
    if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention);
  }
  return kept;
}
