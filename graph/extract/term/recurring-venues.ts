import { buildMatcher } from '../lexicon/matcher.ts';
import type { Reading } from '../text/reading.ts';
import { genericVenueWords } from './generic-venue-words.ts';
import { namingCharacters } from './naming-characters.ts';
import type { TermMention } from './term-mention.ts';
import { goesOn } from './venue-continuations.ts';

/** 云水县北山镇|青石村: what is left of a name behind the last place that owns it. */
const owned = /(?<=.[省市县区旗镇乡]|街道|街道办|.{2}街|社区)((?![省市县区旗镇乡村道社])\p{Script=Han}{3,12})$/u;
/** What stands before a name that stands alone: nothing, a mark, or a word that leads up to a place. */
const standsAlone =
  /(?:^|[^\p{Script=Han}A-Za-z0-9]|[在到往赴对为从由向与和是的入了进过]|走访|参观|考察|位于|走进|如今|现在|今天|今年)$/u;
/** Where people live, meet and walk: bodies are named short as well, but then they act. */
const site = /(?:村|社区|小区|院(?<!医院|学院|法院|检察院)|楼|街|巷|公园|广场|.{2}馆|公寓|厅)$/;
const leastNaming = 2;

/** Venues that the article names in full, wherever they stand by their own name alone. */
export function findRecurringVenues(reading: Reading, venues: readonly TermMention[]): TermMention[] {
  const { text } = reading;
  const names = new Set<string>();
  for (const { start, end } of venues) {
    const own = owned.exec(text.slice(start, end))?.[1];
    if (own !== undefined && site.test(own) && namingCharacters(own, genericVenueWords) > leastNaming) names.add(own);
  }
  if (names.size === 0) return [];
  return buildMatcher(names)
    .all(text)
    .filter(
      ({ start, end }) =>
        standsAlone.test(text.slice(Math.max(0, start - 4), start)) &&
        !goesOn(text.slice(start, end), text.slice(end, end + 3)),
    )
    .map(({ start, end }): TermMention => ({ kind: 'venue', start, end, rule: 'venue-recurring' }));
}
