import type { Span } from '../../model/span.ts';
import { withoutTrailingAdverbials } from './adverbial.ts';
import type { Course } from './course.ts';
import { type Cue, findCues } from './cue.ts';
import { startsReportedClause } from './reported-clause.ts';
import type { Scene } from './scene.ts';
import { clauseStarts, type Sentence } from './sentence.ts';
import { type Speaker, unknownSpeaker } from './speaker.ts';

/** A report within one sentence; `span` ends with the sentence or where the next report or a quotation begins. */
export interface Report {
  span: Span;
  speaker: Speaker;
  cue: Span;
  rule: string;
  /** Whether the report runs to the sentence's end, so that following sentences may go on with it. */
  open: boolean;
}

const accordingTo = /(?:^|[，；])据(?:了解|悉)?([^，。：；“”]{0,24}?)(介绍|透露|反映|统计显示|通报|称|说)，/g;

/** The reports of the sentence, in order. */
export function findReports(scene: Scene, course: Course, sentence: Sentence): Report[] {
  const { mask } = scene;
  const clauses = clauseStarts(mask, sentence.start, sentence.end, scene.speechEnds);
  const starts: { at: number; report: Omit<Report, 'span' | 'open'>; cutAt: number }[] = [];
  for (const match of mask.slice(sentence.start, sentence.end).matchAll(accordingTo)) {
    const at = sentence.start + match.index + match[0].length;
    const verb = at - 1 - match[2]!.length;
    const speaker = match[1] === '' ? unknownSpeaker : course.subject([verb - match[1]!.length], verb, sentence, false);
    if (speaker !== null)
      starts.push({
        at,
        cutAt: sentence.start + match.index,
        report: { speaker, cue: { start: verb, end: at - 1 }, rule: 'indirect-according-to' },
      });
  }
  for (const cue of findCues(mask, sentence.start, sentence.end)) {
    const begin = reportBegin(scene, cue, sentence);
    if (begin === null) continue;
    const clause = clauses.findLast((start) => start <= cue.start)!;
    if (mask[clause] === '据') continue;
    const known = starts.at(-1);
    const inside = known !== undefined && cue.start > known.at;
    const chained = isChained(mask, clause, cue.start);
    const own = course.subject(
      clauses.filter((start) => start <= clause),
      cue.start,
      sentence,
      false,
    );
    if (inside && own === null && !chained) continue;
    if (inside && own !== null && !(mask[cue.end] === '，' && own.span !== null && own.span.start <= clause + 2))
      continue;
    const speaker =
      own ??
      (chained || isLight(mask, clause, cue.start)
        ? (known?.report.speaker ?? course.subject(clauses, cue.start, sentence, true))
        : null);
    if (speaker === null) continue;
    if (!permits(cue, speaker, mask)) continue;
    starts.push({
      at: begin,
      cutAt: clause,
      report: {
        speaker,
        cue: { start: cue.start, end: cue.end },
        rule: begin > cue.end ? 'indirect-comma' : 'indirect-clause',
      },
    });
  }
  return starts.flatMap(({ at, report }, index): Report[] => {
    const next = starts[index + 1]?.cutAt ?? sentence.end;
    const quote = nextSpeech(scene, at, next);
    const end = trimEnd(mask, at, Math.min(next, quote));
    if (end - at < 4) return [];
    return [{ ...report, span: { start: at, end }, open: end === sentence.end }];
  });
}

function nextSpeech(scene: Scene, from: number, limit: number): number {
  for (let position = from; position < limit; position++) if (scene.speechStarts.has(position)) return position;
  return limit;
}

function trimEnd(mask: string, start: number, end: number): number {
  let position = end;
  while (position > start && '，；：、'.includes(mask[position - 1]!)) position--;
  return position;
}

/** Where the reported words begin behind the cue, or null where the cue reports nothing. */
function reportBegin(scene: Scene, cue: Cue, sentence: Sentence): number | null {
  const { mask } = scene;
  const next = mask[cue.end];
  if (cue.end >= sentence.end - 1 || cue.verb.reports === 'none' || scene.speechStarts.has(cue.end)) return null;
  if (next === '，' || next === '：') {
    if (scene.speechStarts.has(cue.end + 1)) return null;
    return cue.end + 1;
  }
  if (cue.verb.reports === 'clause' && startsReportedClause(cue.verb.verb, mask.slice(cue.end, cue.end + 40)))
    return cue.end;
  return null;
}

/** 并强调, 还要求, 同时指出: goes on with the subject of what stands before. */
function isChained(mask: string, clause: number, verb: number): boolean {
  return /^(?:并|还|又|也|同时|而且|进而|再次|特别|一再|并且|最后|[，；])+$/.test(mask.slice(clause, verb));
}

/** Nothing but adverbials stands between the clause's start and the verb. */
function isLight(mask: string, clause: number, verb: number): boolean {
  const bare = withoutTrailingAdverbials(mask.slice(clause, verb));
  return bare === '' || /(?:并|[，；])$/.test(bare) || /^[，；\s]*$/.test(bare);
}

/** 要求 and 提出 are nouns or take objects more often than not: they need a subject that can order, right before them. */
function permits(cue: Cue, speaker: Speaker, mask: string): boolean {
  if (
    /(?:的|按照|按|根据|符合|落实|明确|新|高|任务|工作|总|达到|这一|有关|相关|提出|具体|基本|统一)$/.test(
      mask.slice(Math.max(0, cue.start - 4), cue.start),
    )
  )
    return ![
      '要求',
      '建议',
      '希望',
      '倡议',
      '号召',
      '承诺',
      '说明',
      '保证',
      '主张',
      '评价',
      '总结',
      '回应',
      '介绍',
      '分析',
      '讨论',
      '汇报',
      '发言',
    ].includes(cue.verb.verb);
  return speaker.type !== 'unknown';
}
