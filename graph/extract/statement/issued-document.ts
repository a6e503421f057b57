import type { Course } from './course.ts';
import type { Cue } from './cue.ts';
import type { Scene } from './scene.ts';
import type { Sentence } from './sentence.ts';
import { longestClause, type Speaker } from './speaker.ts';

const demands = new Set(['要求', '提出', '指出', '强调', '明确']);

/** How what an issued document provides begins: 到2030年…, 期满后，市里将…. */
export const provision =
  /^(?:到|力争|自|从|[0-9]|[^，。；、]{4,24}(?:后|时|的)，[^，。；、]{2,20}(?:将|应|须|不得|予以|给予))/;

/** 某市出台《意见》，提出…: what is laid down stands in the document, whoever issued it. */
export function documentIssuedBefore(
  scene: Scene,
  clauses: readonly number[],
  clause: number,
  cue: Cue,
): Speaker | null {
  const start = clauses[clause]!;
  if (clause === 0 || !demands.has(cue.verb.verb) || !/^(?:并|明确)?$/.test(scene.mask.slice(start, cue.start)))
    return null;
  const before = scene.reading.text.slice(Math.max(clauses[clause - 1]!, start - longestClause), start);
  const issued =
    /(?:出台|印发|发布|制定|制订|下发|颁布|修订|发出)了?(?:新修订的)?(《[^》]+》|(?:指导|实施)?意见|(?:实施|工作)?方案|通知|公告|通告|通报|办法|规定|条例|规划|指南)，$/.exec(
      before,
    );
  if (issued === null) return null;
  return { type: 'document', person: null, span: { start: start - 1 - issued[1]!.length, end: start - 1 } };
}

/** 某市委印发通知，要求…: it is the body that demands something. */
export function bodyThatIssued(
  course: Course,
  clauses: readonly number[],
  clause: number,
  cue: Cue,
  sentence: Sentence,
): Speaker | null {
  const issuer = course.subject(clauses, clause, cue.start, sentence, true);
  return issuer?.type === 'org' || issuer?.type === 'person' ? issuer : null;
}

/** How far back the document stands that 其中要求 means. */
const longestBackToDocument = 120;

/** 某市印发了《意见》，其中要求…; also in the next sentence. */
export function documentMeantByIt(scene: Scene, sentence: Sentence, clause: number, cue: Cue): Speaker | null {
  if (!demands.has(cue.verb.verb) || !/^其中，?(?:明确|还|也)?$/.test(scene.mask.slice(clause, cue.start))) return null;
  const { start } = scene.reading.paragraphs[sentence.paragraph]!;
  const from = Math.max(start, clause - longestBackToDocument);
  const named = /《□*》(?=[^《》]*$)/.exec(scene.mask.slice(from, clause));
  if (named === null) return null;
  return {
    type: 'document',
    person: null,
    span: { start: from + named.index, end: from + named.index + named[0].length },
  };
}
