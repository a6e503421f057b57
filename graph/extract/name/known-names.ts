import { classics } from '../lexicon/classics.ts';
import { historicalFigures } from '../lexicon/historical-figures.ts';
import { buildMatcher } from '../lexicon/matcher.ts';
import countedNames from '../lexicon/person-names.json' with { type: 'json' };
import { isForeignCharacter } from '../lexicon/transliteration.ts';
import type { WordBoundaries } from '../text/word-boundaries.ts';

const names = buildMatcher([...classics, ...historicalFigures, ...Object.keys(countedNames)]);

/** A body, house, prize, satellite or puzzle that is called after somebody, with a word of its kind before it: 文学|奖. */
const calledAfter =
  /^(?:[^，。、；：！？“”（）\s在于到的了是和与从对向为曾将以任入赴去往]{0,6}(?:纪念[馆园堂碑塔]|故居|旧居|博物[馆院]|图书馆|艺术馆|学院|书院|中学|小学|基金会?|学会|协会|服务局|研究[院所会]|研究中心|服务机构|文化[节展园]|管理区|陵园|奖|广场|公园|望远镜|像)|\p{Script=Han}{0,2}公司|[园湾]|山(?![东西])|赛(?![前后])|老街|医院|航天|飞机|探针|班(?!长)|连(?![长续])|团(?!长)|营(?!造)|岗|车|队|站(?!在)|堂|庙|祠|帝?陵|工坊|课堂|学堂|讲堂|热线|传人|大军|志愿|服务|活动|工作[室站法]|故里|兵马俑|之[谜问]|悖论|定[律理]|陷阱|难题|效应|猜想|方程|[一二三四五六七八九十0-9]+号|共和国)/u;

/**
 * The end of the name at `start` by which everybody knows a person, null where none stands there or where it is a part of
 * something longer: of another name, of an everyday word, or of what is called after the person.
 */
export function knownNameEnd(text: string, start: number, words: WordBoundaries): number | null {
  const length = names.longestAt(text, start);
  if (length === 0) return null;
  const end = start + length;
  if (text[start - 1] === '·' || text[end] === '·' || calledAfter.test(text.slice(end, end + 10))) return null;
  // “祖冲之”: a thing that bears the name.
  if (text[start - 1] === '“' && text[end] === '”') return null;
  // 人人学|雷锋, 做|雷锋: whom one should be like. 桃红|李白: plums in flower.
  if (/[学做当]$|^桃红$/.test(text.slice(Math.max(0, start - 2), start))) return null;
  // 郑|和平: the dictionary's words of two characters cut many a short name.
  if (length === 2 && (words.wordAcross(start) !== null || isCutAtEnd(text, end, words))) return null;
  return goesOnForeign(text, start, end, words) ? null : end;
}

/** Whether an everyday word reaches across the end, 子曰 apart, which says that a master speaks. */
function isCutAtEnd(text: string, end: number, words: WordBoundaries): boolean {
  const across = words.wordAcross(end);
  return across !== null && text.slice(across.start, across.end) !== '子曰';
}

/** 列宁|格勒, 卡特|彼勒: whether a foreign name goes on behind, with what begins no everyday word and no other name. */
function goesOnForeign(text: string, start: number, end: number, words: WordBoundaries): boolean {
  return (
    isForeignCharacter(text, end) &&
    isForeignCharacter(text, end - 1) &&
    isForeignCharacter(text, start) &&
    !words.isWord(end, end + 2) &&
    names.longestAt(text, end) === 0
  );
}
