import { buildMatcher } from '../lexicon/matcher.ts';
import { placeNames } from '../lexicon/places.ts';
import names from '../lexicon/venue-names.json' with { type: 'json' };
import type { Reading } from '../text/reading.ts';
import type { TermMention } from './term-mention.ts';
import { goesOn } from './venue-continuations.ts';

const longestFirst = [4, 3, 2];
/** Houses of the nation of which there is one each, named by no place or by a last word that shows no site. */
const ofOneKind = [
  '中南海',
  '中国空间站',
  '国家大剧院',
  '国家博物馆',
  '国家图书馆',
  '国家会议中心',
  '国家体育场',
  '国家速滑馆',
  '国家游泳中心',
  '国家版本馆',
];
const sites = buildMatcher([...Object.keys(names), ...ofOneKind]);

/** Sites that many articles name, wherever they stand (scripts/count-venue-names.ts counts them). */
export function findKnownVenues(reading: Reading): TermMention[] {
  const { text } = reading;
  const found: TermMention[] = [];
  let reached = 0;
  for (const { start, end } of sites.all(text)) {
    if (start < reached || goesOn(text.slice(start, end), text.slice(end, end + 3))) continue;
    found.push({ kind: 'venue', start: start - placeLength(text, start), end, rule: 'venue-known' });
    reached = end;
  }
  return found;
}

/** The length of the place right before a site, which its full name begins with: 北京|人民大会堂. */
function placeLength(text: string, start: number): number {
  for (const length of longestFirst) {
    if (placeNames.has(text.slice(start - length, start))) return length;
  }
  return 0;
}
