import {
  bearsTitle,
  type Evidence,
  highOffice,
  leadsPlace,
  placedPost,
  stateOffice,
  unplacedPost,
} from './evidence.ts';
import { longName, spelledName } from './name-length.ts';

/** Offices of state that stand at the name without their body: 国家主席, 总书记. */
const officeBefore =
  /(?:国家主席|国家副主席|总书记|(?<!经)总理|国务委员|委员长|总统|首相|国王|女王|天皇|国务卿|外长|防长|外交部长|国防部长|首席大法官|首席大检察官)$/;
/** Titles at the name that one or a handful of a nation bear, mostly of other nations: who bears the same one is the same. */
const title =
  /(?:航天员|议长|王储|总督|大公|行政长官|(?<=驻\p{Script=Han}{1,12})大使|新闻秘书|外交大臣|国防大臣|特使|领导人|总参谋长|总司令|国务资政|(?:杜马|国会|议会|参议院|众议院|大呼拉尔)主席|(?:财政|内政|司法|能源|卫生|经济|商务|农业|贸易|劳工|教育|交通|工业|文化|环境)部长)$/u;
/** What some thousands in the nation are, of whom hardly two have one name of three characters. */
const calling = /(?:选手|运动员|小将|老将|名将|组合|院士)$/;
/** The last two characters of any office. */
const office = /\p{Script=Han}[长相统臣使书席王督令官理]$|(?:领袖|主管|代表|发言人|负责人)$/u;
/** How far before a name its titles are looked for. */
const longestTitles = 32;
/** The head of a province that the article leaves to be understood: 省委书记, 省长. */
const highBefore = /省委书记$|自治区党委书记$|(?:^|[^副])省长$|自治区(?:政府)?主席$/;
/** Of these a nation may have several: before another title, and of a spelled name, they tell too little. */
const vice = /副(?:总理|总统|首相|主席)$/;
const officeAfter = /^(?:总书记|国家主席|主席|副?总理|副?委员长|总统|首相|国王|国务卿)/;

/** Between two titles of one person: 国务资政兼国家安全统筹部长, 首相、自民党总裁. */
const betweenTitles = /、|兼任?|暨/;

/** The titles that stand before a name, from the last on, each with all before it in its part: of 首相、总裁 both. */
function titlesBefore(before: string): string[] {
  const parts = /[\p{Script=Han}]+(?:、[\p{Script=Han}]+)*$/u.exec(before)?.[0].split(betweenTitles).reverse() ?? [];
  const end = parts.findIndex((part, index) => index > 0 && !office.test(part) && !officeBefore.test(part));
  return end < 0 ? parts : parts.slice(0, end);
}

/** What the words at a name say of its bearer where they name no body: offices and titles. */
export function officesAtName(text: string, name: string, { start, end }: { start: number; end: number }): Evidence[] {
  const before = text.slice(Math.max(0, start - longestTitles), start);
  const titles = titlesBefore(before);
  const found = [
    ...titles.flatMap((one) => title.exec(one) ?? []),
    ...(name.length >= longName && calling.test(before) ? [before.endsWith('院士') ? '院士' : '选手'] : []),
  ].map(bearsTitle);
  for (const one of titles) {
    const other = titleOfSpelledName(name, one);
    if (other !== null) found.push(other);
  }
  const atOffice =
    titles.some(
      (one, index) => officeBefore.test(one) && (index === 0 || (name.length < spelledName && !vice.test(one))),
    ) ||
    officeAfter.test(text.slice(end, end + 4)) ||
    (before.endsWith('以') && text.startsWith('同志为核心', end));
  if (atOffice) return [...found, stateOffice, highOffice];
  return highBefore.test(before) ? [...found, highOffice] : found;
}

/** The last two characters of each office that stands before a name, 总理 and 部长 of 副总理兼贸工部长, and all the words of its titles. */
export function officesBefore(before: string): { offices: string[]; words: string } {
  const titles = titlesBefore(before).filter((one) => office.test(one));
  return { offices: titles.map((one) => office.exec(one)![0]), words: titles.join('') };
}

/** Where a byline stands before a name: 本报讯（记者, or a dateline and a bracket. */
const byline = /(?:电|讯)\s*[（(]\s*$|[（(](?:本报|本网)?(?:全媒体)?记者\s*$/;

/** Whether the words before a list of names make them those who report. */
export function isByline(before: string): boolean {
  return byline.test(before);
}

/** The title that words end with, a position or what stands before a name, where the name is spelled after its sound. */
export function titleOfSpelledName(name: string, words: string): Evidence | null {
  const found = name.length >= spelledName ? office.exec(words)?.[0] : undefined;
  return found === undefined ? null : bearsTitle(found);
}

/** 福建省领导 or, where the place is understood, 省领导, before a list of names. */
const leaders = /(?:^|\P{Script=Han})(\p{Script=Han}{1,8}?)??(自治区|省|[市县区州盟旗])(?:领导|领导同志)$/u;

/**
 * What a list says of those in it where the words before it call them the leaders of a place. `province` is the only one
 * that the article names, if it names one: that of a 省领导 without a name.
 */
export function leadersOf(before: string, medium: string | null, province: string | null): Evidence[] {
  const [, place, level] = leaders.exec(before) ?? [];
  if (level === undefined) return [];
  const committee = level === '自治区' ? '自治区党委' : `${level}委`;
  if (place !== undefined)
    return [leadsPlace(`${place}${level}`), ...(medium === null ? [] : [placedPost(committee, medium)])];
  return [
    ...(medium === null ? [] : [unplacedPost(committee, medium)]),
    ...(province?.endsWith(level) ? [leadsPlace(province)] : []),
  ];
}
