import type { Span } from '../../model/span.ts';
import type { Course } from './course.ts';
import { type Attribution, attributionBefore, attributionByOwner, movedBySomething } from './direct.ts';
import { publishes, talking } from './reaction.ts';
import type { Scene } from './scene.ts';
import { clauseStarts, type Sentence } from './sentence.ts';
import { nameEnd, personSpeaker, subjectAtStart } from './speaker.ts';

/** How many paragraphs of nothing but a quotation one 几个人说： may introduce. */
const longestListOfAnswers = 10;

/** X说： at the end of the paragraph before, or before other paragraphs that are nothing but a quotation. */
export function attributionAbove(scene: Scene, course: Course, index: number): Attribution | null {
  if (scene.sentences[index]!.index > 0) return null;
  let before = index - 1;
  while (before > index - longestListOfAnswers && before >= 0 && isQuotedParagraph(scene, before)) before--;
  const above = scene.sentences[before];
  // A heading may stand between.
  if (above === undefined || above.paragraph + 1 !== scene.sentences[before + 1]!.paragraph) return null;
  if (scene.mask[above.end - 1] === '：' || leadsToRow(scene, above, index))
    return attributionBefore(scene, course, above, above.start, { start: above.end, end: above.end }, null);
  return attributionByTalk(scene, course, above, index);
}

/** 某某多次强调要修渠—— above paragraphs that are nothing but a quotation: a verb of saying must open the line. */
function leadsToRow(scene: Scene, above: Sentence, index: number): boolean {
  const line = scene.mask.slice(above.start, above.end);
  return line.endsWith('——') && isQuotedParagraph(scene, index) && says.test(line);
}

const says = /(?:说|指出|强调|叮嘱|嘱咐|要求|勉励|告诫|表示)[^。：；“”]{0,40}——$/;

/** 村民们议论起来。, 他的话让村民们触动很大。 above a row of quotations: those are heard who are told to talk or to be moved. */
function attributionByTalk(scene: Scene, course: Course, above: Sentence, index: number): Attribution | null {
  if (!isRow(scene, index) && !isQuotedParagraph(scene, index)) return null;
  const clauses = clauseStarts(scene.mask, above.start, above.end, scene.speechEnds);
  for (const [place, start] of clauses.entries()) {
    const clause = scene.mask.slice(start, clauses[place + 1] ?? above.end).replace(/[，；。！？]$/, '');
    const stirred = movedBySomething(course, above, start, clause);
    if (stirred !== null) return stirred;
    const subject = talking.test(clause) ? subjectAtStart(scene, start, start + clause.length, false) : null;
    if (subject?.type === 'group') return { speaker: subject, cue: null, rule: 'direct-after-no-verb' };
  }
  return null;
}

/**
 * “Q”。 in a paragraph or a sentence of its own, and below it: 会上，某某的一席话让大家感动; also 12月4日，某某站在渠首, where no
 * other quotation stands beside the first, since in a row of them several people talk.
 */
export function attributionBelow(scene: Scene, course: Course, index: number): Attribution | null {
  const row = attributionOfRow(scene, course, index);
  if (row !== null) return row;
  const below = scene.sentences[index + 1];
  const fillsParagraph = isQuotedParagraph(scene, index);
  if (below === undefined || !(fillsParagraph || isQuotedSentence(scene, index))) return null;
  const owner = attributionByOwner(scene, below);
  if (owner !== null) return owner;
  if (!fillsParagraph && !isToldOf(scene, index)) return null;
  const alone = !isQuotedParagraph(scene, index - 1) && !scene.speechStarts.has(below.start);
  const [first] = alone ? course.subjectsOf(below) : [];
  const says = first?.person != null && opensWithCue.test(scene.mask.slice(first.span!.end, below.end));
  const talks =
    first?.type === 'group' && talking.test(scene.mask.slice(below.start, below.end).replace(/[。！？]$/, ''));
  const tells = first?.type === 'org' && publishes.test(scene.mask.slice(first.span!.end, below.end));
  const speaker = says || talks || tells ? first : alone ? course.personOf(below) : null;
  return speaker === null ? null : { speaker, cue: null, rule: 'direct-subject-below' };
}

/** How many sentences below a row of quotations may tell whose they are. */
const sentencesBelowRow = 2;

const insists = /^(?:总书记|主席|同志)?(?:反复|多次|一再|始终|再三)(?:强调|叮嘱|嘱咐|指出|要求|告诫|勉励)/;

/**
 * “Q1”, “Q2” and …… in paragraphs of their own, and below them 大家你一言我一语, 村民向来客提出了一个个问题 or 某某多次强调…: one
 * speaker, or one group, for all of them.
 */
