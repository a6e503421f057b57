import type { TermMention } from '../term/term-mention.ts';
import { matchesOf } from '../text/matches.ts';
import type { Reading } from '../text/reading.ts';
import { mainTraining } from './main-training.ts';
import type { OccasionMention } from './occasion-mention.ts';

const pointer =
  '(?:这次|此次|本次|该|这一|这场|本届|这期|本期|首期|[随后前]{1,2}几期|[0-9一二三四五六七八九十两几]{1,4}期)';
/** What may follow a bare noun, so that it is the whole name: a verb, a particle or punctuation, no further noun. */
const whole =
  '(?=[中上期在由是把将以，。、；从采为的]|启动|坚持|采取|共|还|都|先后|邀请|分|设置|历时|内容|结束|正式|圆满|旨在|重点|围绕|紧扣|聚焦|就|注重|突出|着眼|历时|为期|通过|组织|旨|覆盖|吸引|共有|既|设|安排|吸引|$)';
const pointed = new RegExp(
  `${pointer}(?:集中|专题)?(轮训班?|培训班?|研修班?|研讨班?|读书班|活动|会议|大会|论坛|座谈会|推进会|大赛|比赛|行动|集训|主题教育|专项行动)${whole}`,
  'gu',
);
/** A bare head at the beginning of a clause that says who ran it, or where. */
const bareHead =
  /(?<=^|[\n，。；])(活动|会议|培训班|论坛|座谈会|报告会|研讨会|推进会|推介会|交流会|大会|大赛|展览)(?=由|在[^，。；]{2,20}(?:举行|召开|举办))/gu;
const bareTraining =
  /(?<=^|[\n，。；“”、在了随着])(?:集中)?(?:培训班|轮训班|研讨班|读书班|培训|轮训)(?=[中上期在由是把将，。从采]|采取|坚持|先后|邀请|结束|分|启动)/gu;
const ceremony =
  /(?:开班|开学|开营|结业|毕业|结营|开幕|闭幕|启动|揭牌|签约|颁奖|揭幕|授牌|授旗|捐赠|奠基|开工|首发|发布|出征|欢送|表彰)(?:典礼|仪式|式(?![，。]?样))/gu;
const lesson = /现场教学|实地研学|现场观摩|分组讨论|分组研讨|交流研讨/gu;
/** Words for the lessons of a training outside its class room: one thing within an article. */
const siteLesson = /现场教学|实地研学|现场观摩/;
const paper =
  /(?<=[定印发台过了划案])(?:教育|工作|实施|培训|行动|活动|总体){0,2}(方案|意见|通知|规划|计划|办法|条例|规定)(?=[，。、；后])/gu;

const headClasses: readonly RegExp[] = [
  /(?:轮训班?|培训班?|研修班?|研讨班?|读书班|进修班|集训|训练营|特训班|示范班)[”》]?$/,
  /(?:论坛|峰会)[”》]?$/,
  /(?:会|会议)[”》]?$/,
  /(?:大赛|比赛|竞赛)[”》]?$/,
  /(?:活动|行动|主题教育)[”》]?$/,
];

/** Every such mention, in text order, apart from what lies inside a named term. */
export function findOccasions(reading: Reading, terms: readonly TermMention[]): OccasionMention[] {
  const { text } = reading;
  const training = mainTraining(reading, terms);
  const onSite = siteLesson.exec(text)?.[0];
  const found: OccasionMention[] = [];
  const programs = terms.filter((term) => term.kind === 'program' || term.kind === 'document');
  const covered = (start: number, end: number) => programs.some((term) => term.start <= start && term.end >= end);
  const add = (match: RegExpExecArray, kind: OccasionMention['kind'], rule: string, term: TermMention | null) => {
    const span = { start: match.index, end: match.index + match[0].length };
    if (!covered(span.start, span.end))
      found.push({ ...span, kind, term, rule, name: siteLesson.test(match[0]) ? (onSite ?? match[0]) : match[0] });
  };
  for (const match of matchesOf(text, pointed)) {
    const term = antecedent(text, terms, match.index, match[1]!);
    if (term !== null) add(match, 'program', 'occasion-pointed', term);
  }
  for (const match of matchesOf(text, bareHead)) {
    const term = antecedent(text, terms, match.index, match[1]!);
    if (term !== null) add(match, 'program', 'occasion-bare', term);
  }
  if (training !== null) {
    for (const match of matchesOf(text, bareTraining)) add(match, 'program', 'occasion-training', training);
    for (const match of matchesOf(text, lesson)) add(match, 'program', 'occasion-lesson', null);
  }
  for (const match of matchesOf(text, ceremony)) add(match, 'program', 'occasion-ceremony', null);
  for (const match of matchesOf(text, paper)) {
    const named = terms.findLast(
      (term) =>
        term.kind === 'document' && term.end <= match.index && text.slice(term.start, term.end - 1).endsWith(match[1]!),
    );
    if (named !== undefined && match.index - named.end <= 120) add(match, 'document', 'occasion-paper', named);
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The program named last before whose head is of the same kind; null where none is or its kind is not told. */
function antecedent(text: string, terms: readonly TermMention[], position: number, head: string): TermMention | null {
  const alike = headClasses.find((pattern) => pattern.test(head));
  if (alike === undefined) return null;
  return (
    terms.findLast(
      (term) => term.kind === 'program' && term.end <= position && alike.test(text.slice(term.start, term.end)),
    ) ?? null
  );
}
