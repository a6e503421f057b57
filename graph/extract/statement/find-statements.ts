import type { Span } from '../../model/span.ts';
import type { PersonMention } from '../name/person-mention.ts';
import type { OrganisationMention } from '../organisation/organisation-mention.ts';
import { type ClassifiedQuote, isSpoken } from '../quote/quote-class.ts';
import type { Reading } from '../text/reading.ts';
import { announcedPoints } from './announced-points.ts';
import { Course } from './course.ts';
import { type Attribution, attributionAfter, attributionBefore, attributionByNarration, quoteRuns } from './direct.ts';
import { findHeadlineReports } from './headline-reports.ts';
import { findReports, type Report } from './indirect.ts';
import { findLabelLines } from './label-lines.ts';
import { nestedStatements } from './nested.ts';
import { attributionAbove, attributionBelow, attributionByMeeting } from './next-sentence.ts';
import { feeling } from './reaction.ts';
import { reportEnd } from './report-extent.ts';
import { issuing, type Scene, setScene } from './scene.ts';
import type { Sentence } from './sentence.ts';
import { findSignedWords } from './signed-words.ts';
import { type Speaker, subjectAtStart, unknownSpeaker } from './speaker.ts';
import { documentNoun } from './speaker-noun.ts';
import type { StatementDraft } from './statement-draft.ts';
import { toldSpeech } from './told-speech.ts';

/**
 * Everything the article says somebody said, in text order. `quotes` as `classifyQuotes` gives them; `title` tells whom
 * the article is about. Takes linear time.
 */
