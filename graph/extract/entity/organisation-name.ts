import { countries } from '../../model/countries.ts';
import type { OrganisationSubtype } from '../../model/entity-kind.ts';
import { buildMatcher } from '../lexicon/matcher.ts';
import { nationalNames } from '../lexicon/national-bodies.ts';
import { type OrganType, organTypes } from '../lexicon/organs.ts';
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
  /** How many characters at the beginning of the surface name the parent itself (中宣部|新闻局); 0 where none do. */
  parentLength: number;
  /** A type of body and no place, 市委组织部 where nothing tells the city: another body in each article, for all one knows. */
  isUnplaced: boolean;
  /** A body that is known by this name alone, wherever it is named: 财政部, 清华大学, 俄军. */
  isUnmistakable: boolean;
}

/** National where the article plays nowhere in particular; within a province its own. */
const nationalOrLocal = new Set(['国资委']);
const organs = new Map<string, OrganType>(
  organTypes.flatMap((type) => [type.full, ...type.short].map((word): [string, OrganType] => [word, type])).reverse(),
);
const organMatcher = buildMatcher(organs.keys());
const byCode = new Map(gazetteer.map((place) => [place.code, place]));

/** Reads a surface as place + type + department, with the article's own place for 省, 市, 县 and 区. */
export function organisationName(words: string, home: ArticlePlace, places: ArticleGazetteer): OrganisationName {
  const surface = words.replace(/\s/g, '');
  const folded = surface.replaceAll('(', '（').replaceAll(')', '）');
  const national = nationalOrLocal.has(folded) && home.province !== null ? undefined : nationalNames.get(folded);
  if (national !== undefined) {
    const { full, subtype } = national;
    return { name: full, subtype, ...nowhere, parent: nationalParent(full), parentLength: 0, isUnmistakable: true };
  }
  const ofState = folded.startsWith('国家') ? organAt(folded, 2) : null;
  if (ofState !== null) {
    const base = `国家${ofState.organ.full}`;
    return {
      name: base + ofState.department,
      subtype: ofState.organ.subtype,
      ...nowhere,
      parent: ofState.department === '' ? null : base,
      parentLength: ofState.department === '' ? 0 : surface.length - ofState.department.length,
      isUnmistakable: true,
    };
  }
  const { place, inferred, town, rest } = readPlace(surface, home, places);
  const prefix = placePrefix(place) + town;
  const found = organAt(prefix.endsWith('自治区') ? rest.replace(/^党委/, '委') : rest, 0);
  if (place === null && town === '' && found === null) {
    const level = bareLevel.exec(rest)?.[0] ?? '';
    const local = level === '' ? null : organAt(rest, level.length);
    if (local === null) return unplaced(surface);
    const name = level + shownName(local.organ, level) + local.department;
    const parts = { parent: null, parentLength: 0, isUnplaced: true };
    return { name, subtype: local.organ.subtype, ...nowhere, ...parts };
  }
  const where = { place, placeInferred: inferred, isUnmistakable: false };
  if (found === null) {
    const name = inferred || town !== '' ? prefix + rest : surface.replace(/^中共/, '');
    return { name, subtype: subtypeOf(surface), ...where, parent: null, parentLength: 0, isUnplaced: place === null };
  }
  const { organ, department } = found;
  const base = prefix + shownName(organ, prefix);
  const isOfNation = place === null && isMinistry(organ);
  const isUnplaced = place === null && !isOfNation;
  if (department !== '') {
    const parentLength = surface.length - department.length;
    return { name: base + department, subtype: organ.subtype, ...where, parent: base, parentLength, isUnplaced };
  }
  return {
    name: base,
    subtype: organ.subtype,
    ...where,
    isUnmistakable: isOfNation,
    parent: organParent(organ, prefix),
    parentLength: 0,
    isUnplaced,
  };
}

const nowhere = { place: null, placeInferred: false, isUnplaced: false, isUnmistakable: false } as const;

/** The longest type of organ at an index, and what follows it. */
function organAt(text: string, index: number): { organ: OrganType; department: string } | null {
  const end = index + organMatcher.longestAt(text, index);
  return end === index ? null : { organ: organs.get(text.slice(index, end))!, department: text.slice(end) };
}

