import type { Span } from '../../model/span.ts';
import { leftBoundary } from '../name/left-extension.ts';
import { matchesOf } from '../text/matches.ts';
import { isGenericName } from './generic-name.ts';
import { doneTo } from './name-start.ts';
import { isNounPhrase } from './noun-phrase.ts';
import type { OrganisationMention } from './organisation-mention.ts';
import { type Stretch, wordsOf } from './stretch.ts';
import { subtypeOf } from './subtype.ts';

/** Last words of what stands in one list with a body and is a body itself. A closed class. */
const ending =
  '(?:(?<![干全总内外局东南西北中上下门大])部|(?<![各到长短妙好益坏用相深四远近])处|(?<![专本百学内外])科|(?<![举主承协创督帮代公催一网上])办|(?<![大格布全结])局|中心|(?<![学医法])院|(?<![体关联派])系|研究所|检查站|工作站|(?<![物业快递])公司|联社|(?<![常政党市县区])委|协会|联合会|委员会|理事会|监事会|学生会|(?<![军部舰领])队|工作组)';
/** What follows the last of a list. */
const itemAhead = new RegExp(
  `^[\\p{Script=Han}]{1,13}?${ending}(?=[、，。；）]|[和与及]|以及|等|$|负责|牵头|共同|联合|组织|参加|参与|的)`,
  'u',
);
const itemEnd = new RegExp(`${ending}$`, 'u');
const shortestItem = 3;
const longestItem = 16;
/** Many of a kind, or those of others: 50个示范站, 所属企业, 辖区派出所. */
const isMany =
  /^(?:[该本我各某其]|所属|下属|相关|有关|辖区|各级|区域|集团下属|村组|基层|普通|项目党支部)|[0-9一二三四五六七八九十两多几][个家支名所项级]|(?:标准化|过硬|先锋|示范|样板)/;

/** What a school has one of, whose name in a list tells no more: 学生处、|团委. */
const schoolUnits = '(?:校?团委|校?工会|校医院|附属医院|校?图书馆|校?学生会|[校院党]办)';
const schoolUnit = new RegExp(`^${schoolUnits}$`);
const schoolUnitAhead = new RegExp(`^${schoolUnits}(?=[、，。；）]|[和与及]|等|有关|相关|负责|主要|联合)`);
/** An office that shows the list to be one of a school. */
const schoolOffice = /^\p{Script=Han}{1,5}处$|^(?:党政|学工|党校|学科)办$|^(?:学校|校)(?:团委|党委)$/u;

/** Bodies that a list names beside one that was found: 市商务局、|驻外联络处|和某某海关. */
export function listedBodiesIn(stretch: Stretch, found: readonly OrganisationMention[]): OrganisationMention[] {
  const { text } = stretch;
  const taken = new Set(found.map(({ start }) => start));
  const ends = new Set(found.map(({ end }) => end));
  const listed: OrganisationMention[] = [];
  const add = (start: number, end: number): boolean => {
    const mention: OrganisationMention = {
      start,
      end,
      subtype: subtypeOf(text.slice(start, end)),
      by: 'rule',
      rule: 'organisation.listed',
    };
    const name = wordsOf(stretch, mention);
    if (
      !schoolUnit.test(name) &&
      (name.length < shortestItem ||
        isMany.test(name) ||
        doneTo.test(name) ||
        isGenericName(name) ||
        !isNounPhrase(name))
    )
      return false;
    taken.add(start);
    ends.add(end);
    listed.push(mention);
    return true;
  };
  for (const { start, end } of found) {
    for (let at = end; /[、和与]/.test(text[at] ?? ''); ) {
      const from = at + 1;
      if (taken.has(from)) break;
      const rest = text.slice(from, from + longestItem);
      const unit = schoolOffice.test(text.slice(start, end)) ? schoolUnitAhead.exec(rest)?.[0] : undefined;
      const item = unit ?? itemAhead.exec(rest)?.[0];
      if (item === undefined || !add(from, from + item.length)) break;
      at = from + item.length;
    }
    for (let at = start; text[at - 1] === '、'; ) {
      const to = at - 1;
      if (ends.has(to)) break;
      const from = leftBoundary(text, 0, to);
      // 某某卫生与|健康研究中心: no list, where nothing before it is one of its items.
      if (/[）”’各]/.test(text[from - 1] ?? '') || (/[和与]/.test(text[from - 1] ?? '') && !ends.has(from - 1))) break;
      if (!itemEnd.test(text.slice(from, to)) || to - from > longestItem || !add(from, to)) break;
      at = from;
    }
  }
  return listed;
}

