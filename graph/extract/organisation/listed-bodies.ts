import { leftBoundary } from '../name/left-extension.ts';
import { isGenericName } from './generic-name.ts';
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
    if (name.length < shortestItem || isMany.test(name) || isGenericName(name) || !isNounPhrase(name)) return false;
    taken.add(start);
    ends.add(end);
    listed.push(mention);
    return true;
  };
  for (const { start, end } of found) {
    for (let at = end; text[at] === '、' || (/[和与]/.test(text[at] ?? '') && text[at + 1] !== undefined); ) {
      const from = at + 1;
      if (taken.has(from)) break;
      const item = itemAhead.exec(text.slice(from, from + longestItem))?.[0];
      if (item === undefined || !add(from, from + item.length)) break;
      at = from + item.length;
    }
    for (let at = start; text[at - 1] === '、'; ) {
      const to = at - 1;
      if (ends.has(to)) break;
      const from = leftBoundary(text, 0, to);
      // 某某卫生与|健康研究中心: no list, where nothing before it is one of its items.
      if (/[）”’]/.test(text[from - 1] ?? '') || (/[和与]/.test(text[from - 1] ?? '') && !ends.has(from - 1))) break;
      if (!itemEnd.test(text.slice(from, to)) || to - from > longestItem || !add(from, to)) break;
      at = from;
    }
  }
  return listed;
}