/** Whether the type is one of the nation's: there is one 教育部, and a 教育局 in each place. */
function isMinistry({ full, subtype }: OrganType): boolean {
  return subtype === 'government' && /[部署]$|总局$/.test(full);
}

/** The committee is called by its short name in all composition (郑州市委组织部); everything else by its full one. */
function shownName(organ: OrganType, prefix: string): string {
  // An autonomous region's committee is called 党委: 委 would be read with the word before it.
  const party = prefix.endsWith('自治区') && organ.subtype === 'party' && organ.full.startsWith('委') ? '党' : '';
  return party + (organ.full === '委员会' ? '委' : organ.full);
}

function organParent(organ: OrganType, prefix: string): string | null {
  if (prefix === '') return null;
  if (organ.under === 'committee' && organ.subtype === 'party')
    return `${prefix}${prefix.endsWith('自治区') ? '党' : ''}委`;
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

/** A level, or a word for bodies of a kind, and nothing that tells one from another. */
const namesNoOne =
  /^(?:[省市县区镇乡村州盟旗](?!.*(?:大学|公司|集团|银行|医院)$)|自治区|自治县|自治州|(?:全国)?(?:大会|主席团|集团|公司|学校|学院|医院|中心|研究院|研究所|管委会|委员会|中央委员会|常委会|常务委员会|人民政府|政府|人民代表大会|监察委员会|村委会|居委会|村民委员会|居民委员会|党支部|支部|党委|党组|党总支|总支|机关党委|马克思主义学院|马克思主义理论学院|办公室|街道办|街道办事处|派出所|指挥部|领导小组|合作社|社区党委|社区党支部|村党支部|支队|大队|中队|总队|部队|小学|中学|大学|律师事务所|组委会)$)/;

/** An organ of another country, by its name or its first character: 俄军, 美国政府, 伊朗空军. */
const foreignOrgan = /^(.+?)(?:军队?|空军|海军|陆军|防空部|国防部|外交部|司法部|政府|议会|国会|央行|联储)$/u;
const countryInOneCharacter = /^[俄乌美英法德日韩朝]$/;
/** Short names that tell one university or company from all others, and not only its kind. */
const properName =
  /^\p{Script=Han}{2}(?<!全国|我国|重点|地方|有关|各级|各类)大学$|^\p{Script=Han}{2}(?<!商业|中央|外资|各大|地方)银行$|^(?:中|国|新华|人民|央视|联合国|欧盟|东盟|哈马斯|胡塞武装|真主党|以军|伊军)/u;

function hasProperName(surface: string): boolean {
  const country = foreignOrgan.exec(surface)?.[1] ?? '';
  return countries.has(country) || countryInOneCharacter.test(country) || properName.test(surface);
}

function unplaced(surface: string): OrganisationName {
  const named = { name: surface, subtype: subtypeOf(surface), ...nowhere, isUnmistakable: hasProperName(surface) };
  // A department of a national body: 人民网研究院, 中央党校教务部.
  for (let length = surface.length - 2; length >= 3; length--) {
    const house = nationalNames.get(surface.slice(0, length));
    if (house?.isUnmistakable) return { ...named, parent: house.full, parentLength: length };
  }
  return { ...named, parent: null, parentLength: 0, isUnplaced: namesNoOne.test(surface) };
}

interface PlaceReading {
  place: GazetteerPlace | null;
  inferred: boolean;
  /** Towns and villages between the listed place and the body. */
  town: string;
  rest: string;
}

const bareLevel = /^(自治区|[省市县区])(?![镇乡村])/;
const autonomousRegion = ({ province }: ArticlePlace) => (province?.name.endsWith('自治区') ? province : null);
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
    const own = level === undefined ? null : level === '自治区' ? autonomousRegion(home) : homeAt(home, level);
    if (own !== null) {
      place = own;
      inferred = true;
      rest = rest.slice(level!.length);
    }
  }
  // 农业农村|部 is a ministry and no village.
  const town = organMatcher.longestAt(rest, 0) > 0 ? '' : (townName.exec(rest)?.[0] ?? '');
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