/** Offices that a clause lists by their short names, for those in charge of them (党办、校办、后勤处|相关负责人) or for what each says (|分别汇报). */
const officesInCharge =
  /(?<=^|[，。；：])(?:\p{Script=Han}{2,10}、){2,12}\p{Script=Han}{2,10}?(?=等?(?:相关|有关|各)?(?:职能|职能部门|机关|教学|二级)?(?:部门|单位|处室|科室|院系)?(?:的?(?:相关|有关|主要)?负责(?:人|同志)|分别(?:就|作|汇报|介绍|从)))/gu;
const officeName =
  /^\p{Script=Han}{1,8}(?:(?<![举主承协创督帮代公催])办|(?<![干全总内外局])部|(?<![各到长])处|(?<![本专])科|室|(?<![大格布全结])局|(?<![常])委|院|馆|系|工会|学生会|中心|站|所)$/u;

export function listedOfficesIn({ text }: Stretch): OrganisationMention[] {
  return matchesOf(text, officesInCharge).flatMap(({ index, 0: list }) => {
    const items = list.split('、');
    const isOffice = (item: string) =>
      schoolUnit.test(item) || (officeName.test(item) && !isMany.test(item) && !isGenericName(item));
    if (!items.every(isOffice)) return [];
    let start = index;
    return items.map((item): OrganisationMention => {
      const span = { start, end: start + item.length };
      start = span.end + 1;
      return { ...span, subtype: subtypeOf(item), by: 'rule', rule: 'organisation.listed-office' };
    });
  });
}

/** What says that the names before it are those of companies: 甲、乙、丙等|知名企业. */
const companiesBehind =
  /等(?:[0-9一二三四五六七八九十多几]{1,3}[余多]?家)?(?:知名|大型|龙头|互联网|当地|本土|民营|上市|国有|著名|品牌|骨干|高新技术){0,3}(?:企业|公司|巨头|律所|(?:金融|投资|保险|证券|风投|创投)机构)(?![家领]|的(?!负责人|代表|高管|专家))/gu;
/** What no company is called by: 渠道养护、技术攻关等企业工作. */
const noCompany =
  /^(?:银行|证券|信托|基金|制造|物流|医药|食品|纺织|建筑|汽车|电子|金融|保险|通信|旅游|餐饮|煤炭|钢铁|电力|石油|化工|家电|互联网)$|创新|培养|攻坚|建设|服务|管理|楼宇|商圈|园区|技术|[省市县区镇乡村]$/;
const longestCompany = 8;
/** The clause may stand before the first. */
const longestFirst = 5;

/** Companies that a list calls by their brands alone, in a text that says of the list what it is. */
export function listedCompaniesIn({ text }: Stretch): OrganisationMention[] {
  // Where the list before ended, which is where the next one may begin.
  let floor = 0;
  return matchesOf(text, companiesBehind).flatMap(({ index, 0: words }) => {
    const items: Span[] = [];
    const from = floor;
    floor = index + words.length;
    let end = index;
    for (;;) {
      let start = end;
      while (start > from && end - start <= longestCompany && /[\p{Script=Han}A-Za-z0-9]/u.test(text[start - 1]!))
        start--;
      const isFirst = start === from || text[start - 1] !== '、';
      if (isFirst) start = Math.max(start, leftBoundary(text, from, end));
      items.push({ start, end });
      if (isFirst) break;
      end = start - 1;
    }
    const first = items.at(-1)!;
    const isList = items.length >= 2 && items.every((item) => item.end - item.start >= 2);
    if (!isList || items.some((item) => item !== first && noCompany.test(text.slice(item.start, item.end)))) return [];
    return items
      .filter((item) => {
        const name = text.slice(item.start, item.end);
        return (
          name.length <= (item === first ? longestFirst : longestCompany) &&
          !noCompany.test(name) &&
          isNounPhrase(name.replace(/(?<=..)投资$/u, ''))
        );
      })
      .map(
        (item): OrganisationMention => ({
          ...item,
          subtype: 'company',
          by: 'rule',
          rule: 'organisation.listed-company',
        }),
      );
  });
}
