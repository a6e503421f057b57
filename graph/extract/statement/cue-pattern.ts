import { reportingVerbs } from './reporting-verb.ts';

/** Regular expression source that matches one of `words`, longest first. */
export function oneOf(words: readonly string[]): string {
  return `(?:${[...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|')})`;
}

/** Characters before 说, 称, 问 … that make another word of them: 小说, 名称, 慰问. */
const notAfter = '(?<![小学传听据解劝游邪声名职简统俗号堪访慰学顾疑请过发难再或按来演主宣])';

const quoteVerbs = reportingVerbs.filter((row) => row.quotes).map((row) => row.verb);

/** What may stand between the verb and the quotation it introduces: 告诉记者, 介绍说, 强调道, 说了这样一句话. */
const verbTail = '(?:记者|大家|我们|笔者|说道|说|道|着说|起|过|了(?:一句|这样一句话)?|到|如是|这样)?';

/** Source of a verb that can introduce or close quoted words, with its tail. */
export const quoteCue = `(?:告诉[^，。：、“”]{1,6}|${notAfter}${oneOf(quoteVerbs)}${verbTail})`;
