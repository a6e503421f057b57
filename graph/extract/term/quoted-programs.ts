import type { ClassifiedQuote } from '../quote/quote-class.ts';
import type { Reading } from '../text/reading.ts';
import { isNationalPhrase } from './national-phrases.ts';
import type { TermMention } from './term-mention.ts';

const shortestCourseList = 3;
const reach = 40;
const taught = /授课|课程|课目|讲座|专题|主讲|宣讲|辅导|报告|大课|一课|轮训|培训/;
/** The whole name stands in the marks: “头雁领航工程”. */
const wholeName =
  /^(?:[^，。、]{2,16}平台|(?:纳凉|板凳|恳谈|院坝|坝坝|夜谈|屋场|围炉|小马扎)会|[^，。、+]{2,16}(?:工程|计划|行动|活动|项目|训练营|特训班|大讲堂|讲堂|学堂|课堂|大赛|主题党日|节|购物季|消费季|文化季|工作法|服务日|党日|议事会|恳谈会|生日会|故事会|分享会|联谊会|平台|管理系统|智慧系统|一日捐|(?:积分|承诺|轮值|销号|挂牌|包联|帮带|首问|票决)制|[路街巷河湖林田楼段]长制|实践营|体验营|夏令营|20[0-9]{2})|[^，。；！？]{2,12}(?:建设|提升|减负|落实|质量|推进|攻坚|党建|友好|文化|旅游|消费|交流|增效|提质|促进|变革|管理|活力|保障|执行|突破|绩效|能力)年|[^，。；！？]{0,8}(?:骨干|干部|教师|青年|英才|特训|研习|提升|强化|实验)[^，。；！？]{0,4}班|[^，。；！？]{4,70}(?:论坛|峰会|大会|年会|座谈会|交流会|研讨会|推进会|推介会|招聘会|对接会|洽谈会|交易会|展销会|启动仪式|报告会|宣讲会|音乐会|演唱会|博览会|研讨班|培训班|讲坛))$/;
/** Classes and figures of speech, which name nothing: “五大工程”, “首要工程”. */
const noName =
  /^(?:一.{1,2}一|[一二三四五六七八九十两]+(?:[个大项条步]|$)|首要|骨干|政绩|形象|面子|民心|民生|重点|基础)/;

/** Whether what stands in quotation marks is by its own words the whole name of a program, and no set phrase. */
export function isWholeName(inner: string): boolean {
  return wholeName.test(inner) && !noName.test(inner) && !isNationalPhrase(inner);
}

/**
 * Titles of courses, which only their company shows: quotations in a row where teaching is spoken of (“…”“…”“…”，一堂堂课).
 * `runs` are quotes of one depth that touch.
 */
export function findCourses(reading: Reading, runs: readonly ClassifiedQuote[][]): TermMention[] {
  return runs
    .filter((run) => isCourseList(reading, run))
    .flat()
    .map(({ start, end }): TermMention => ({ kind: 'program', start, end, rule: 'program-course' }));
}

function isCourseList(reading: Reading, run: readonly ClassifiedQuote[]): boolean {
  if (run.length < shortestCourseList || !run.every(isTitle)) return false;
  const last = run.at(-1)!;
  const paragraph = reading.paragraphs[last.paragraph]!;
  const before = reading.text.slice(Math.max(paragraph.start, run[0]!.start - reach), run[0]!.start);
  const after = reading.text.slice(last.end, Math.min(paragraph.end, last.end + reach));
  return taught.test(before) || taught.test(after);
}

/** A theme (以“…”为主题) is a title too, but none of something taught. */
function isTitle(quote: ClassifiedQuote): boolean {
  return quote.class === 'title' && quote.rule !== 'quote-theme';
}
