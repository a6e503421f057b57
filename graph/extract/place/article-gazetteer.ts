import { buildMatcher } from '../lexicon/matcher.ts';
import { countyShortNames, type GazetteerPlace, placeNames } from '../lexicon/places.ts';
import type { Reading } from '../text/reading.ts';
import { localPlaces } from './local-places.ts';

/** A listed place where it stands in a text. */
export interface FoundPlace {
  start: number;
  end: number;
  place: GazetteerPlace;
  /** By the short name of a county, which may be an everyday word. */
  short: boolean;
}

/** The gazetteer as one article needs it: the listed places and those that only the article names. */
export interface ArticleGazetteer {
  /** The place of a surface; short names of counties too. */
  get(surface: string): GazetteerPlace | undefined;
  /** Whether a surface is the short name of a county, which may be an everyday word. */
  isShort(surface: string): boolean;
  /** The length of the longest surface that starts at `index`, 0 if none does. */
  longestAt(text: string, index: number): number;
  /** Every surface in a text, overlapping ones too, by start and then the longer first. */
  all(text: string): FoundPlace[];
}

const listedMatcher = buildMatcher([...placeNames.keys(), ...countyShortNames.keys()]);
const listedNames: ReadonlySet<string> = new Set(placeNames.keys());

export function articleGazetteer(reading: Reading): ArticleGazetteer {
  const local = new Map<string, GazetteerPlace>();
  for (const place of localPlaces(reading, listedNames)) {
    local.set(place.name, place);
    if (place.level !== 'county' && !listedNames.has(place.short)) local.set(place.short, place);
  }
  const localMatcher = buildMatcher(local.keys());
  const get = (surface: string) => placeNames.get(surface) ?? local.get(surface) ?? countyShortNames.get(surface);
  const isShort = (surface: string) => !placeNames.has(surface) && !local.has(surface) && countyShortNames.has(surface);
  return {
    get,
    isShort,
    longestAt: (text, index) => Math.max(listedMatcher.longestAt(text, index), localMatcher.longestAt(text, index)),
    all: (text) =>
      [...listedMatcher.all(text), ...(local.size > 0 ? localMatcher.all(text) : [])]
        .map(({ start, end }) => {
          const surface = text.slice(start, end);
          return { start, end, place: get(surface)!, short: isShort(surface) };
        })
        .sort((a, b) => a.start - b.start || b.end - a.end),
  };
}

/** Whether a text holds a name, looked for once each. */
export function spelledOutIn(text: string): (name: string) => boolean {
  const known = new Map<string, boolean>();
  return (name) => {
    const held = known.get(name) ?? text.includes(name);
    known.set(name, held);
    return held;
  };
}

/** The places that a text names, the longest where they overlap; by the short name of a county only one that is `spelledOut` too. */
export function placesNamed(
  text: string,
  places: ArticleGazetteer,
  spelledOut: (name: string) => boolean,
): FoundPlace[] {
  let reached = 0;
  return places.all(text).filter(({ start, end, place, short }) => {
    if (start < reached || (short && !spelledOut(place.name))) return false;
    reached = end;
    return true;
  });
}