export function findStatements(
  reading: Reading,
  quotes: readonly ClassifiedQuote[],
  persons: readonly PersonMention[],
  organisations: readonly OrganisationMention[],
  title: string,
): StatementDraft[] {
  const scene = setScene(reading, quotes, persons, organisations, title);
  const course = new Course(scene);
  const spoken = spokenBySentence(scene);
  const statements: StatementDraft[] = [];
  let coveredUntil = 0;
  // The paragraph that a report opened: what others say in it is reported at the same length.
  let inReport = -1;

  const labelled = findLabelLines(scene);
  const signed = findSignedWords(scene);
  const labelledParagraphs = new Set([...labelled.map(({ words }) => words.end), ...signed.paragraphEnds]);
  statements.push(
    ...labelled.map(({ words, speaker }) => draft('direct', words, { speaker, cue: null, rule: 'direct-label-line' })),
  );
  statements.push(
    ...signed.words.map(({ span, speaker, cue }) => draft('indirect', span, { speaker, cue, rule: 'indirect-signed' })),
  );
  statements.push(
    ...findHeadlineReports(scene).map(({ span, speaker, cue }) =>
      draft('indirect', span, { speaker, cue, rule: 'indirect-headline' }),
    ),
  );
  scene.sentences.forEach((sentence, index) => {
    if (labelledParagraphs.has(reading.paragraphs[sentence.paragraph]!.end)) return;
    const direct = directStatements(scene, course, index, spoken[index]!);
    statements.push(...direct);
    const speech = direct.length === 0 && sentence.end > coveredUntil ? toldSpeech(scene, course, index) : null;
    const reports = findReports(scene, course, sentence).filter(
      ({ span, speaker }) =>
        // 某某致辞，学校一直…，希望…: the hope stands in the speech, whatever subject is near.
        (span.start >= coveredUntil &&
          (speech === null ||
            span.start < speech.span.start ||
            (speaker.person !== null && speaker.person !== speech.speaker.person))) ||
        // What a leader is quoted with inside the report of another is a statement of his as well.
        (speaker.person !== null && scene.leaders.has(speaker.person)),
    );
    for (const report of reports) {
      const goesOn = report.open && (direct.length === 0 || isTail(direct, report));
      const full =
        (direct.length === 0 || (goesOn && formal.has(report.verb))) &&
        (isParagraphsReport(scene, index, report) || inReport === sentence.paragraph);
      if (full) inReport = sentence.paragraph;
      const end = goesOn
        ? reportEnd(scene, report, scene.sentences, index, full)
        : report.cut && full
          ? endAcrossCut(scene, report, index)
          : report.span.end;
      statements.push(indirect(report, end));
      coveredUntil = Math.max(coveredUntil, end);
      if (!report.within) course.noteSpeech(report.speaker, sentence, report.span.end);
    }
    const isSilent = direct.length + reports.length === 0 && sentence.end > coveredUntil;
    const points = isSilent ? announcedPoints(scene, course, index) : null;
    if (points !== null) {
      const { speaker, cue } = points;
      for (const span of points.spans)
        statements.push(draft('indirect', span, { speaker, cue, rule: 'indirect-points' }));
      coveredUntil = points.spans.at(-1)!.end;
      course.noteSpeech(speaker, sentence, sentence.end);
    } else if (isSilent && speech !== null) {
      statements.push(indirect(speech, speech.span.end));
      coveredUntil = speech.span.end;
      course.noteSpeech(speech.speaker, sentence, sentence.end);
    } else if (isSilent) {
      const subject = course.personOf(sentence) ?? course.subjectsOf(sentence)[0];
      // 对渠首的护渠队表示满意。 goes on with whom the sentence before tells of.
      const goesOn = /^(?:对|并|同时)/.test(scene.mask.slice(sentence.start, sentence.end))
        ? course.lastSubject(sentence)
        : null;
      const told = subject ?? goesOn;
      if (told !== null) course.note(told, sentence);
    }
  });
  shareOverParagraphs(scene, statements);
  statements.push(...nestedStatements(scene, (inner) => new Course(inner), statements));
  return statements
    .map((statement) => ({ ...statement, speakerSpan: namingSpan(scene, statement) }))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/**
 * What leads up to somebody whom nothing else has introduced: 有|网友说, 还有|外国专家表示, 曾|有人感叹. 有人, 有的 and 有些 name them,
 * and so does 有两位; 有志青年 and 有经验的农民 are kinds of people.
 */
const introduces =
  /^(?:(?:也|还|曾|就|甚至|经常|常|常常|但|不过)+(?=有)|据(?=该|某))?(?:有(?![人的些关着了位名过几两一志识心为限0-9]|[^，]*的))?(?=\p{Script=Han}{2})/u;

/** Which of the papers of that title speaks: 党的十九届四中全会|《决定》, 两个|《规定》. */
const whosePaper = /(?:党的[一二三四五六七八九十]{1,3}届[一二三四五六七八九十]{1,2}中全会|[两三四五六七八九]个)$/;
const longestWhosePaper = 14;

/** The words that name the speaker, with whose paper it is and without what introduces those who are not named. */
function namingSpan(scene: Scene, { speakerSpan, speakerType }: StatementDraft): Span | null {
  if (speakerSpan === null) return null;
  if (speakerType === 'document') {
    const before = scene.mask.slice(Math.max(0, speakerSpan.start - longestWhosePaper), speakerSpan.start);
    return { start: speakerSpan.start - (whosePaper.exec(before)?.[0].length ?? 0), end: speakerSpan.end };
  }
  if (speakerType !== 'role' && speakerType !== 'group') return speakerSpan;
  const words = scene.mask.slice(speakerSpan.start, speakerSpan.end);
  return { start: speakerSpan.start + (introduces.exec(words)?.[0].length ?? 0), end: speakerSpan.end };
}

/** The statements of sentence number `index` that stand in quotation marks. */
function directStatements(
  scene: Scene,
  course: Course,
  index: number,
  quotes: readonly ClassifiedQuote[],
): StatementDraft[] {
  const sentence = scene.sentences[index]!;
  const runs = quoteRuns(scene, quotes);
  let previous: Attribution | null = null;
  let from = sentence.start;
  return runs.flatMap((run, number) => {
    const end = runs[number + 1]?.start ?? sentence.end;
    const before =
      attributionBefore(scene, course, sentence, from, run, previous) ??
      (run.start === sentence.start ? attributionAbove(scene, course, index) : null);
    // Of a run with words of attribution on both sides the first quotation belongs to those before it.
    const after = before === null || run.quotes.length > 1 ? attributionAfter(scene, course, sentence, run, end) : null;
    const own =
      before ??
      after ??
      attributionByNarration(scene, course, sentence, from, run) ??
      attributionBelow(scene, course, index) ??
      attributionByMeeting(scene, index, run) ??
      unattributed(scene, course, index, run.start, from);
    const last = after ?? own;
    const tellsOn = after === null && /[^。！？…，\s]/.test(scene.mask.slice(run.end, end));
    if (tellsOn) course.note(subjectAtStart(scene, run.end, end, false) ?? last.speaker, sentence);
    else course.noteSpeech(last.speaker, sentence, run.end);
    previous = last.speaker.type === 'unknown' ? null : last;
    from = run.end;
    return run.quotes.map((quote, place) => draft('direct', quote.inner, place > 0 ? last : own));
  });
}

/**
 * Without words of attribution: the paragraph's speaker goes on, or whom the sentence before is about; else nobody. Behind
 * a narrated lead without a subject (…，“Q”) only the one person who speaks in the paragraph goes on.
 */
function unattributed(scene: Scene, course: Course, index: number, start: number, from: number): Attribution {
  const nobody: Attribution = { speaker: unknownSpeaker, cue: null, rule: 'direct-unattributed' };
  const sentence = scene.sentences[index]!;
  const before = scene.sentences[index - 1];
  if (from !== sentence.start || before?.paragraph !== sentence.paragraph) return nobody;
  const lead = scene.mask.slice(from, start);
  if (lead === '') {
    const found = course.whoGoesOn(before, start);
    return found === null ? nobody : { ...found, cue: null };
  }
  // 某某的感触同样很深，“Q”: somebody else speaks.
  if (
    !/^[^“”]+[，：]$/.test(lead) ||
    feeling.test(lead.slice(0, -1)) ||
    course.subjectsOf({ ...sentence, end: start }).length > 0
  )
    return nobody;
  const found = course.soleSpeaker(before, start);
  return found?.speaker.person ? { ...found, cue: null } : nobody;
}

/** A quotation that its paragraph leaves open and the next paragraph takes up has one speaker, named at either end. */
function shareOverParagraphs(scene: Scene, statements: StatementDraft[]) {
  const byStart = new Map(statements.map((statement, index) => [statement.span.start, index]));
  const chain: number[] = [];
  const settle = () => {
    const known = chain.map((index) => statements[index]!).find((statement) => statement.speakerType !== 'unknown');
    if (known !== undefined)
      for (const index of chain) {
        const statement = statements[index]!;
        if (statement.speakerType !== 'unknown') continue;
        statements[index] = { ...known, span: statement.span, rule: 'direct-next-paragraph' };
      }
    chain.length = 0;
  };
  let open: ClassifiedQuote | null = null;
  for (const quote of scene.quotes) {
    if (quote.depth > 0 || !isSpoken(quote)) continue;
    const goesOn =
      open !== null &&
      quote.paragraph === open.paragraph + 1 &&
      quote.start === scene.reading.paragraphs[quote.paragraph]!.start;
    if (!goesOn) settle();
    const index = byStart.get(quote.inner.start);
    if (index !== undefined) chain.push(index);
    open = quote.closed ? null : quote;
  }
  settle();
}

/** The outer spoken quotations of each sentence; both lists are in text order. */
function spokenBySentence(scene: Scene): ClassifiedQuote[][] {
  const spoken = scene.quotes.filter((quote) => quote.depth === 0 && isSpoken(quote));
  let next = 0;
  return scene.sentences.map((sentence) => {
    while (next < spoken.length && spoken[next]!.start < sentence.start) next++;
    const first = next;
    while (next < spoken.length && spoken[next]!.start < sentence.end) next++;
    return spoken.slice(first, next);
  });
}

/** “Q”X说，…: the report goes on with what the same speaker has just been quoted with. */
function isTail(direct: readonly StatementDraft[], report: Report): boolean {
  const last = direct.at(-1)!;
  return last.person !== null && last.person === report.speaker.person;
}

/** Where the next sentences go on with the report, the clause that looked like the reporter's own belongs to it as well. */
function endAcrossCut(scene: Scene, report: Report, index: number): number {
  const sentence = scene.sentences[index]!;
  const whole = { ...report, span: { start: report.span.start, end: sentence.end } };
  const end = reportEnd(scene, whole, scene.sentences, index, false);
  return end > sentence.end ? reportEnd(scene, whole, scene.sentences, index, true) : report.span.end;
}

/** A sentence that only tells that somebody is going to speak. */
const introduction = /介绍|讲话|致辞|发言|作报告|出席|主持|表态|通报|回应|会见|调研|评价|祝贺|欢迎|感谢|肯定/;
const longestIntroduction = 90;
/** What is said so in the news in brief is one sentence long. */
const brief = new Set(['称', '透露', '警告', '报道', '报道称', '预计', '预测', '估计', '显示', '披露', '了解', '悉']);
const severalSaySo = /(?:^|[，；])有[的人些][^。]*[，；]有[的人些]/;
const formerly = /^(?:以往|以前|过去|从前|起初|最初|一开始)/;
/** A line such as 企业层面是坚持合规经营。 that heads a paragraph. */
const longestHeading = 18;

/** Whether the report is what its paragraph is for: it opens it, or follows a sentence that introduces the speaker. */
function isParagraphsReport(scene: Scene, index: number, report: Report): boolean {
  const sentence: Sentence = scene.sentences[index]!;
  // What a document says is soon followed by what the author makes of it, save in the news of the document itself.
  if (report.speaker.type === 'document')
    return (
      sentence.index === 0 &&
      report.rule === 'indirect-comma' &&
      report.verb !== '显示' &&
      isNewsItself(scene, sentence, report.speaker)
    );
  if (brief.has(report.verb)) return false;
  // 某县作出规定，要求…: the paragraph tells what the body does, not what it says; 以往，村民认为…: what was thought once.
  if (report.speaker.type === 'org' && isByTheWay(scene, report)) return false;
  // 有人说渠水浑，有人说渠水少。 tells what is said of the matter, to which the paragraph comes back.
  if (severalSaySo.test(scene.mask.slice(sentence.start, sentence.end))) return false;
  if (formerly.test(scene.mask.slice(sentence.start, sentence.start + 4))) return false;
  if (sentence.index === 0) return true;
  if (report.rule !== 'indirect-comma') return false;
  if (formal.has(report.verb) && (isOnOccasion(scene, report) || tellsOfSpeaker(scene, index - 1, report))) return true;
  if (report.speaker.person === null) return false;
  if (scene.title.includes(report.speaker.person)) return true;
  const before = scene.sentences[index - 1]!;
  if (
    sentence.index === 1 &&
    before.end - before.start <= longestHeading &&
    scene.personsIn(before.start, before.end).length === 0
  )
    return true;
  return (
    before.end - before.start <= longestIntroduction &&
    introduction.test(scene.mask.slice(before.start, before.end)) &&
    scene.personsIn(before.start, before.end).some((mention) => mention.person === report.speaker.person)
  );
}

/** Verbs of accounts of meetings; what a villager says in a feature is soon followed by the feature's own matter. */
const formal = new Set(['指出', '强调', '表示', '认为', '谈到']);
const occasion =
  /(?:召开|举行|举办|主持|交流)[^。]{0,60}(?:会|会议|仪式|论坛|座谈|发言)|(?:进行|展开|开展|深入|热烈)[^。，]{0,6}(?:讨论|研讨|座谈|交流)/;

/** 院长某某在开幕式上致辞表示, 大家一致认为: the words before the verb tell that an occasion is reported. */
function isOnOccasion(scene: Scene, { speaker, cue }: Report): boolean {
  if (speaker.span === null) return false;
  const between = scene.mask.slice(speaker.span.end, cue.start);
  if (speaker.type === 'group') return between === '一致';
  return speaker.person !== null && /^[^，]*(?:[会式坛班]上|致辞|讲话|发言|座谈)[^，]*$/.test(between);
}

/** Whether the sentence tells of the occasion on which the speaker spoke, or of the speaker. */
function tellsOfSpeaker(scene: Scene, index: number, { speaker }: Report): boolean {
  const { start, end } = scene.sentences[index]!;
  // 会议肯定了成绩。会议指出，…
  if (speaker.type === 'event' && speaker.span !== null)
    return scene.mask.slice(start, end).startsWith(scene.mask.slice(speaker.span.start, speaker.span.end));
  if (speaker.type !== 'person' && speaker.type !== 'group') return false;
  return (
    occasion.test(scene.mask.slice(start, end)) ||
    scene.personsIn(start, end).some((mention) => mention.person === speaker.person)
  );
}

/** Whether another predicate stands between the speaker and the verb. */
function isByTheWay(scene: Scene, { speaker, cue }: Report): boolean {
  return speaker.span !== null && scene.mask.slice(speaker.span.end, cue.start).includes('，');
}

/** 《意见》指出 at the head of a paragraph, in an article that tells of what has been issued; 意见指出 in any. */
function isNewsItself(scene: Scene, sentence: Sentence, { span }: Speaker): boolean {
  return (
    span !== null &&
    (span.start === sentence.start || issuing.test(scene.mask.slice(sentence.start, span.start))) &&
    (scene.tellsOfDocument || scene.mask[span.start] !== '《') &&
    documentNoun.test(scene.reading.text.slice(span.start, span.end))
  );
}

function indirect(report: Report, end: number): StatementDraft {
  return draft('indirect', { start: report.span.start, end }, report);
}

function draft(kind: StatementDraft['kind'], span: StatementDraft['span'], by: Attribution): StatementDraft {
  const { speaker, cue, rule } = by;
  return { kind, span, person: speaker.person, speakerSpan: speaker.span, speakerType: speaker.type, cue, rule };
}
