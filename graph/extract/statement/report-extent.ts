import { classics } from '../lexicon/classics.ts';
import { withoutTrailingAdverbials } from './adverbial.ts';
import { type Cue, findCues } from './cue.ts';
import type { Report } from './indirect.ts';
import { startsReportedClause } from './reported-clause.ts';
import { nounLike } from './reporting-verb.ts';
import { holdsSpeech, type Scene } from './scene.ts';
import { clauseStarts, type Sentence } from './sentence.ts';
import { type Pronoun, plainSubject, type Speaker, subjectAtStart, subjectBefore } from './speaker.ts';

/** Openings that bring the narration back. */
export const narration =
  /^\s*(?:近日|日前|当天|当日|随后|接着|紧接着|会上|会前|会后|期间|其间|活动中|活动现场|截至|据|记者|数据显示|下午|上午|[0-9]{1,2}月[0-9]{1,2}日|与会|参会|会议|座谈会|活动|[^，。的]{0,12}(?:参加|出席|主持|陪同|列席)(?![^，。]{0,12}的)|（|图为|本节目|本期节目|敬请|在我看来|笔者|由此可见|不难看出|然而事实|[^，。]{0,8}(?:总书记|主席)[^，。]{0,8}(?:重要)?(?:讲话|指示|回信|嘱托)[^，。]{0,2}(?:，|在[^，。]{1,24}引[发起]))/;
/** Openings that tell how things stand: in an account of a meeting they belong to the report, in a feature they do not. */
const standing = /^\s*(?:目前|如今)/;
const formalVerbs = new Set(['指出', '强调', '表示', '认为', '获悉', '了解到', '显示']);
/** 下一步，某局将…: what a body or document is said to be going to do is told by the author. */
const nextStep = /^(?:下一步|接下来)，?(?!要|将|我们|各级|还)/;

/** Openings with which a report goes on although other matter stood before it in the paragraph. */
const modal =
  /^(?:同时，|二是|三是|四是|第[二三四五]，)?(?:另一方面|(?:比如|例如|譬如|其次|再次|再者|也就是说|换句话说|换言之|否则|不然)，|而且|特别是|尤其是|更重要的是|不仅如此|要|必须|应当?|需要?|各级[^，。]{0,14}要|全[^，。]{1,6}要|我们|希望|下一步|接下来|一要|二要|三要|四要)/;

/** 我要继续学: nobody but the speaker is 我. */
const ofOneself = /(?:^|，)(?:所以|因此|但是?|而且|今后)?我(?![们国党军方省市县区镇乡村校院局])/;

/** What follows figures that somebody has put out: the next figures. */
const figureVerbs = new Set(['显示', '发布', '统计', '获悉', '监测', '了解到']);
const moreFigures = /[0-9].*(?:[%％]|百分点|[万亿][^，。]*增|同比|环比|增长|下降|累计)/;

/** How far into a sentence the one whom it goes on to quote may be named. */
const quotedWithin = 16;

/** How a sentence opens that goes on with what a leader is cited with: 要…, 必须…; what should be done for the rest is the author's view. */
const citesOn = /^(?:同时，|[二三四]是)?(?:要(?![求素闻点件么不因])|必须|务必|应当?|各级[^，。]{0,14}要)/;

/**
 * The end of a report of sentence number `index` that goes on in the sentences after it. `full`: the report is what the
 * paragraph is for, and only narration ends it; else only sentences go on with it that could not stand for themselves (要…).
 */
export function reportEnd(
  scene: Scene,
  report: Report,
  sentences: readonly Sentence[],
  index: number,
  full: boolean,
): number {
  let end = report.span.end;
  const citation = isCitation(scene, report);
  const citedMeeting = isCitedMeeting(scene, report);
  for (let next = index + 1; next < sentences.length; next++) {
    const sentence = sentences[next]!;
    if (sentence.paragraph !== sentences[index]!.paragraph) break;
    const text = scene.mask.slice(sentence.start, sentence.end);
    const figuresGoOn = figureVerbs.has(report.verb) && moreFigures.test(text);
    if (!/[。！？]$/.test(text) || (narration.test(text) && !(figuresGoOn && text.startsWith('截至')))) break;
    // 要求各村…, 强调…: the same speaker goes on with a verb of saying, which opens a report of its own.
    if (/^(?:要求|强调|指出)/.test(text)) break;
    if (standing.test(text) && !formalVerbs.has(report.verb)) break;
    if (nextStep.test(text) && (report.speaker.type === 'org' || report.speaker.type === 'document')) break;
    // 此次会议由某某主办 tells of the occasion; that it will help research is what a speaker by name may say.
    if (/^[本此]次/.test(text) && (report.speaker.person === null || /^[^，。]{2,10}[由于在]/.test(text))) break;
    if (namesSpeaker(scene, sentence, report) || tellsOfAnother(scene, sentence)) break;
    // What the author makes of a document: 这体现出….
    if (report.speaker.type === 'document' && (/^这[^里种次场]/.test(text) || (!full && text.startsWith('我们'))))
      break;
    const goesOn = citedMeeting
      ? false
      : citation
        ? citesOn.test(text)
        : full || modal.test(text) || ofOneself.test(text) || figuresGoOn;
    if (!goesOn) break;
    const quotes = quotesLeader(scene, sentence, report);
    if (!quotes && (hasOwnSpeaker(scene, sentence) || holdsSpeech(scene, sentence))) break;
    end = sentence.end;
  }
  return end;
}

/** Whom texts of the party cite and nobody reports on any more. */
const cited: ReadonlySet<string> = new Set([
  ...classics,
  ...'毛泽东 周恩来 刘少奇 朱德 邓小平 陈云 江泽民 胡锦涛'.split(' '),
]);

