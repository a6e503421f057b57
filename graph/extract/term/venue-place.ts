import { countries } from '../../model/countries.ts';
import { buildMatcher } from '../lexicon/matcher.ts';
import { countyShortNames, placeNames } from '../lexicon/places.ts';
import { genericVenueWords } from './generic-venue-words.ts';

/** Provinces, cities and counties, as they stand in the names of venues. */
export const placeMatcher = buildMatcher(placeNames.keys());
const countyMatcher = buildMatcher(
  [...countyShortNames.keys()].filter(
    (name) => genericVenueWords.longestAt(name, 0) === 0 && !/^(?:新兴|合作|公安|和平|文化|民权|兴业)$/.test(name),
  ),
);
const countryNames = new Set(countries);
const leastName = 2;

/** The length of the place that `modifier` begins with, 0 where there is none. */
export function placeLength(modifier: string): number {
  return placeMatcher.longestAt(modifier, 0) || countyMatcher.longestAt(modifier, 0);
}

/** 云水高新区: a zone that a place lends its name to is one of a kind. */
export function beginsWithPlace(modifier: string): boolean {
  const length = placeLength(modifier);
  return length >= leastName && length <= modifier.length;
}

/** Whether `words` are nothing but places, one inside the other, or none: 云水省青山县, 德国, 云水区北山镇. */
export function isPlaceChain(words: string): boolean {
  if (words === '' || countryNames.has(words) || /(?:[县区旗镇乡]|街道)$/.test(words)) return true;
  const length = placeLength(words);
  return length > 0 && isPlaceChain(words.slice(length));
}
