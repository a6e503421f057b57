import type { Span } from '../../model/span.ts';
import { countries } from '../lexicon/countries.ts';
import { countyShortNames, placeNames } from '../lexicon/places.ts';
import { leftBoundary } from '../name/left-extension.ts';
import type { WordBoundaries } from '../text/word-boundaries.ts';

/** 某某路桥建设有限公司（以下简称“某某路建”）: a short name that the article itself gives to the body before it. */
const introduced =
  /(?<=[部局厅委办院会校社署所台团组学司心行系网队])（(?:以下)?简称：?[“‘]?(?<name>(?![两三])[\p{Script=Han}A-Za-z0-9]{2,10})[”’]?）/gu;

/** 某某集团, 某某木业有限公司: what stands before says which company. */
const company =
  /(?<![\p{Script=Han}])(?:[\p{Script=Han}]{2,3}[省市县区]){0,3}(?<name>[\p{Script=Han}]{2,6}?)(?:控股|股份|集团|有限|责任){0,3}(?:有限公司|集团公司|集团)(?!军)/gu;

/** What follows a company that is called by its brand alone. */
const actsAsCompany =
  /^(?:党委|党支部|党总支|工会|董事|总经理|总裁|掌门|创始人|员工|职工|公司|带来|作为(?![，。、])|等(?:企业|公司)|[、，。）]|的(?:党建|员工|职工|发展|成功|董事|党员))/;

/**
 * Where the text calls bodies by short names that it makes plain itself: those that it introduces as such, and the brands
 * of companies that it names in full. Everyday words (红豆) and places are no brands.
 */
export function shortNamesIn(text: string, words: WordBoundaries): Span[] {
  const found: Span[] = [];
  for (const { groups } of text.matchAll(introduced)) found.push(...occurrences(text, groups!.name!));
  const brands = new Set(
    [...text.matchAll(company)]
      .map(({ groups }) => groups!.name!)
      .filter((name) => leftBoundary(name, 0, name.length) === 0),
  );
  for (const brand of brands) {
    if (placeNames.has(brand) || countyShortNames.has(brand) || countries.has(brand)) continue;
    found.push(
      ...occurrences(text, brand).filter(
        ({ start, end }) =>
          !words.isWord(start, end) &&
          words.wordAcross(start) === null &&
          !/[\p{Script=Han}]/u.test(text[start - 1]?.replace(/[在由为和与对向给从以即像]/, '') ?? '') &&
          actsAsCompany.test(text.slice(end, end + 6)),
      ),
    );
  }
  return found;
}

function occurrences(text: string, words: string): Span[] {
  const found: Span[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length)) {
    found.push({ start, end: start + words.length });
  }
  return found;
}
