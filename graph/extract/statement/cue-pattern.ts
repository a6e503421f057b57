import { reportingVerbs } from './reporting-verb.ts';

/** Regular expression source that matches one of `words`, longest first. */
export function oneOf(words: readonly string[]): string {
  return `(?:${[...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|')})`;
}

/** Characters before 说, 称, 问 … that make another word of them: 小说, 名称, 慰问. */
export const wordBefore = '(?<![小学传听据解劝游演邪声名职简统俗号堪访慰学顾疑请过发难再或按主宣被])';

/** What may stand between a verb and what it introduces: 告诉记者, 介绍说, 强调道, 说了这样一句话. */
export const verbTail = '(?:说道|着说|记者|笔者|如是|这样|了(?:一句|这样一句话)|说|道|起|过|到)?';

const quoteVerbs = reportingVerbs.filter((row) => row.quotes).map((row) => row.verb);

/** Source of a verb that can introduce or close quoted words, with its tail. */
export const quoteCue = `(?:告诉[^，。：、“”]{1,6}|${wordBefore}${oneOf(quoteVerbs)}${verbTail})`;
