import { type RelationEnd, relationKinds } from '../../model/relation-kind.ts';
import type { Analysis } from '../analysis.ts';
import type { ArticleEntities } from '../entity/entities.ts';
import { matchesOf } from '../text/matches.ts';
import { articleLattice } from './event/article-lattice.ts';
import { SentenceSubjects } from './event/clause-subject.ts';
import { eventPattern } from './event/event-pattern.ts';
import type { EventRule } from './event/event-rule.ts';
import { issuingRules } from './event/issuing-rules.ts';
import type { Node, TypedSentence } from './event/lattice.ts';
import { organisingRules } from './event/organising-rules.ts';
import { takingPartRules } from './event/taking-part-rules.ts';
import { visitingRules } from './event/visiting-rules.ts';
import type { RelationDraft } from './relation-draft.ts';

/** Every rule that reads an event from a clause. */
export const eventRules: readonly EventRule[] = [
  ...organisingRules,
  ...takingPartRules,
  ...visitingRules,
  ...issuingRules,
];

const compiled = eventRules.map((rule) => ({ rule, pattern: eventPattern(rule.pattern) }));

/** Who organised, took part, visited, issued, approved, proposed: read from patterns over the mentions of a clause. */
export function findEvents(analysis: Analysis, entities: ArticleEntities): RelationDraft[] {
  const drafts = new Map<string, RelationDraft>();
  let person: Node | null = null;
  let paragraph = -1;
  for (const sentence of articleLattice(analysis, entities, analysis.occasions)) {
    const subjects: SentenceSubjects = new SentenceSubjects(sentence, sentence.paragraph === paragraph ? person : null);
    ({ person } = subjects);
    ({ paragraph } = sentence);
    if (sentence.nodes.every((node) => node === undefined)) continue;
    for (const { rule, pattern } of compiled) {
      for (const match of matchesOf(sentence.text, pattern)) {
        for (const draft of relationsOf(rule, match, sentence, subjects)) merge(drafts, draft);
      }
    }
  }
  return [...drafts.values()];
}

/** An event told twice in an article is one event with more evidence. */
function merge(drafts: Map<string, RelationDraft>, draft: RelationDraft): void {
  const key = [draft.kind, draft.source, draft.target, draft.properties.as ?? ''].join(' ');
  const known = drafts.get(key);
  if (known === undefined) {
    drafts.set(key, draft);
    return;
  }
  known.evidence.push(...draft.evidence);
  if (draft.by === 'rule') known.by = 'rule';
}

function relationsOf(
  rule: EventRule,
  match: RegExpExecArray,
  sentence: TypedSentence,
  subjects: SentenceSubjects,
): RelationDraft[] {
  const captured = (name: string) => nodesOf(sentence, match, name);
  const subject = match.groups?.s === undefined || match.groups.t === undefined ? subjects.of(match.index) : null;
  const sources = captured('s') ?? subject?.nodes;
  const targets = captured('t') ?? subject?.nodes;
  if (sources === undefined || targets === undefined) return [];
  const { to } = relationKinds[rule.kind];
  const from = rule.sources ?? relationKinds[rule.kind].from;
  const start = Math.min(match.index, subject?.start ?? match.index);
  const evidence = { start: sentence.offsets[start]!, end: sentence.offsets[match.index + match[0].length]! };
  const apart = sources.length === targets.length && sources.length > 1 && match[0].includes('分别');
  return sources.flatMap((source, index) =>
    (apart ? [targets[index]!] : targets).flatMap((target): RelationDraft[] => {
      const left = source.entity();
      const right = target.entity();
      if (left === undefined || right === undefined || left.id === right.id) return [];
      if (!allows(from, left.kind) || !allows(to, right.kind)) return [];
      return [
        {
          kind: rule.kind,
          source: left.id,
          target: right.id,
          properties: rule.as === undefined ? {} : { as: rule.as },
          evidence: [evidence],
          by: rule.inferred || source.pointing || target.pointing ? 'inferred' : 'rule',
          rule: rule.id,
        },
      ];
    }),
  );
}

function nodesOf(sentence: TypedSentence, match: RegExpExecArray, name: string): Node[] | undefined {
  const list = match.groups?.[name];
  if (list === undefined) return undefined;
  const [start, end] = match.indices!.groups![name]!;
  return sentence.nodes.slice(start, end).filter((node) => node !== undefined);
}

function allows(ends: readonly RelationEnd[], kind: RelationEnd): boolean {
  return ends.includes(kind);
}
