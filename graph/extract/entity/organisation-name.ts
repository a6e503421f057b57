import type { OrganisationSubtype } from '../../model/entity-kind.ts';
import { buildMatcher } from '../lexicon/matcher.ts';
import { nationalBodies, type OrganType, organTypes } from '../lexicon/organs.ts';
import { type GazetteerPlace, gazetteer } from '../lexicon/places.ts';
import { subtypeOf } from '../organisation/subtype.ts';
import type { ArticleGazetteer } from '../place/article-gazetteer.ts';
import type { ArticlePlace } from '../place/place-mention.ts';
import { homeAt } from '../place/places.ts';

/** What a surface says of a body once its place and its type are read. */
export interface OrganisationName {
  /** The full name, with the place it belongs to: 郑州市人力资源和社会保障局. Equal names of one place are one body. */
  name: string;
  subtype: OrganisationSubtype;
  place: GazetteerPlace | null;
  /** The place comes from the article (市人社局 in a Zhengzhou paper), not from the surface. */
  placeInferred: boolean;
  /** The full name of the body that this one is part of; null where the name shows none. */
  parent: string | null;
}

const nationalNames = new Map(nationalBodies.map(([surface, full, subtype]) => [surface, { full, subtype }]));
const organs = new Map<string, OrganType>(
  organTypes.flatMap((type) => [type.full, ...type.short].map((word): [string, OrganType] => [word, type])).reverse(),
);
const organMatcher = buildMatcher(organs.keys());
const byCode = new Map(gazetteer.map((place) => [place.code, place]));

/** Reads a surface as place + type + department, with the article's own place for 省, 市, 县 and 区. */
export function organisationName(surface: string, home: ArticlePlace, places: ArticleGazetteer): OrganisationName {
  const national = nationalNames.get(surface);
  if (national !== undefined) {
    return {
      name: national.full,
      subtype: national.subtype,
      place: null,
      placeInferred: false,
      parent: nationalParent(national.full),
    };
  }
  const { place, inferred, town, rest } = readPlace(surface, home, places);
  const prefix = placePrefix(place) + town;
  const length = organMatcher.longestAt(rest, 0);
  const organ = length > 0 ? organs.get(rest.slice(0, length)) : undefined;
  if (place === null && town === '' && organ === undefined) return unplaced(surface);
  if (organ === undefined) {
    const name = inferred || town !== '' ? prefix + rest : surface.replace(/^中共/, '');
    return { name, subtype: subtypeOf(surface), place, placeInferred: inferred, parent: null };
  }
  const base = prefix + shownName(organ);
  const department = rest.slice(length);
  if (department !== '') {
    return { name: base + department, subtype: organ.subtype, place, placeInferred: inferred, parent: base };
  }
  return { name: base, subtype: organ.subtype, place, placeInferred: inferred, parent: organParent(organ, prefix) };
}

/** The committee is called by its short name in all composition (郑州市委组织部); everything else by its full one. */
function shownName(organ: OrganType): string {
  return organ.full === '委员会' ? '委' : organ.full;
}

function organParent(organ: OrganType, prefix: string): string | null {
  if (prefix === '') return null;
  if (organ.under === 'committee' && organ.subtype === 'party') return `${prefix}委`;
  if (organ.under === 'government') return `${prefix}人民政府`;
  return null;
}

const nationalParents: readonly [pattern: RegExp, parent: string][] = [
  [/^中共中央(?!纪律检查委员会)./, '中国共产党中央委员会'],
  [/^国务院./, '国务院'],
];

function nationalParent(full: string): string | null {
  return nationalParents.find(([pattern]) => pattern.test(full))?.[1] ?? null;
}

function unplaced(surface: string): OrganisationName {
  for (const [short, { full }] of nationalNames) {
    // A department of a national body: 人民网研究院, 中央党校教务部.
    if (surface.startsWith(short) && surface.length > short.length + 1 && short.length >= 3) {
      return { name: surface, subtype: subtypeOf(surface), place: null, placeInferred: false, parent: full };
    }
  }
  return { name: surface, subtype: subtypeOf(surface), place: null, placeInferred: false, parent: null };
}

interface PlaceReading {
  place: GazetteerPlace | null;
  inferred: boolean;
  /** Towns and villages between the listed place and the body. */
  town: string;
  rest: string;
}

const bareLevel = /^([省市县区])(?![镇乡村])/;
const townName =
  /^\p{Script=Han}{2,3}(?:街道(?!办)|[镇乡])(?:\p{Script=Han}{2,4}(?:社区|村))?|^\p{Script=Han}{2,4}(?:社区|村)(?!委|支|两)/u;

function readPlace(surface: string, home: ArticlePlace, places: ArticleGazetteer): PlaceReading {
  let rest = surface.replace(/^中共(?!中央)/, '');
  let place: GazetteerPlace | null = null;
  let inferred = false;
  for (;;) {
    const length = places.longestAt(rest, 0);
    if (length === 0 || (length === rest.length && place === null)) break;
    const word = rest.slice(0, length);
    // 永安 is a city, 永安镇 an unlisted town.
    if (places.isShort(word) && /^(?:[镇乡村]|街道|社区)/.test(rest.slice(length))) break;
    const next = places.get(word)!;
    // A name that does not lie in the place before it is no second place.
    if (place !== null && !liesIn(next, place)) break;
    place = next;
    rest = rest.slice(length);
    // 郑州|市委 keeps the level with the place.
    if (place.name !== word && place.name.startsWith(word) && rest.startsWith(place.name.slice(word.length))) {
      rest = rest.slice(place.name.length - word.length);
    } else if (/^[省市县区]/.test(rest) && place.name.endsWith(rest[0]!)) {
      rest = rest.slice(1);
    }
  }
  if (place === null) {
    const level = bareLevel.exec(rest)?.[1];
    const own = level === undefined ? null : homeAt(home, level);
    if (own !== null) {
      place = own;
      inferred = true;
      rest = rest.slice(1);
    }
  }
  const town = townName.exec(rest)?.[0] ?? '';
  if (town !== '' && town.length < rest.length) {
    if (place === null && home.county !== null) {
      place = home.county;
      inferred = true;
    }
    return { place, inferred, town, rest: rest.slice(town.length) };
  }
  return { place, inferred, town: '', rest };
}

/** Whether a place can lie in another by its code; of places that only the article names nothing is known against it. */
function liesIn(inner: GazetteerPlace, outer: GazetteerPlace): boolean {
  if (inner.code.startsWith('local-') || outer.code.startsWith('local-'))
    return inner.level !== outer.level || inner.level === 'county';
  return inner.code.startsWith(outer.code.replace(/(?:0000|00)$/, ''));
}

/** The place as it stands in a full name: a district with its city, everything else alone. */
export function placePrefix(place: GazetteerPlace | null): string {
  if (place === null) return '';
  if (place.level !== 'county' || !place.name.endsWith('区')) return place.name;
  const city = byCode.get(`${place.code.slice(0, 4)}00`) ?? byCode.get(`${place.code.slice(0, 2)}0000`);
  return (city?.name ?? '') + place.name;
}
