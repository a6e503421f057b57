import type { Span } from '../../model/span.ts';
import type { ClassifiedQuote } from '../quote/quote-class.ts';
import type { Course } from './course.ts';
import { type Cue, findCues } from './cue.ts';
import { feeling, ownedBySomebody, ownedWords, ownView } from './reaction.ts';
import { nounLike } from './reporting-verb.ts';
import { isSpoken, type Scene } from './scene.ts';
import { clauseStarts, type Sentence } from './sentence.ts';
import {
  nameEnd,
  nounSpeakerEndingAt,
  personSpeaker,
  type Speaker,
  subjectAtStart,
  unknownSpeaker,
} from './speaker.ts';
import type { StatementRuleId } from './statement-rule.ts';

/** Who speaks a run of quotations, by which cue, found how. */
export interface Attribution {
  speaker: Speaker;
  cue: Span | null;
  rule: StatementRuleId;
}

/** Quotations that stand side by side and have one speaker. */
export interface QuoteRun extends Span {
  quotes: ClassifiedQuote[];
}

/** The runs of spoken quotations that begin in the sentence. */
export function quoteRuns(scene: Scene, quotes: readonly ClassifiedQuote[]): QuoteRun[] {
  const runs: QuoteRun[] = [];
  for (const quote of quotes) {
    if (!isSpoken(quote)) continue;
    const last = runs.at(-1);
    const between = last === undefined ? null : scene.mask.slice(last.end, quote.start);
    if (last !== undefined && between !== null && /^[、…]*$/.test(between)) {
      last.quotes.push(quote);
      last.end = quote.end;
    } else {
      runs.push({ start: quote.start, end: quote.end, quotes: [quote] });
    }
  }
  return runs;
}

/** What may stand between the cue and the quotation: 说了这样一句话：. */
const gapAfterCue = /^[^，。：“”]{0,4}[：，]?$/;

/** (a) `SPEAKER cue：“Q”`: what stands in the sentence before the run, from `from`. */
export function attributionBefore(
  scene: Scene,
  course: Course,
  sentence: Sentence,
  from: number,
  run: Span,
  previous: Attribution | null,
): Attribution | null {
  const lead = scene.mask.slice(from, run.start);
  if (lead.trim() === '') return null;
  // “Q1”，“Q2”: the same breath.
  if (previous !== null && /^[，；、和]+$/.test(lead)) return { ...previous, rule: 'direct-split' };
  const continues = previous !== null && (previous.rule !== 'direct-before' || /^[，；]/.test(lead));
  const clauses = clauseStarts(scene.mask, from, run.start, scene.speechEnds).filter((start) => start < run.start);
  const cue = findCues(scene.mask, from, run.start).findLast((candidate) => {
    const gap = scene.mask.slice(candidate.end, run.start);
    return candidate.verb.quotes && gapAfterCue.test(gap) && (!gap.endsWith('，') || !isNominal(scene.mask, candidate));
  });
  if (cue !== undefined) {
    const speaker = course.subject(clauses, clauseOf(clauses, cue.start), cue.start, sentence, true);
    if (speaker !== null) return { speaker, cue: spanOf(cue), rule: 'direct-before' };
    if (continues) return { ...previous, cue: spanOf(cue), rule: 'direct-split' };
    const last = course.lastSubject(sentence);
    if (last !== null && from === sentence.start)
      return { speaker: last, cue: spanOf(cue), rule: 'direct-zero-subject' };
    return { speaker: unknownSpeaker, cue: spanOf(cue), rule: 'direct-before-unknown' };
  }
  // The quotation goes on after a remark of any kind: “Q1”X对此感触颇深，“Q2”.
  if (continues && /[，：]$/.test(lead)) return { ...previous, rule: 'direct-split' };
  const last = clauses.at(-1) ?? from;
  const body = scene.mask.slice(last, run.start - 1);
  if (/(?:：|——)$/.test(lead) || (lead.endsWith('，') && feeling.test(body))) {
    const colon = lead.endsWith('：') ? run.start - 1 : null;
    const named = scene.personsIn(last, run.start).find((mention) => mention.end === colon);
    const subject = subjectAtStart(scene, last, run.start, false);
    const speaker =
      (named === undefined ? null : personSpeaker(named)) ??
      (colon === null ? null : nounSpeakerEndingAt(scene, last, colon)) ??
      subject ??
      course.subject(clauses, clauses.length - 1, run.start - 1, sentence, true);
    // A body that only opens the label (某报社 记者 …：) is not who speaks.
    const opensLabel = speaker?.type === 'org' && speaker.span?.end !== colon;
    if (speaker !== null && speaker.type !== 'document' && !opensLabel)
      return { speaker, cue: null, rule: 'direct-label' };
  }
  return null;
}

