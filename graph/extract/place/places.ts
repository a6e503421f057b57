import type { Span } from '../../model/span.ts';
import { placeNames } from '../lexicon/places.ts';
import { leftBoundary } from '../name/left-extension.ts';
import { matchesOf } from '../text/matches.ts';
import type { Reading } from '../text/reading.ts';
import { type ArticleGazetteer, placesNamed, spelledOutIn } from './article-gazetteer.ts';
import type { ArticlePlace, PlaceMention } from './place-mention.ts';

const unlistedUnit = /(?:街道|社区|[镇乡村])(?!级|干部|民|委|务|庄|落|里|规|集体|组|党|支|两委|口|域|容|企)/gu;
/** How often a name must stand alone before it counts as one. */
const surelyNamed = 2;
const relative = /(?:全|我|本)([省市县区])(?![级委直内外])/gu;

/** Every place named in the reading: listed ones, towns and villages by their form, and 全市, 我省 by the article's own place. */
export function findPlaces(reading: Reading, home: ArticlePlace, places: ArticleGazetteer): PlaceMention[] {
  const found: PlaceMention[] = [];
  const candidates: Candidate[] = [];
  const support = new Map<string, number>();
  const spelledOut = spelledOutIn(reading.text);
  for (const paragraph of reading.paragraphs) {
    const text = reading.text.slice(paragraph.start, paragraph.end);
    const shift = (mention: PlaceMention): PlaceMention => ({
      ...mention,
      start: mention.start + paragraph.start,
      end: mention.end + paragraph.start,
    });
    const listed = placesNamed(text, places, spelledOut).map(
      ({ start, end, place }): PlaceMention => ({ start, end, name: place.name, listed: place, inferred: false }),
    );
    found.push(...[...listed, ...relativePlaces(text, home), ...capital(text)].map(shift));
    for (const { start, end, sure } of unlistedPlaces(text, listed)) {
      const name = text.slice(start, end);
      candidates.push({ start: start + paragraph.start, end: end + paragraph.start, sure });
      support.set(name, (support.get(name) ?? 0) + (sure ? surelyNamed : 1));
    }
  }
  for (const { start, end } of candidates) {
    const name = reading.text.slice(start, end);
    if (support.get(name)! >= surelyNamed) found.push({ start, end, name, listed: null, inferred: false });
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Towns and villages. Sure where a listed place or a town stands right before; elsewhere a name must come again to be believed. */
function unlistedPlaces(text: string, listed: readonly PlaceMention[]): Candidate[] {
  const ends = new Set(listed.map((place) => place.end));
  const found: Candidate[] = [];
  for (const match of matchesOf(text, unlistedUnit)) {
    const end = match.index + match[0].length;
    let start = match.index;
    const stop = leftBoundary(text, Math.max(0, match.index - 8), match.index);
    while (start > stop && match.index - start < 5 && !ends.has(start)) start--;
    const length = match.index - start;
    if (length < 2 || length > 4 || generic.test(text.slice(start, end))) continue;
    if (!ends.has(start) && start !== stop) continue;
    found.push({ start, end, sure: ends.has(start) });
    ends.add(end);
  }
  return found;
}

interface Candidate extends Span {
  sure: boolean;
}

const generic =
  /^(?:各|全|每|这|那|某|我|该|本|一|两|几|多|试点|示范|贫困|美丽|乡镇|城镇|农|山|先进|后进|红旗|城市|智慧|小|大|新|老|所有|邻|重点|特色|[0-9])/;

/** 京 alone is Beijing where something is held: 在京召开. */
function capital(text: string): PlaceMention[] {
  const listed = placeNames.get('北京')!;
  return matchesOf(text, /(?<=在)京(?=举行|召开|举办|开幕|闭幕|开班|启动|成立|发布|会见|出席|主持|调研)/gu).map(
    ({ index }) => ({ start: index, end: index + 1, name: listed.name, listed, inferred: false }),
  );
}

function relativePlaces(text: string, home: ArticlePlace): PlaceMention[] {
  return matchesOf(text, relative).flatMap((match): PlaceMention[] => {
    const listed = homeAt(home, match[1]!);
    if (listed === null) return [];
    const span: Span = { start: match.index, end: match.index + match[0].length };
    return [{ ...span, name: listed.name, listed, inferred: true }];
  });
}

/** The article's own place at the level that 省, 市, 县 or 区 names; a county-level city is 市 too. */
export function homeAt(home: ArticlePlace, level: string) {
  if (level === '省') return home.province;
  if (level === '市') return home.county?.name.endsWith('市') ? home.county : (home.city ?? municipality(home));
  return home.county?.name.endsWith(level) ? home.county : null;
}

const municipality = (home: ArticlePlace) => (home.province?.name.endsWith('市') ? home.province : null);
