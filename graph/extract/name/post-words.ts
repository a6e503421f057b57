import type { Span } from '../../model/span.ts';
import { buildMatcher } from '../lexicon/matcher.ts';
import { positionHeads, positionModifiers, weakHeads } from '../lexicon/positions.ts';

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
      (end) => !text.startsWith(allAtTheTop, end - allAtTheTop.length) && !beforeLong.test(text.slice(end - 3, end)),
    ),
  );
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

/** The length of the honour that its holder is named by: 全国五一劳动奖章|获得者. */
function honourBefore(text: string, limit: number, end: number): number {
  const clause = /(?:(?![和与])[\p{Script=Han}0-9“”·])*$/u.exec(text.slice(Math.max(limit, end - 40), end))![0];
  return /(?:奖[项章]?|称号|勋章|荣誉|金牌|冠军|基金)”?$/.test(clause) ? clause.length : 0;
}

/** The longest word for a post that ends at `end`, with its modifiers (常务副 + 市长), not reaching left of `limit`. */
export function positionEndingAt(text: string, limit: number, end: number): Span | null {
  for (let length = Math.min(longestHead, end - limit); length >= 1; length--) {
    if (!heads.has(text.slice(end - length, end))) continue;
    let start = end - length;
    if (/^获[得奖]者$/.test(text.slice(start, end))) return { start: start - honourBefore(text, limit, start), end };
    for (;;) {
      const modifier = positionModifiers.find(
        (word) =>
          start - word.length >= limit &&
          text.startsWith(word, start - word.length) &&
          // 明代|知府: an age, not a deputy.
          !(word === '代' && /[明清宋元唐汉晋秦隋历]/.test(text[start - 2] ?? '')),
      );
      if (modifier === undefined) {
        // 驻南非大使, 驻京记者: where the post is held belongs to it.
        const abroad = /常?驻\p{Script=Han}{1,8}$/u.exec(text.slice(Math.max(limit, start - 10), start));
        const posted = abroad !== null && /(?:大使|领事|公使|参赞|武官|代表|记者)$/.test(text.slice(start, end));
        return { start: posted ? start - abroad[0].length : start, end };
      }
      start -= modifier.length;
    }
  }
  return null;
}
