import type { OrganisationMention } from '../name/organisation-mention.ts';
import type { PersonMention } from '../name/person-mention.ts';
import type { ClassifiedQuote } from '../quote/quote-class.ts';
import type { Reading } from '../text/reading.ts';
import { Course } from './course.ts';
import { type Attribution, attributionAfter, attributionBefore, type QuoteRun, quoteRuns } from './direct.ts';
import { findReports, type Report } from './indirect.ts';
import { nestedStatements } from './nested.ts';
import { reportEnd } from './report-extent.ts';
import { isSpoken, type Scene, setScene } from './scene.ts';
import type { Sentence } from './sentence.ts';
import { unknownSpeaker } from './speaker.ts';
import type { StatementDraft } from './statement-draft.ts';

/** Everything the article says somebody said, in text order. `quotes` as `classifyQuotes` gives them. */
export function findStatements(
  reading: Reading,
  quotes: readonly ClassifiedQuote[],
  persons: readonly PersonMention[],
  organisations: readonly OrganisationMention[],
): StatementDraft[] {
  const scene = setScene(reading, quotes, persons, organisations);
  const course = new Course(scene);
  const statements: StatementDraft[] = [];
  const { sentences } = scene;
  const spoken = spokenBySentence(scene);
  let coveredUntil = 0;
  let lastSpoken: { attribution: Attribution; end: number; paragraph: number } | null = null;

  for (let index = 0; index < sentences.length; index++) {
    const sentence = sentences[index]!;
    const runs = quoteRuns(scene, spoken[index]!);
    let spokeHere: Attribution | null = null;
    let previous: Attribution | null = null;
    let from = sentence.start;
    runs.forEach((run, number) => {
      const end = runs[number + 1]?.start ?? sentence.end;
      const before = attributionBefore(scene, course, sentence, from, run, previous);
      const after =
        before === null || run.quotes.length > 1 ? attributionAfter(scene, course, sentence, run, end) : null;
      const own = before ?? after ?? fallback(course, sentences, index, run, from, lastSpoken);
      run.quotes.forEach((quote, place) => {
        const attribution = place > 0 && after !== null ? after : own;
        statements.push(direct(quote, attribution));
      });
      const said = after ?? own;
      course.note(said.speaker, sentence);
      if (said.speaker.type !== 'unknown')
        lastSpoken = { attribution: said, end: run.end, paragraph: sentence.paragraph };
      previous = said.speaker.type === 'unknown' ? null : said;
      spokeHere = said;
      from = run.end;
    });

    const reports = findReports(scene, course, sentence);
    for (const report of reports) {
      const full = runs.length === 0 && isParagraphsReport(scene, sentences, index, report);
      const end =
        report.open && runs.length === 0
          ? reportEnd(scene, report, following(sentences, index), full)
          : report.span.end;
      if (report.span.start < coveredUntil) continue;
      statements.push(indirect(report, end));
      coveredUntil = end > sentence.end ? end : coveredUntil;
      course.note(report.speaker, sentence);
      lastSpoken = {
        attribution: { speaker: report.speaker, cue: report.cue, rule: 'direct-continued' },
        end: report.span.end,
        paragraph: sentence.paragraph,
      };
    }
    if (spokeHere === null && reports.length === 0 && sentence.end > coveredUntil) {
      const subject = course.personOf(sentence);
      if (subject !== null) course.note(subject, sentence);
    }
  }
  statements.push(...nestedStatements(scene, (inner) => new Course(inner), statements));
  return statements.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
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

function following(sentences: readonly Sentence[], index: number): Sentence[] {
  const paragraph = sentences[index]!.paragraph;
  const rest: Sentence[] = [];
  for (let next = index + 1; next < sentences.length && sentences[next]!.paragraph === paragraph; next++)
    rest.push(sentences[next]!);
  return rest;
}

/** (c) Without words of attribution: the paragraph's speaker goes on, or whom the sentence before is about. */
function fallback(
  course: Course,
  sentences: readonly Sentence[],
  index: number,
  run: QuoteRun,
  from: number,
  lastSpoken: { attribution: Attribution; end: number; paragraph: number } | null,
): Attribution {
  const nobody: Attribution = { speaker: unknownSpeaker, cue: null, rule: 'direct-unattributed' };
  const sentence = sentences[index]!;
  const before = sentences[index - 1];
  if (from !== run.start || before === undefined || before.paragraph !== sentence.paragraph) return nobody;
  if (lastSpoken !== null && lastSpoken.end > before.start)
    return { speaker: lastSpoken.attribution.speaker, cue: null, rule: 'direct-continued' };
  const subject = course.personOf(before);
  if (subject !== null) return { speaker: subject, cue: null, rule: 'direct-subject-before' };
  return nobody;
}

/** Whether the report is what its paragraph is for: it opens it, or follows one sentence about the same speaker. */
function isParagraphsReport(scene: Scene, sentences: readonly Sentence[], index: number, report: Report): boolean {
  const sentence = sentences[index]!;
  // What a document says is soon followed by what the author makes of it.
  if (report.speaker.type === 'document') return false;
  if (sentence.index === 0) return true;
  if (sentence.index > 1 || report.speaker.person === null) return false;
  const before = sentences[index - 1]!;
  return scene.personsIn(before.start, before.end).some((mention) => mention.person === report.speaker.person);
}

function direct(quote: ClassifiedQuote, { speaker, cue, rule }: Attribution): StatementDraft {
  return {
    kind: 'direct',
    span: quote.inner,
    person: speaker.person,
    speakerSpan: speaker.span,
    speakerType: speaker.type,
    cue,
    rule,
  };
}

function indirect(report: Report, end: number): StatementDraft {
  const { speaker } = report;
  return {
    kind: 'indirect',
    span: { start: report.span.start, end },
    person: speaker.person,
    speakerSpan: speaker.span,
    speakerType: speaker.type,
    cue: report.cue,
    rule: report.rule,
  };
}
