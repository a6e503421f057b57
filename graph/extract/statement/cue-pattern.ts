import { reportingVerbs } from './reporting-verb.ts';

/** Regular expression source that matches one of `words`, longest first. */
export function oneOf(words: readonly string[]): string {
  return `(?:${[...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|')})`;
}

/** Characters before 说, 称, 问 … that make another word of the verb: 小说, 名称, 慰问; 按要求 and 被称 report nothing. */
export const wordBefore =
  '(?<![或按被])(?:(?<![小传听据解劝演邪]|(?<!同)学|(?<!导)游)(?=说)|(?<![名职简统俗号堪声宣尊通])(?=称)|(?<![访慰顾疑请发难再过学])(?=问)|(?<![演宣主传听])(?=讲)|(?![说称问讲]))';

/** What may stand between a verb and what it introduces: 告诉记者, 介绍说, 强调道, 说了这样一句话. */
export const verbTail =
  '(?:说道|着说|记者|笔者|如是|这样(?!的)|了(?:一句|这样一句话)|说|(?<!报道)称(?![号呼职谓为之作赞])|道|起|过|到)?';

const quoteVerbs = reportingVerbs.filter((row) => row.quotes).map((row) => row.verb);

/** Source of a verb that can introduce or close quoted words, with its tail. */
export const quoteCue = `(?:告诉[^，。：、“”]{1,16}|${wordBefore}${oneOf(quoteVerbs)}${verbTail})`;

/** Source of a verb that nothing but a report follows, so that what is quoted at its end belongs to it. */
export const reportCue = `(?:${wordBefore}(?<!的)${oneOf(
  '说 表示 指出 强调 认为 坦言 直言 透露 坚信 相信 重申 提出 主张 告诫 叮嘱 嘱咐 勉励 呼吁 提醒'.split(' '),
)}|(?<![的了新高项体更各质性])要求)`;

/** Source of a verb after which it is said whom the words are for. */
export const toldTo = '(?:要求|希望|勉励|叮嘱|嘱咐|告诫|号召|呼吁|提醒|鼓励)';

/** Source of the people whom words are for: 各级干部, 大家. */
export const addressee =
  '[^，。：；“”的]{0,9}(?:们|大家|我们|他们|干部|党员|同志|人员|群众|全党|党委|支部|组织|部门|各地|者|员|人|家|他|她|我|学生|老师|官兵|青年)';
