import { isRelationKind, type RelationKind } from '../../graph/model/relation-kind.ts';

/**
 * What the canvas shows is a recipe, not a pile of nodes: the steps are replayed on the same database to the same graph,
 * which is what makes a view a link, and undo a matter of leaving the last step out.
 */
export type Step =
  /** The best connected part of the whole graph. */
  | { kind: 'overview' }
  /** A node with its `limit` best connected neighbours, by these relations or, with none named, by all. */
  | { kind: 'expand'; id: string; limit: number; relations?: RelationKind[] }
  /** The shortest evidenced paths between each two of some nodes, over these relations or all. */
  | { kind: 'paths'; ends: string[]; relations?: RelationKind[] }
  /** A body with those above and below it. */
  | { kind: 'hierarchy'; id: string }
  /** The graph of a Cypher answer; its parameters are the text of a JSON object. */
  | { kind: 'cypher'; query: string; parameters?: string }
  /** Nodes taken off the canvas. */
  | { kind: 'hide'; ids: string[] }
  /** All but these nodes taken off the canvas. */
  | { kind: 'keep'; ids: string[] };

/** Neighbours that one expansion brings at first, and how many more each further one does. */
export const expandBy = 30;

/** What a fresh canvas shows. */
export const firstSteps: readonly Step[] = [{ kind: 'overview' }];

/** The steps that a view shows: with none written, the first screen. */
export function shownSteps(steps: readonly Step[]): readonly Step[] {
  return steps.length > 0 ? steps : firstSteps;
}

/** `expand~person:x~30~?SAID,INVOKES`. `~` parts the fields; inside a field it is escaped. */
export function formatStep(step: Step): string {
  switch (step.kind) {
    case 'overview':
      return step.kind;
    case 'expand':
      return join(step.kind, step.id, String(step.limit)) + relationsField(step.relations);
    case 'paths':
      return join(step.kind, ...step.ends) + relationsField(step.relations);
    case 'hierarchy':
      return join(step.kind, step.id);
    case 'cypher':
      return join(step.kind, step.query, ...(step.parameters ? [step.parameters] : []));
    case 'hide':
    case 'keep':
      return join(step.kind, ...step.ids);
  }
}

/** The step that `text` stands for, or null where it stands for none: a link may be old or cut. */
export function parseStep(text: string): Step | null {
  const [kind, ...parts] = text.split('~');
  const relations = parseRelations(parts.at(-1)?.startsWith('?') ? parts.pop()! : '');
  const fields = parts.map(unescapeField);
  const [first, second] = fields;
  switch (kind) {
    case 'overview':
      return { kind };
    case 'expand': {
      const limit = Number(second ?? expandBy);
      if (!first || !Number.isInteger(limit) || limit < 1) return null;
      return { kind, id: first, limit: Math.min(limit, 1000), ...relations };
    }
    case 'paths':
      return fields.length > 1 && fields.every(Boolean) ? { kind, ends: fields, ...relations } : null;
    case 'hierarchy':
      return first ? { kind, id: first } : null;
    case 'cypher':
      return first ? { kind, query: first, ...(second ? { parameters: second } : {}) } : null;
    case 'hide':
    case 'keep':
      return fields.length > 0 ? { kind, ids: fields } : null;
    default:
      return null;
  }
}

/** Whether a step is the neighbourhood of the node by just these relations, in this order; by all with none named. */
export function isExpansionOf(step: Step, id: string, relations?: readonly RelationKind[]): boolean {
  return step.kind === 'expand' && step.id === id && String(step.relations ?? '') === String(relations ?? '');
}

/** The steps with one more neighbourhood: a node already expanded gets more of its neighbours instead of a second step. */
export function withExpansion(steps: readonly Step[], id: string, relations?: RelationKind[]): Step[] {
  const index = steps.findIndex((step) => isExpansionOf(step, id, relations));
  const found = steps[index];
  if (found?.kind !== 'expand') {
    return [...steps, { kind: 'expand', id, limit: expandBy, ...(relations ? { relations } : {}) }];
  }
  return steps.with(index, { ...found, limit: found.limit + expandBy });
}

/** The steps without the neighbourhood of `id`. */
export function withoutExpansion(steps: readonly Step[], id: string): Step[] {
  return steps.filter((step) => !(step.kind === 'expand' && step.id === id));
}

/** Begins with `?`, which no field does. */
function relationsField(relations: readonly RelationKind[] | undefined): string {
  return relations ? `~?${relations.join(',')}` : '';
}

function parseRelations(field: string): { relations?: RelationKind[] } {
  const relations = field.slice(1).split(',').filter(isRelationKind);
  return relations.length > 0 ? { relations } : {};
}

function join(...fields: string[]): string {
  return fields.map(escapeField).join('~');
}

function escapeField(field: string): string {
  return field.replaceAll('%', '%25').replaceAll('~', '%7E').replace(/^\?/, '%3F');
}

function unescapeField(field: string): string {
  return field.replace(/^%3F/, '?').replaceAll('%7E', '~').replaceAll('%25', '%');
}
