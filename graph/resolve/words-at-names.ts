import {
  bearsTitle,
  type Evidence,
  highOffice,
  leadsPlace,
  placedPost,
  stateOffice,
  unplacedPost,
} from './evidence.ts';

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
/** From so many characters on a name is one spelled after its sound, and with any office its bearer's alone. */
const spelledName = 4;
/** The head of a province that the article leaves to be understood: 省委书记, 省长. */
const highBefore = /省委书记$|自治区党委书记$|(?:^|[^副])省长$|自治区(?:政府)?主席$/;
const officeAfter = /^(?:总书记|国家主席|主席|总理|委员长|总统|首相|国王|国务卿)/;

/** What the words at a name say of its bearer where they name no body: offices and titles. */
export function officesAtName(text: string, name: string, { start, end }: { start: number; end: number }): Evidence[] {
  const before = text.slice(Math.max(0, start - 16), start);
  const titles = [
    ...(title.exec(before) ?? []),
    ...(name.length > 2 && calling.test(before) ? [before.endsWith('院士') ? '院士' : '选手'] : []),
  ].map(bearsTitle);
  const other = titleOfSpelledName(name, before);
  if (other !== null) titles.push(other);
  const atOffice =
    officeBefore.test(before) ||
    officeAfter.test(text.slice(end, end + 4)) ||
    (before.endsWith('以') && text.startsWith('同志为核心', end));
  if (atOffice) return [...titles, stateOffice, highOffice];
  return highBefore.test(before) ? [...titles, highOffice] : titles;
}

/** The title that words end with, a position or what stands before a name, where the name is spelled after its sound. */
export function titleOfSpelledName(name: string, words: string): Evidence | null {
  const found = name.length >= spelledName ? office.exec(words)?.[0] : undefined;
  return found === undefined ? null : bearsTitle(found);
}

/** 福建省领导 or, where the place is understood, 省领导, before a list of names. */
const leaders = /(?:^|\P{Script=Han})(\p{Script=Han}{1,8}?)??(自治区|省|[市县区州盟旗])(?:领导|领导同志)$/u;

/** What a list says of those in it where the words before it call them the leaders of a place. */
export function leadersOf(before: string, medium: string | null): Evidence[] {
  const [, place, level] = leaders.exec(before) ?? [];
  if (level === undefined) return [];
  const committee = level === '自治区' ? '自治区党委' : `${level}委`;
  if (place === undefined) return medium === null ? [] : [unplacedPost(committee, medium)];
  return [leadsPlace(`${place}${level}`), ...(medium === null ? [] : [placedPost(committee, medium)])];
}
