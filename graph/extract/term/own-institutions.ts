import { buildMatcher } from '../lexicon/matcher.ts';
import type { Paragraph, Reading } from '../text/reading.ts';
import type { TermMention } from './term-mention.ts';
import { institution } from './venue-evidence.ts';

/** Who is told of so often is at home in the article. */
const timesTold = 5;

/**
 * The venues without the schools, hospitals and firms that the article is about: what a university holds on its own ground does
 * not make it a place to go to, nor does who comes to see it. Where a heading says that something was held there (在…), it is the
 * place of the event.
 */
export function withoutOwnInstitutions({ text, paragraphs }: Reading, venues: readonly TermMention[]): TermMention[] {
  const nameOf = ({ start, end }: TermMention) => text.slice(start, end);
  const names = new Set(venues.map(nameOf).filter((name) => institution.test(name)));
  if (names.size === 0) return [...venues];
  const times = new Map<string, number>();
  for (const { start, end } of buildMatcher(names).all(text)) {
    const name = text.slice(start, end);
    times.set(name, (times.get(name) ?? 0) + 1);
  }
  const held = inHeadings(paragraphs, venues).filter(({ start }) => text[start - 1] === '在');
  const heldThere = new Set(held.map(nameOf));
  return venues.filter((venue) => (times.get(nameOf(venue)) ?? 0) < timesTold || heldThere.has(nameOf(venue)));
}

/** The venues that stand in headings. Both lists are in text order. */
function inHeadings(paragraphs: readonly Paragraph[], venues: readonly TermMention[]): TermMention[] {
  let at = 0;
  return venues.filter(({ start }) => {
    while (paragraphs[at] !== undefined && paragraphs[at]!.end <= start) at++;
    return paragraphs[at]?.kind === 'heading';
  });
}
