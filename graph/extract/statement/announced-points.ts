import type { Span } from '../../model/span.ts';
import type { Course } from './course.ts';
import { narration } from './report-extent.ts';
import type { Scene } from './scene.ts';
import { clauseStarts } from './sentence.ts';
import type { Speaker } from './speaker.ts';

/** Words that one sentence announces by their number and the text behind it gives point by point. */
export interface AnnouncedPoints {
  spans: Span[];
  speaker: Speaker;
  cue: Span;
}

/** 提出三点希望。, 讲了四个方面的意见：: ends its sentence. */
const announcement =
  /(提出|提|讲|谈|强调)了?[^，。：；“”□]{0,12}?[一两二三四五六七八九十几0-9]+(?:点|条|项|个方面的?|方面的?)(?:明确|具体|重要|殷切|指导|工作)*(?:要求|希望|意见|建议|体会|看法|期望|倡议|感受|认识)[。：]$/;
const longestAnnouncement = 60;

const firstPoint = /^(?:第?一[是要点、，]|首先|1[.、．])/;
const furtherPoint = /^(?:第?[二三四五六七八九十][是要点、，]|其次|再次|最后|[2-9][.、．])/;

/**
 * What sentence number `index` announces: the rest of its paragraph where the first point follows there, else the paragraphs
 * below that hold one point each. Null where it announces nothing or nobody is found to speak.
 */
export function announcedPoints(scene: Scene, course: Course, index: number): AnnouncedPoints | null {
  const sentence = scene.sentences[index]!;
  const from = Math.max(sentence.start, sentence.end - longestAnnouncement);
  const match = announcement.exec(scene.mask.slice(from, sentence.end));
  if (match === null) return null;
  const spans = pointsBehind(scene, sentence.paragraph, sentence.end);
  if (spans.length === 0) return null;
  const verb = from + match.index;
  const clauses = clauseStarts(scene.mask, sentence.start, sentence.end, scene.speechEnds);
  const clause = clauses.findLastIndex((start) => start <= verb);
  const speaker = course.subject(clauses, clause, verb, sentence, true) ?? course.lastSubject(sentence);
  return speaker === null ? null : { spans, speaker, cue: { start: verb, end: verb + match[1]!.length } };
}

/** Where the narration comes back behind `position` in a paragraph, or the paragraph's end. */
function pointsEnd({ mask, sentences, reading }: Scene, paragraph: number, position: number): number {
  const back = sentences.find(
    ({ start, end, ...sentence }) =>
      sentence.paragraph === paragraph && start >= position && narration.test(mask.slice(start, end)),
  );
  return back?.start ?? reading.paragraphs[paragraph]!.end;
}

function pointsBehind(scene: Scene, paragraph: number, position: number): Span[] {
  const { paragraphs } = scene.reading;
  const opens = ({ start, end }: Span, pattern: RegExp) =>
    pattern.test(scene.mask.slice(start, Math.min(end, start + 4)));
  const rest = { start: position, end: pointsEnd(scene, paragraph, position) };
  if (rest.start < rest.end) return opens(rest, firstPoint) ? [rest] : [];
  const spans: Span[] = [];
  for (let next = paragraph + 1; next < paragraphs.length; next++) {
    // A point may have points of its own below it: 第一要…, 一是…, 第二要….
    if (!opens(paragraphs[next]!, firstPoint) && !(spans.length > 0 && opens(paragraphs[next]!, furtherPoint))) break;
    spans.push({ start: paragraphs[next]!.start, end: paragraphs[next]!.end });
  }
  return spans.length > 1 ? spans : [];
}
