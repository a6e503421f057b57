import type { Article } from '../../model/article.ts';
import { type GazetteerPlace, gazetteer } from '../lexicon/places.ts';
import type { Reading } from '../text/reading.ts';
import { type ArticleGazetteer, placesNamed, spelledOutIn } from './article-gazetteer.ts';
import type { ArticlePlace } from './place-mention.ts';

const byCode = new Map(gazetteer.map((place) => [place.code, place]));

/** Mentions in headings weigh as much as several in the text: a headline says where the news is. */
const headingWeight = 4;
/** The share of all mentions of provinces (then cities, then counties) that the article's own must have. */
const clearMajority = 0.6;

const provinceCode = (place: GazetteerPlace) => `${place.code.slice(0, 2)}0000`;
const cityCode = (place: GazetteerPlace) => `${place.code.slice(0, 4)}00`;

/** Where the article plays: the province, city and county named most, if one is named clearly more than all others. */
export function articlePlace(
  reading: Reading,
  { title, source }: Pick<Article, 'title' | 'source'>,
  places: ArticleGazetteer,
): ArticlePlace {
  const provinces = new Map<string, number>();
  const cities = new Map<string, number>();
  const counties = new Map<string, number>();
  const local = new Map<string, { place: GazetteerPlace; count: number }>();
  const add = (counts: Map<string, number>, code: string, weight: number) =>
    counts.set(code, (counts.get(code) ?? 0) + weight);
  const count = (place: GazetteerPlace, weight: number) => {
    if (place.code.startsWith('local-')) {
      local.set(place.code, { place, count: (local.get(place.code)?.count ?? 0) + weight });
      return;
    }
    add(provinces, provinceCode(place), weight);
    if (place.level !== 'province') add(cities, cityCode(place), weight);
    if (place.level === 'county') add(counties, place.code, weight);
  };
  for (const paragraph of reading.paragraphs) {
    const weight = paragraph.kind === 'heading' ? headingWeight : 1;
    const text = reading.text.slice(paragraph.start, paragraph.end);
    for (const { place } of placesNamed(text, places, spelledOutIn(text))) count(place, weight);
  }
  // A title of its own, apart from the text, is a headline too.
  const headline = reading.text.slice(0, 2 * title.length).includes(title) ? '' : title;
  const heading = `${headline}\n${source ?? ''}`;
  for (const { place } of placesNamed(heading, places, spelledOutIn(heading))) count(place, headingWeight);

  const total = [...provinces.values()].reduce((sum, value) => sum + value, 0);
  const unlisted = [...local.values()].reduce((sum, { count }) => sum + count, 0);
  // A city that the gazetteer does not know may have a district that it knows elsewhere.
  if (unlisted > total) return localHome([...local.values()]);
  const province = top(provinces);
  if (province === null || province.count < clearMajority * total) return { province: null, city: null, county: null };
  const within = (code: string, prefix: string) => code.startsWith(prefix);
  const city = clear(new Map([...cities].filter(([code]) => within(code, province.code.slice(0, 2)))));
  const county =
    city === null ? null : clear(new Map([...counties].filter(([code]) => within(code, city.code.slice(0, 4)))));
  return {
    province: byCode.get(province.code) ?? null,
    city: city === null ? null : (byCode.get(city.code) ?? null),
    county: county === null ? null : (byCode.get(county.code) ?? null),
  };
}

/** Where an article plays that names no listed place: what it names most at each level. */
function localHome(named: readonly { place: GazetteerPlace; count: number }[]): ArticlePlace {
  const most = (level: GazetteerPlace['level']) =>
    named.filter(({ place }) => place.level === level).toSorted((a, b) => b.count - a.count)[0]?.place ?? null;
  return { province: most('province'), city: most('city'), county: most('county') };
}

/** The place named most, if it has the clear majority among its peers. */
function clear(counts: Map<string, number>): { code: string; count: number } | null {
  const best = top(counts);
  const total = [...counts.values()].reduce((sum, value) => sum + value, 0);
  return best !== null && best.count >= clearMajority * total ? best : null;
}

function top(counts: Map<string, number>): { code: string; count: number } | null {
  let best: { code: string; count: number } | null = null;
  for (const [code, count] of counts) {
    if (best === null || count > best.count || (count === best.count && code < best.code)) best = { code, count };
  }
  return best;
}
