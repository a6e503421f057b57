import { buildMatcher } from '../lexicon/matcher.ts';
import names from '../lexicon/venue-names.json' with { type: 'json' };
import type { Reading } from '../text/reading.ts';
import type { TermMention } from './term-mention.ts';
import { goesOn } from './venue-continuations.ts';

/** A hospital or school that begins a clause acts, where nothing but a word follows it: 云水医院|一贯重视…. */
const acts = /(?:医院|大学|学院)$/;
const sites = buildMatcher(Object.keys(names));

/** Sites that many articles name, wherever they stand (scripts/count-venue-names.ts counts them). */
export function findKnownVenues(reading: Reading): TermMention[] {
  const { text } = reading;
  const found: TermMention[] = [];
  let reached = 0;
  for (const { start, end } of sites.all(text)) {
    if (start < reached || goesOn.test(text.slice(end, end + 3))) continue;
    const begins = /[，。；\n“]/.test(text[start - 1] ?? '\n') && /\p{Script=Han}/u.test(text[end] ?? '');
    if (begins && acts.test(text.slice(start, end))) continue;
    found.push({ kind: 'venue', start, end, rule: 'venue-known' });
    reached = end;
  }
  return found;
}
