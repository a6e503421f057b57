import type { Analysis } from '../analysis.ts';
import { type ArticleEntities, termKey } from '../entity/entities.ts';
import { isTrainees } from '../group/group-chains.ts';
import { mainTraining } from '../occasion/main-training.ts';
import type { OccasionMention } from '../occasion/occasion-mention.ts';
import { programCore } from '../occasion/program-core.ts';
import type { TermMention } from '../term/term-mention.ts';
import type { RelationDraft } from './relation-draft.ts';

/** What opens and closes with a ceremony. */
const festive = /(?:论坛|峰会|博览会|交易会|洽谈会|展销会|运动会|年会|大会|节|大赛|班|训练营)[”》]?$/;
const opening = /^(?:开幕|闭幕|开班|开学|开营|结业|毕业|结营)/;
/** What shows that a ceremony stands alone and has no name before it. */
const alone = /(?:^|[\n，。；：！？”]|在|出席|参加|主持|举行|出席了|会后|会前)$/;
/** Which ceremonies a training has. */
const partOfTraining = /^(?:开班|开学|开营|结业|毕业|结营)/;

/**
 * What a program consists of: the opening ceremony that stands right behind its name, and in an article about one
 * training also its courses, lessons and ceremonies (`inferred`), its trainees, and what those who took part in a part of
 * it took part in; where a part is held, the whole is. `events` are the relations that clauses tell.
 */
export function findProgramParts(
  analysis: Analysis,
  entities: ArticleEntities,
  events: readonly RelationDraft[],
): RelationDraft[] {
  // The first showing of a part decides what it is part of.
  const parts = firstOfEachSource([
    ...ceremoniesOfPrograms(analysis, entities),
    ...partsOfTraining(analysis, entities),
  ]);
  const wholeOf = new Map(parts.filter(({ kind }) => kind === 'PART_OF').map((part) => [part.source, part]));
  const known = new Set(events.map(({ source, target }) => `${source} ${target}`));
  for (const event of events) {
    const derived = wholeEvent(event, wholeOf);
    if (derived === null || known.has(`${derived.source} ${derived.target}`)) continue;
    known.add(`${derived.source} ${derived.target}`);
    parts.push(derived);
  }
  return parts;
}

function firstOfEachSource(drafts: readonly RelationDraft[]): RelationDraft[] {
  const first = new Map<string, RelationDraft>();
  for (const draft of drafts) if (!first.has(draft.source)) first.set(draft.source, draft);
  return [...first.values()];
}

function wholeEvent(event: RelationDraft, wholeOf: ReadonlyMap<string, RelationDraft>): RelationDraft | null {
  const end = event.kind === 'TOOK_PART' ? 'target' : event.kind === 'HELD_AT' ? 'source' : null;
  const whole = end === null ? undefined : wholeOf.get(event[end]);
  if (end === null || whole === undefined || (whole.rule !== 'part.ceremony' && end === 'source')) return null;
  return {
    ...event,
    [end]: whole.target,
    by: 'inferred',
    rule: end === 'target' ? 'took-part.in-part' : 'held-at.part',
  };
}

/** 云泽读书节|开幕式. */
function ceremoniesOfPrograms(analysis: Analysis, entities: ArticleEntities): RelationDraft[] {
  const programs = new Map(
    analysis.terms.filter(({ kind }) => kind === 'program').map((term): [number, typeof term] => [term.end, term]),
  );
  const only = onlyProgram(analysis);
  return analysis.occasions.flatMap((occasion) => {
    if (occasion.rule !== 'occasion-ceremony') return [];
    const named = programs.get(occasion.start);
    const lone = standsAlone(analysis.reading.text, occasion) && occasion.start < only.until ? only.program : null;
    const program = named ?? (lone !== null && lone.end <= occasion.start ? lone : null);
    const whole = program === null ? undefined : entities.termAt.get(termKey(program));
    if (whole === undefined) return [];
    const evidence = named === undefined ? occasion : { start: named.start, end: occasion.end };
    return [partOf(entities, occasion, whole.id, evidence, named === undefined ? 'inferred' : 'rule', 'part.ceremony')];
  });
}

/** The one meeting, fair or training that an article has named up to some point, and where it names a second. */
interface OnlyProgram {
  program: TermMention | null;
  until: number;
}

function onlyProgram(analysis: Analysis): OnlyProgram {
  const { text } = analysis.reading;
  const programs = analysis.terms.filter(
    ({ kind, start, end }) => kind === 'program' && festive.test(text.slice(start, end)),
  );
  const program = programs[0] ?? null;
  const core = program === null ? '' : programCore(text.slice(program.start, program.end));
  const second = programs.find(({ start, end }) => programCore(text.slice(start, end)) !== core);
  return { program, until: second?.start ?? text.length };
}

/** Whether an opening or closing stands alone, without a name before it: then it is that of the only program so far. */
function standsAlone(text: string, ceremony: OccasionMention): boolean {
  return opening.test(ceremony.name) && alone.test(text.slice(Math.max(0, ceremony.start - 4), ceremony.start));
}

function partsOfTraining(analysis: Analysis, entities: ArticleEntities): RelationDraft[] {
  const training = mainTraining(analysis.reading, analysis.terms);
  const whole = training === null ? undefined : entities.termAt.get(termKey(training));
  if (whole === undefined) return [];
  const drafts: RelationDraft[] = [];
  for (const occasion of analysis.occasions) {
    if (occasion.term !== null) continue;
    const surface = analysis.reading.text.slice(occasion.start, occasion.end);
    if (occasion.rule !== 'occasion-lesson' && !partOfTraining.test(surface)) continue;
    drafts.push(partOf(entities, occasion, whole.id, occasion, 'inferred', 'part.of-training'));
  }
  for (const term of analysis.terms) {
    if (term.rule !== 'program-course') continue;
    const course = entities.termAt.get(termKey(term))!;
    drafts.push({
      kind: 'PART_OF',
      source: course.id,
      target: whole.id,
      properties: {},
      evidence: [{ start: term.start, end: term.end }],
      by: 'inferred',
      rule: 'part.course',
    });
  }
  for (const group of analysis.groups) {
    if (!isTrainees(group.chain)) continue;
    drafts.push({
      kind: 'TOOK_PART',
      source: entities.groups.of(group).id,
      target: whole.id,
      properties: { as: 'trainee' },
      evidence: [{ start: group.start, end: group.end }],
      by: 'inferred',
      rule: 'took-part.trainees',
    });
  }
  return drafts;
}

function partOf(
  entities: ArticleEntities,
  occasion: OccasionMention,
  target: string,
  evidence: RelationDraft['evidence'][number],
  by: RelationDraft['by'],
  rule: string,
): RelationDraft {
  return {
    kind: 'PART_OF',
    source: entities.occasions.of(occasion)!.id,
    target,
    properties: {},
    evidence: [{ start: evidence.start, end: evidence.end }],
    by,
    rule,
  };
}
