import type { Analysis } from '../analysis.ts';
import type { ArticleEntities } from '../entity/entities.ts';
import { spanKey } from '../entity/entities.ts';
import { isTrainees } from '../group/group-chains.ts';
import { mainTraining } from '../occasion/main-training.ts';
import type { OccasionMention } from '../occasion/occasion-mention.ts';
import { programCore } from '../occasion/program-core.ts';
import type { TermMention } from '../term/term-mention.ts';
import type { RelationDraft } from './relation-draft.ts';

/** What has ceremonies. */
const festive = /(?:会|论坛|节|展|赛|展览|班|活动|营|行动)[”》]?$/;

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
  const ceremonies = ceremoniesOfPrograms(analysis, entities);
  const placed = new Set(ceremonies.map(({ source }) => source));
  const parts = [...ceremonies, ...partsOfTraining(analysis, entities).filter(({ source }) => !placed.has(source))];
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
  return analysis.occasions.flatMap((occasion) => {
    if (occasion.rule !== 'occasion-ceremony') return [];
    const named = programs.get(occasion.start);
    const program = named ?? onlyProgramBefore(analysis, occasion.start);
    const whole = program === null ? undefined : entities.termAt.get(spanKey(program));
    if (whole === undefined) return [];
    const evidence = named === undefined ? occasion : { start: named.start, end: occasion.end };
    return [partOf(entities, occasion, whole.id, evidence, named === undefined ? 'inferred' : 'rule', 'part.ceremony')];
  });
}

/** A ceremony that stands alone is that of the one meeting, fair or training that the article has named so far. */
function onlyProgramBefore(analysis: Analysis, position: number): TermMention | null {
  const { text } = analysis.reading;
  const before = analysis.terms.filter(
    ({ kind, start, end }) => kind === 'program' && end <= position && festive.test(text.slice(start, end)),
  );
  const cores = new Set(before.map(({ start, end }) => programCore(text.slice(start, end))));
  return cores.size === 1 ? before[0]! : null;
}

function partsOfTraining(analysis: Analysis, entities: ArticleEntities): RelationDraft[] {
  const training = mainTraining(analysis.reading, analysis.terms);
  const whole = training === null ? undefined : entities.termAt.get(spanKey(training));
  if (whole === undefined) return [];
  const drafts: RelationDraft[] = [];
  const done = new Set<string>();
  const once = (draft: RelationDraft) => {
    if (done.has(draft.source)) return;
    done.add(draft.source);
    drafts.push(draft);
  };
  for (const occasion of analysis.occasions) {
    if (occasion.term !== null) continue;
    const surface = analysis.reading.text.slice(occasion.start, occasion.end);
    if (occasion.rule !== 'occasion-lesson' && !partOfTraining.test(surface)) continue;
    once(partOf(entities, occasion, whole.id, occasion, 'inferred', 'part.of-training'));
  }
  for (const term of analysis.terms) {
    if (term.rule !== 'program-course') continue;
    const course = entities.termAt.get(spanKey(term))!;
    once({
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
    once({
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
