import type { ClassifiedQuote } from '../quote/quote-class.ts';
import type { Reading } from '../text/reading.ts';
import type { TermMention } from './term-mention.ts';

const shortestCourseList = 3;
const reach = 40;
const taught = /授课|课程|课目|讲座|专题|主讲|宣讲|辅导|报告|大课|一课|轮训|培训/;
/** The whole name stands in the marks: “头雁领航工程”. */
const wholeName =
  /^[^，。、]{3,16}(?:工程|计划|行动|活动|项目|训练营|特训班|大讲堂|讲堂|学堂|课堂|大赛|论坛|主题党日|节|工作法|服务日|党日|议事会|恳谈会|[路街河湖林田楼段]长制)$/;
const listedCampaign = /^等(?:一系列|系列)?\p{Script=Han}{0,6}(?:活动|行动|工程|项目|大赛|比赛|赛事|主题教育)/u;

/**
 * Programs that only quotation marks show: lists of course titles where teaching is spoken of (“…”“…”“…”，一堂堂课), and
 * what stands before 等活动 (“邻里节”“百家宴”等活动). `runs` are quotes of one depth that touch.
 */
export function findQuotedPrograms(reading: Reading, runs: readonly ClassifiedQuote[][]): TermMention[] {
  return runs.flatMap((run) => {
    const rule = ruleFor(reading, run);
    return rule ? run.map(({ start, end }): TermMention => ({ kind: 'program', start, end, rule })) : [];
  });
}

function ruleFor(reading: Reading, run: readonly ClassifiedQuote[]): string | undefined {
  const last = run.at(-1)!;
  const paragraph = reading.paragraphs[last.paragraph]!;
  const after = reading.text.slice(last.end, Math.min(paragraph.end, last.end + reach));
  if (run.every((quote) => quote.class === 'term')) {
    if (listedCampaign.test(after)) return 'program-listed';
    if (run.every((quote) => wholeName.test(reading.text.slice(quote.inner.start, quote.inner.end))))
      return 'program-quoted';
  }
  if (run.length < shortestCourseList || !run.every(isTitle)) return undefined;
  const before = reading.text.slice(Math.max(paragraph.start, run[0]!.start - reach), run[0]!.start);
  return taught.test(before) || taught.test(after) ? 'program-course' : undefined;
}

/** A theme (以“…”为主题) is a title too, but none of something taught. */
function isTitle(quote: ClassifiedQuote): boolean {
  return quote.class === 'title' && quote.rule !== 'quote-theme';
}