function attributionOfRow(scene: Scene, course: Course, index: number): Attribution | null {
  if (!isQuotedParagraph(scene, index)) return null;
  let next = index + 1;
  while (next < index + longestListOfAnswers && (isQuotedParagraph(scene, next) || isEllipsis(scene, next))) next++;
  const several = next > index + 1 || isQuotedParagraph(scene, index - 1) || isRow(scene, index);
  const first = scene.sentences[next];
  if (!several || first === undefined) return null;
  for (const below of scene.sentences.slice(next, next + sentencesBelowRow)) {
    if (below.paragraph !== first.paragraph || scene.speechStarts.has(below.start)) break;
    const clauses = clauseStarts(scene.mask, below.start, below.end, scene.speechEnds);
    for (const [place, start] of clauses.entries()) {
      const end = clauses[place + 1] ?? below.end;
      const subject = subjectAtStart(scene, start, end, false);
      if (subject?.person != null && insists.test(scene.mask.slice(subject.span!.end, end)))
        return { speaker: subject, cue: null, rule: 'direct-subject-below' };
      if (!talking.test(scene.mask.slice(start, end).replace(/[，；。！？]$/, ''))) continue;
      const talker = subject ?? course.subjectOfClauses(clauses, place, below);
      if (talker?.type === 'group') return { speaker: talker, cue: null, rule: 'direct-subject-below' };
    }
  }
  return null;
}

/** A paragraph of nothing but ……, which ends a row of quotations. */
function isEllipsis(scene: Scene, index: number): boolean {
  const sentence = scene.sentences[index];
  return sentence !== undefined && /^…+$/.test(scene.mask.slice(sentence.start, sentence.end));
}

/** Whether several quotations stand in the sentence side by side. */
function isRow(scene: Scene, index: number): boolean {
  const { start, end } = scene.sentences[index]!;
  return /^“□*”[、，…]*“/.test(scene.mask.slice(start, end));
}

const opensWithCue = /^(?:说|介绍|表示|认为|指出|强调)/;
const meeting = /(?:召开|举行|举办)[^。]{0,60}(?:会|会议|活动|仪式|论坛|班)/;
const leadsMeeting =
  /^[^。；，]{0,30}(?:主持(?:会议|召开)并|出席[^。]{0,16}并|讲话|致辞|致[^。，]{0,4}辞|作[^。，]{0,8}(?:报告|讲话)|强调|提出[^。，]{0,6}要求)/;

/** “Q”12月1日，某院召开会议。院长某某主持会议并讲话: words that open the article come from the one person who leads the meeting. */
export function attributionByMeeting(scene: Scene, index: number, run: Span): Attribution | null {
  const sentence = scene.sentences[index]!;
  const paragraph = scene.reading.paragraphs[sentence.paragraph]!;
  const opens = sentence.index === 0 && /(?:^|[\s）])$/.test(scene.reading.text.slice(paragraph.start, run.start));
  const tail = scene.mask.slice(run.end, sentence.end);
  if (!opens || !meeting.test(tail) || scene.personsIn(run.end, sentence.end).length > 0) return null;
  const leaders = scene
    .personsIn(sentence.end, paragraph.end)
    .filter((mention) => leadsMeeting.test(scene.mask.slice(nameEnd(scene, mention), paragraph.end)));
  const first = leaders[0];
  if (first === undefined) return demandOfMeeting(scene, run, tail);
  if (leaders.some(({ person }) => person !== first.person)) return null;
  return { speaker: personSpeaker(first), cue: null, rule: 'direct-meeting' };
}

const namedMeeting =
  /^[^。“”]{0,60}?(?:召开|举行)了?([^，。：；“”]{0,24}(?:会议|大会|座谈会|推进会|动员会|部署会))[，。]/;

/** “要…”“要…”……某公司召开党委会议，: what is demanded where a meeting is told of, and nobody who leads it, the meeting demands. */
function demandOfMeeting(scene: Scene, run: Span, tail: string): Attribution | null {
  const match = namedMeeting.exec(tail);
  if (match === null || !/^“(?:要(?![求素点])|必须)/.test(scene.reading.text.slice(run.start, run.start + 3)))
    return null;
  const start = run.end + match[0].length - 1 - match[1]!.length;
  const span = { start, end: start + match[1]!.length };
  return { speaker: { type: 'event', person: null, span }, cue: null, rule: 'direct-meeting' };
}

/** Whether the sentence is a paragraph of nothing but spoken words in quotation marks. */
function isQuotedParagraph(scene: Scene, index: number): boolean {
  const sentence = scene.sentences[index];
  if (sentence === undefined) return false;
  const { start, end, paragraph } = sentence;
  const whole = scene.reading.paragraphs[paragraph]!;
  if (whole.start !== start || whole.end !== end || !scene.speechStarts.has(start)) return false;
  return scene.speechEnds.has(end) && /^(?:“□*”[、，…]*)+$/.test(scene.mask.slice(start, end));
}

/** Whether the sentence is nothing but a quotation with a full stop behind, and another one follows in the paragraph. */
function isQuotedSentence(scene: Scene, index: number): boolean {
  const { start, end, paragraph } = scene.sentences[index]!;
  if (end === scene.reading.paragraphs[paragraph]!.end) return false;
  return scene.speechStarts.has(start) && /^“□*”。$/.test(scene.mask.slice(start, end));
}

/** Whether the sentence behind a quotation tells who spoke; further down only “Q”。局长某某介绍说。 does. */
function isToldOf(scene: Scene, index: number): boolean {
  const below = scene.sentences[index + 1]!;
  if (scene.sentences[index]!.index === 0) return true;
  return /(?:说|道|介绍|表示|认为|强调)。$/.test(scene.mask.slice(below.start, below.end));
}