/** (b) `“Q”[adverbial，]SPEAKER cue。`: what stands between the run and `end`. */
export function attributionAfter(
  scene: Scene,
  course: Course,
  sentence: Sentence,
  run: Span,
  end: number,
): Attribution | null {
  const skipped = /^[…，]*/.exec(scene.mask.slice(run.end, end))![0].length;
  const from = run.end + skipped;
  const tail = scene.mask.slice(from, end).replace(/[。！？]+$/, '');
  if (tail.trim() === '' || scene.mask[run.end] === '。') return null;
  const clauses = clauseStarts(scene.mask, from, from + tail.length, scene.speechEnds);

  const view = ownView.exec(tail);
  if (view !== null) {
    const start = from + view[0].indexOf(view[1]!);
    const speaker = nounSpeakerEndingAt(scene, start, start + view[1]!.length);
    if (speaker !== null) {
      const cueStart = from + view.index + view[0].length - view[2]!.length;
      return { speaker, cue: { start: cueStart, end: from + view[0].length }, rule: 'direct-view' };
    }
  }
  for (const cue of findCues(scene.mask, from, from + tail.length)) {
    if (!cue.verb.quotes) continue;
    const speaker = course.subject(clauses, clauseOf(clauses, cue.start), cue.start, sentence, true);
    if (speaker !== null) return { speaker, cue: spanOf(cue), rule: 'direct-after' };
  }
  // 某某的话掷地有声
  for (const mention of scene.personsIn(from, from + tail.length)) {
    const end = nameEnd(scene, mention);
    if (ownedBySomebody.test(scene.mask.slice(end, end + 8)))
      return { speaker: personSpeaker(mention), cue: null, rule: 'direct-owned-words' };
  }
  const owned = ownedWords.exec(tail);
  if (owned !== null) {
    const start = from + owned.index;
    const speaker = nounSpeakerEndingAt(scene, start, start + owned[1]!.length);
    if (speaker !== null) return { speaker, cue: null, rule: 'direct-owned-words' };
  }
  // A speaker and few characters need no verb: X如数家珍, X把这些变化归功于……
  for (let index = 0; index < Math.min(clauses.length, 4); index++) {
    const subject = subjectAtStart(scene, clauses[index]!, clauses[index + 1] ?? from + tail.length, false);
    if (subject !== null && (subject.person !== null || feeling.test(tail)))
      return { speaker: subject, cue: null, rule: 'direct-after-no-verb' };
  }
  return null;
}

/** 提出新要求，“…”: the verb is a noun there. */
function isNominal(mask: string, cue: Cue): boolean {
  return nounLike.has(cue.verb.verb) && /[的新高了些条项个]$/.test(mask.slice(cue.start - 1, cue.start));
}

function clauseOf(clauses: readonly number[], position: number): number {
  return Math.max(
    0,
    clauses.findLastIndex((start) => start <= position),
  );
}

function spanOf(cue: Cue): Span {
  return { start: cue.start, end: cue.end };
}
