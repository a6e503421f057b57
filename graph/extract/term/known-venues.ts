import { buildMatcher } from '../lexicon/matcher.ts';
import names from '../lexicon/venue-names.json' with { type: 'json' };
import type { Reading } from '../text/reading.ts';
import type { TermMention } from './term-mention.ts';
import { goesOn } from './venue-continuations.ts';

const sites = buildMatcher(Object.keys(names));

/** Sites that many articles name, wherever they stand (scripts/count-venue-names.ts counts them). */
export function findKnownVenues(reading: Reading): TermMention[] {
  const found: TermMention[] = [];
  let reached = 0;
  for (const { start, end } of sites.all(reading.text)) {
    if (start < reached || goesOn.test(reading.text.slice(end, end + 3))) continue;
    found.push({ kind: 'venue', start, end, rule: 'venue-known' });
    reached = end;
  }
  return found;
}
