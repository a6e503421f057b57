import { plainQuotes } from './plain-quotes.ts';

const numerals = '一二三四五六七八九十两双';
const startsWithNumeral = new RegExp(`^[${numerals}0-9]`);
/** Numerals from two up announce a count of things (两个维护, 四重四提升); a lone 一 mostly does not (一盘棋). */
const countsThings =
  /^(?:[二两双三四五六七八九]|(?:十[一二三四五六七八九]?|1[0-9])(?:个|大|项|条|方面))\p{Script=Han}{1,9}$/u;
const countedTwice = /^一[^一二两双三四五六七八九十百]{1,4}[一二两双三四五六七八九十]\p{Script=Han}{1,6}$/u;
const measureOnly = /^[二两双三四五六七八九十百千]+[天年月日周次岁级期届倍成星线]$/;

/** A phrase that counts what it demands: 四重四提升, 双培养, 一支部一特色, 六个一. */
export function isNumeralPhrase(words: string): boolean {
  if (plainQuotes.has(words) || measureOnly.test(words)) return false;
  return (
    countsThings.test(words) ||
    countedTwice.test(words) ||
    /^十(?![月年天岁日里佳分倍大强])\p{Script=Han}$/u.test(words)
  );
}

/**
 * Parts of one length, or that begin or end alike, side by side: 四级联动、八方共建; 抓人促事、抓村促乡. Several such phrases make one too.
 */
export function isParallelPhrase(words: string): boolean {
  if (plainQuotes.has(words)) return false;
  const phrases = words.split(/[，；]/);
  return isParallel(words) || (phrases.length > 1 && phrases.every(isParallel));
}

function isParallel(words: string): boolean {
  const parts = words.replace(/（[^（）]*）/g, '').split(/[、，；\s]/);
  // 讲、建、查、学: what is done in single words; 红、橙、黄、蓝 are grades.
  if (parts.length > 2 && parts.every((part) => /^(?![红橙黄绿蓝黑白])\p{Script=Han}$/u.test(part))) return true;
  if (
    parts.length < 2 ||
    parts.some((part) => part.length < 2 || part.length > 14 || !/^[\p{Script=Han}+]+$/u.test(part))
  )
    return false;
  const sameLength = parts.every((part) => part.length === parts[0]!.length);
  const alike = parts.filter((part) => part[0] === parts[0]![0]).length;
  const sameBeginning = alike === parts.length || (alike >= 3 && alike === parts.length - 1);
  const last = parts[0]!.at(-1);
  const sameEnding = parts.length > 2 && parts.every((part) => part.at(-1) === last && part.length > 2);
  const counted = parts.every((part) => startsWithNumeral.test(part));
  const repeated = parts.length % 2 === 0 && parts.every((part, index) => part.length === parts[index % 2]!.length);
  return (sameLength && parts[0]!.length >= 3) || sameBeginning || sameEnding || counted || repeated;
}

/** Two things added up to a method: 党建+微网格, 网上+掌上, 1+4+X. */
export function isSum(words: string): boolean {
  return /^(?:\p{Script=Han}{2,6}(?:[+＋]\p{Script=Han}{2,6})+|\p{Script=Han}{2,6}[+＋]|[0-9一](?:[+＋][0-9NXn]+)+)$/u.test(
    words,
  );
}
