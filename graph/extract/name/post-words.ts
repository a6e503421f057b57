import type { Span } from '../../model/span.ts';
import { buildMatcher } from '../lexicon/matcher.ts';
import { positionHeads, positionModifiers, presentations, weakHeads } from '../lexicon/positions.ts';

const heads = new Set(positionHeads);
const longestHead = Math.max(...positionHeads.map((head) => head.length));
/** Finds words for a post, without their modifiers. */
export const postMatcher = buildMatcher(positionHeads);

/** What those at the top are called together: no post of the first in the list. */
const allAtTheTop = '党和国家领导人';

/** 公司|长江, 社会|长期, 广场|长廊, 开工|长江大桥: words that no head is called after. */
const beforeLong = /^(?:公司|社会|广场|市场|现场|地区|小区|社区|景区|园区|[开竣动施完]工|[员职民]工)长$/;

/** Offsets at which a word for a post ends, so that a name may begin there. */
export function positionEnds(text: string): Set<number> {
  const ends = postMatcher.all(text).map((span) => span.end);
  return new Set(
    ends.filter(
      (end) =>
        !isLongAndSurname(text, end) &&
        !text.startsWith(allAtTheTop, end - allAtTheTop.length) &&
        !text.startsWith('领导班子', end - 2) &&
        !beforeLong.test(text.slice(end - 3, end)),
    ),
  );
}

/** 院长|官某某: whether what looks like 长官 before `end` is the head of a house and a surname. */
export function isLongAndSurname(text: string, end: number): boolean {
  return /[院校局处厅市县区镇乡村所站馆社厂科会队班排连营]长官$/.test(text.slice(Math.max(0, end - 3), end));
}

/** Whether a word for a post begins at `start`. */
export function startsPosition(text: string, start: number): boolean {
  return (
    postMatcher.longestAt(text, start) > 0 ||
    positionModifiers.some(
      (word) => text.startsWith(word, start) && postMatcher.longestAt(text, start + word.length) > 0,
    )
  );
}

/** Whether the word for a post, its modifiers apart, is a standing that a name follows only by chance: 党员|群众. */
export function isWeakPost(words: string): boolean {
  for (let start = 0; start < words.length; start++) {
    const head = words.slice(start);
    if (heads.has(head)) return weakHeads.has(head);
  }
  return false;
}

/** Whether a word for a post, its modifiers apart, names one: 村支书, and not 姑娘. */
export function namesPost(words: string): boolean {
  for (let start = 0; start < words.length; start++)
    if (heads.has(words.slice(start))) return !presentations.has(words.slice(start));
  return true;
}

/** The length of the honour that its holder is named by: 全国五一劳动奖章|获得者. */
function honourBefore(text: string, limit: number, end: number): number {
  const clause = /(?:(?![和与])[\p{Script=Han}0-9“”·])*$/u.exec(text.slice(Math.max(limit, end - 40), end))![0];
  return /(?:奖[项章]?|称号|勋章|荣誉|金牌|冠军|基金)”?$/.test(clause) ? clause.length : 0;
}

/** Where the modifiers begin that stand before the word for a post at `start`: 常务副|市长. */
function modifiersBefore(text: string, limit: number, start: number): number {
  for (let from = start; ; ) {
    const modifier = positionModifiers.find(
      (word) =>
        from - word.length >= limit &&
        text.startsWith(word, from - word.length) &&
        // 明代|知府: an age, not a deputy.
        !(word === '代' && /[明清宋元唐汉晋秦隋历]/.test(text[from - 2] ?? '')),
    );
    if (modifier === undefined) return from;
    from -= modifier.length;
  }
}

/** The longest word for a post that ends at `end`, with its modifiers (常务副 + 市长), not reaching left of `limit`. */
export function positionEndingAt(text: string, limit: number, end: number): Span | null {
  for (let length = Math.min(longestHead, end - limit); length >= 1; length--) {
    if (!heads.has(text.slice(end - length, end))) continue;
    const head = end - length;
    if (/^获[得奖]者$/.test(text.slice(head, end))) return { start: head - honourBefore(text, limit, head), end };
    // 河阳一中|学生: the number belongs to the school.
    if (text.slice(head, end) === '中学生' && /[一二三四五六七八九十0-9]/.test(text[head - 1] ?? ''))
      return { start: head + 1, end };
    const start = modifiersBefore(text, limit, head);
    // 驻南非大使, 驻京记者: where the post is held belongs to it.
    const abroad = /常?驻\p{Script=Han}{1,8}$/u.exec(text.slice(Math.max(limit, start - 10), start));
    const posted = abroad !== null && /(?:大使|领事|公使|参赞|武官|代表|记者)$/.test(text.slice(start, end));
    return { start: posted ? start - abroad[0].length : start, end };
  }
  return null;
}

/** 特约|评议员, 舰队|通信官: a noun for those who do something. */
const doer = /\p{Script=Han}{2}(?:员|官|大师)$/u;
/** What ends so and is no such noun. */
const noDoer = /^[名位个多各等的了和与]|(?:[人动全裁满超复定减增缺雇生阁要大一委议会成党团官]员|[法军器感五长警]官)$/;

/** The noun in 员 and the like that ends at `end` and that no list of posts holds, with its modifiers: 特约评议员. */
export function doerEndingAt(text: string, limit: number, end: number): Span | null {
  const word = doer.exec(text.slice(Math.max(limit, end - 4), end))?.[0];
  if (word === undefined || noDoer.test(word)) return null;
  return { start: modifiersBefore(text, limit, end - word.length), end };
}
