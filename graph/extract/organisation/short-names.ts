import { countries } from '../../model/countries.ts';
import type { OrganisationSubtype } from '../../model/entity-kind.ts';
import type { Span } from '../../model/span.ts';
import { buildMatcher, type Matcher } from '../lexicon/matcher.ts';
import { countyShortNames, placeNames } from '../lexicon/places.ts';
import { leftBoundary } from '../name/left-extension.ts';
import { matchesOf } from '../text/matches.ts';
import type { OrganisationMention } from './organisation-mention.ts';
import { boundaryBefore } from './place-prefix.ts';
import type { Stretch } from './stretch.ts';

/** 某某路桥建设有限公司（以下简称“某某路建”）: a short name that the article itself gives to the body before it. */
const introduced =
  /(?<=[部局厅委办院会校社署所台团组学司心行系网队])（(?:以下)?简称：?[“‘]?(?<name>(?![两三])[\p{Script=Han}A-Za-z0-9]{2,10})[”’]?）/gu;

/** 某某新闻网（XNN）: the letters that a body is known by; those of a platform (APP), a net of things or a structure are of no body, nor those of a post (CEO). */
const lettered =
  /(?<=[社局司会织团院部署盟]|(?<![联物电])网|(?<!平)台|(?<!结|架)构|银行)（(?!C[EFTO]O|TV|APP)(?<name>[A-Z]{2,8})）/g;

/** 某某集团, 某某木业有限公司: what stands before says which company. */
const company =
  /(?<![\p{Script=Han}])(?:[\p{Script=Han}]{2,3}[省市县区]){0,3}(?<name>[\p{Script=Han}]{2,6}?)(?:控股|股份|集团|有限|责任){0,3}(?:有限公司|集团公司|集团)(?!军)/gu;

/** What follows a company that is called by its brand alone. */
const actsAsCompany =
  /^(?:党委|党支部|党总支|工会|董事|总经理|总裁|掌门|创始人|员工|职工|公司|带来|作为(?![，。、])|等(?:企业|公司)|[、，。）]|的(?:党建|员工|职工|发展|成功|董事|党员)|必须|先后|启动|成功(?!的)|出资|投资|稳居|不断|始终|将(?!军)|提出|有关|积极|坚持|正在|也|已|与|是|从|把|在)/;

/** 远山大学, and 远大 or 远山大 where its people, or what it does, are told of. */
const university = /(?<=(?<name>\p{Script=Han}{2,8}))大学/gu;
const shortUniversity =
  /(?<!\p{Script=Han}(?<![由在到与和从为的，对]))(?<name>\p{Script=Han}{1,3}大)(?=师生|学子|学生|学人|校友|党委|教师|教授|毕业|坚持|积极|扎实|为(?!了|主)|将|不断|始终|成立|、\p{Script=Han}{1,3}大(?!学))/gu;

/** Whether the characters of `short` stand in `full` in this order. */
function isShortOf(short: string, full: string): boolean {
  let at = -1;
  return [...short].every((character) => {
    at = full.indexOf(character, at + 1);
    return at >= 0;
  });
}

/** The short names of universities that a text names in full: the first characters of their words, with 大. */
function shortUniversities(text: string): Set<string> {
  const full = [...new Set(matchesOf(text, university).map(({ groups }) => groups!.name!))];
  const short = new Set(matchesOf(text, shortUniversity).map(({ groups }) => groups!.name!));
  return new Set(
    [...short].filter((name) => {
      const words = name.slice(0, -1);
      return !notUniversity.test(name) && full.some((whole) => whole !== words && isShortOf(words, whole));
    }),
  );
}

/** Everyday words that end so, and congresses. */
const notUniversity =
  /^(?:[最更很太巨重广扩伟强壮远高宏博浩加放做人党团职全不多较]|\p{Script=Han}{0,2}[最更巨重广扩伟强壮宏加放人党])大$/u;

/** The short names of bodies that an article makes plain itself. */
export interface ShortNames {
  /** Those that it introduces as such. */
  introduced: Matcher;
  /** The brands of companies that it names in full. */
  brands: Matcher;
  /** The short names of universities that it names in full. */
  universities: Matcher;
}

/** Reads from the whole text which short names it makes plain. Places are no brands. */
export function readShortNames(text: string): ShortNames {
  const namesBy = (pattern: RegExp) => matchesOf(text, pattern).map(({ groups }) => groups!.name!);
  const isBrand = (name: string) =>
    leftBoundary(name, 0, name.length) === 0 &&
    !placeNames.has(name) &&
    !countyShortNames.has(name) &&
    !countries.has(name);
  return {
    introduced: buildMatcher([...namesBy(introduced), ...namesBy(lettered)]),
    brands: buildMatcher(namesBy(company).filter(isBrand)),
    universities: buildMatcher([...shortUniversities(text)]),
  };
}

/** Where a paragraph calls bodies by their short names. An everyday word (红豆) is no brand. */
export function shortNamesIn({ text, words, start: paragraph }: Stretch, names: ShortNames): OrganisationMention[] {
  const isCompany = ({ start, end }: Span) =>
    !words.isWord(paragraph + start, paragraph + end) &&
    words.wordAcross(paragraph + start) === null &&
    !/[\p{Script=Han}]/u.test(text[start - 1]?.replace(/[在由为和与对向给从以即像]/, '') ?? '') &&
    actsAsCompany.test(text.slice(end, end + 6));
  const isWhole = ({ start, end }: Span) =>
    !/[A-Z]$/.test(text.slice(start, end)) || !/[A-Za-z0-9]/.test((text[start - 1] ?? '') + (text[end] ?? ''));
  const isUniversity = ({ start, end }: Span) =>
    text[end] !== '学' && words.wordAcross(paragraph + start) === null && boundaryBefore(text, start);
  const called =
    (subtype: OrganisationSubtype) =>
    ({ start, end }: Span): OrganisationMention => ({
      start,
      end,
      subtype,
      by: 'rule',
      rule: 'organisation.short-name',
    });
  return [
    ...[...names.introduced.all(text).filter(isWhole), ...names.brands.all(text).filter(isCompany)].map(
      called('company'),
    ),
    ...names.universities.all(text).filter(isUniversity).map(called('school')),
  ];
}