/**
 * Whether the report cites a leader of whom the article itself is not: one or few sentences that lend weight to what the
 * article is about, instead of an account of what was said on an occasion.
 */
function isCitation(scene: Scene, report: Report): boolean {
  const { person } = report.speaker;
  if (person === null) return false;
  if (!cited.has(person) && !(scene.leaders.has(person) && isHonoured(scene, report.speaker))) return false;
  return !new RegExp(`(?:^|[—：:\\s】])(?:国家主席)?${person}`).test(scene.title);
}

/** A session of the party's leadership that an article cites which is not about it. */
function isCitedMeeting(scene: Scene, { speaker: { type, span } }: Report): boolean {
  if (type !== 'event' || span === null || /全会|公报|大会/.test(scene.title)) return false;
  return /^(?:党的|中共)?[一二三四五六七八九十]{2,4}(?:届[一二三四五六七八九]中全会|大)$/.test(
    scene.mask.slice(span.start, span.end),
  );
}

/** News of what a leader does give the bare name; who cites him gives his post with it. */
function isHonoured(scene: Scene, { span }: Speaker): boolean {
  return span !== null && /总书记|主席|同志/.test(scene.mask.slice(span.start, span.end + 3));
}

/** Nobody speaks of oneself by name: the sentence tells what the speaker did next. */
function namesSpeaker(scene: Scene, sentence: Sentence, { speaker }: Report): boolean {
  return (
    speaker.person !== null &&
    scene.personsIn(sentence.start, sentence.end).some((mention) => mention.person === speaker.person)
  );
}

/** Whether the sentence opens with a leader whom the speaker goes on to quote. */
function quotesLeader(scene: Scene, sentence: Sentence, report: Report): boolean {
  const named = scene.personsIn(sentence.start, Math.min(sentence.end, sentence.start + quotedWithin))[0];
  return named !== undefined && named.person !== report.speaker.person && scene.leaders.has(named.person);
}

const tellers: ReadonlySet<Speaker['type']> = new Set(['role', 'group', 'org']);
const deedOnOccasion = /^[^，。]{0,12}?(?:介绍|汇报|讲解|演示|展示|宣读|作|做|致|回答|分享)了/;

/** 渠史馆专家介绍了馆藏，…: the account of the occasion goes on with what another does there. */
function tellsOfAnother(scene: Scene, sentence: Sentence): boolean {
  const subject = subjectAtStart(scene, sentence.start, sentence.end, false);
  if (subject === null || !tellers.has(subject.type) || subject.span === null) return false;
  return deedOnOccasion.test(scene.mask.slice(subject.span.end, sentence.end));
}

/** 讲清楚贯彻会议精神的要求，: the verb is a noun there. */
function isNoun(mask: string, cue: Cue): boolean {
  return nounLike.has(cue.verb.verb) && mask[cue.start - 1] === '的';
}

/** What several people are said to say. */
const views = new Set(['表示', '认为', '说']);

/** 他叮嘱大家…, 周某希望各村…: a person right before a verb that takes what is said without a comma. */
function saysAtOnce(scene: Scene, subject: Speaker | Pronoun, cue: Cue): boolean {
  const isPerson = subject.type === 'pronoun' || subject.person !== null;
  if (!(isPerson || (subject.type === 'group' && views.has(cue.verb.verb))) || cue.verb.reports !== 'clause')
    return false;
  if (!startsReportedClause(cue.verb.verb, scene.mask.slice(cue.end, cue.end + 40), false)) return false;
  return withoutTrailingAdverbials(scene.mask.slice(subject.span!.end, cue.start)) === '';
}

/** Whether somebody is the subject of the cue in the clause from `start`; of a noun (听取各村汇报) nobody is. */
function hasSubject(scene: Scene, start: number, cue: Cue): boolean {
  const subject = subjectBefore(scene, start, cue.start) ?? plainSubject(scene, start, cue.start);
  if (subject === null || subject.span === null) return false;
  return (
    !nounLike.has(cue.verb.verb) ||
    (!/[的了总新项些]/.test(scene.mask[cue.start - 1]!) &&
      withoutTrailingAdverbials(scene.mask.slice(subject.span.end, cue.start)) === '')
  );
}

/** Whether the sentence begins with a person, or one of its clauses with a speaker and a cue. */
function hasOwnSpeaker(scene: Scene, sentence: Sentence): boolean {
  const clauses = clauseStarts(scene.mask, sentence.start, sentence.end, scene.speechEnds);
  // 有的老师认为，…: the first clause ends in a cue with a subject of any kind.
  const opening = findCues(scene.mask, sentence.start, clauses[1] ?? sentence.end).at(-1);
  if (
    opening !== undefined &&
    opening.end + 1 === clauses[1] &&
    opening.verb.reports !== 'none' &&
    hasSubject(scene, sentence.start, opening)
  )
    return true;
  return clauses.some((start, index) => {
    const end = clauses[index + 1] ?? sentence.end;
    const subject = subjectAtStart(scene, start, end, true);
    if (subject === null) return false;
    if (index === 0 && (subject.type === 'pronoun' || subject.person !== null)) return true;
    const cue = findCues(scene.mask, subject.span!.end, Math.min(sentence.end, subject.span!.end + 16))[0];
    if (cue === undefined || isNoun(scene.mask, cue)) return false;
    if (cue.end > end) return false;
    return '，：'.includes(scene.mask[cue.end] ?? '') || saysAtOnce(scene, subject, cue);
  });
}
