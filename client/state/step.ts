import { isRelationKind, type RelationKind } from '../../graph/model/relation-kind.ts';

/**
 * What the canvas shows is a recipe, not a pile of nodes: the steps are replayed on the same database to the same graph,
 * which is what makes a view a link, and undo a matter of leaving the last step out.
 */
export type Step =
  /** The best connected part of the whole graph: its `limit` best connected entities, or a first screen of them. */
  | { kind: 'overview'; limit?: number }
  /** A node with its `limit` best connected neighbours, by these relations or, with none named, by all. */
  | { kind: 'expand'; id: string; limit: number; relations?: RelationKind[] }
  /** The shortest evidenced paths between each two of some nodes, over these relations or all. */
  | { kind: 'paths'; ends: string[]; relations?: RelationKind[] }
  /** A body with those above and the first `limit` below it, or as many as the server gives at once. */
  | { kind: 'hierarchy'; id: string; limit?: number }
  /** The graph of a Cypher answer, of its first `rows` or of as many as the server gives at once; its parameters are the text of a JSON object. */
  | { kind: 'cypher'; query: string; parameters?: string; rows?: number }
  /** Nodes taken off the canvas. */
  | { kind: 'hide'; ids: string[] }
  /** All but these nodes taken off the canvas. */
  | { kind: 'keep'; ids: string[] };

/** Neighbours that one expansion brings at first, and how many more each further one does. */
export const expandBy = 30;

/** Neighbours of one node, bodies of one hierarchy, and rows of one query that a canvas takes at most: more is for a table. */
const mostExpanded = 1000;
const mostBodies = 5000;
const mostRows = 5000;

/** Entities of the first screen, by which it also grows, and the most that the server gives. */
export const overviewLimits = { first: 110, most: 500 };

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
      return join(step.kind, ...numberField(step.limit));
    case 'expand':
      return join(step.kind, step.id, String(step.limit)) + relationsField(step.relations);
    case 'paths':
      return join(step.kind, ...step.ends) + relationsField(step.relations);
    case 'hierarchy':
      return join(step.kind, step.id, ...numberField(step.limit));
    case 'cypher':
      return step.rows
        ? join(step.kind, step.query, step.parameters ?? '', String(step.rows))
        : join(step.kind, step.query, ...(step.parameters ? [step.parameters] : []));
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
  const [first, second, third] = fields;
  switch (kind) {
    case 'overview': {
      const limit = parseNumber(first, overviewLimits.most);
      return { kind, ...(limit && { limit }) };
    }
    case 'expand': {
      const limit = parseNumber(second ?? String(expandBy), mostExpanded);
      return first && limit ? { kind, id: first, limit, ...relations } : null;
    }
    case 'paths':
      return fields.length > 1 && fields.every(Boolean) ? { kind, ends: fields, ...relations } : null;
    case 'hierarchy': {
      const limit = parseNumber(second, mostBodies);
      return first ? { kind, id: first, ...(limit && { limit }) } : null;
    }
    case 'cypher': {
      const rows = parseNumber(third, mostRows);
      return first ? { kind, query: first, ...(second && { parameters: second }), ...(rows && { rows }) } : null;
    }
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

/** What a step brought less of than there is; `total` is null where the server did not say how much that is. */
export interface Cut {
  step: Step;
  /** What is counted: what the step asks for (entities, neighbours, bodies below, rows), or the nodes and edges drawn of a query's rows. */
  of: 'asked' | 'drawn';
  shown: number;
  total: number | null;
}

/** The step that brings more of what was cut; null where a canvas takes no more of it. */
export function widened({ step, of, shown, total }: Cut): Step | null {
  if (of === 'drawn') return null;
  switch (step.kind) {
    case 'overview': {
      const limit = step.limit ?? overviewLimits.first;
      const most = Math.min(overviewLimits.most, total ?? overviewLimits.most);
      return limit < most ? { ...step, limit: Math.min(limit + overviewLimits.first, overviewLimits.most) } : null;
    }
    case 'expand':
      return step.limit < mostExpanded ? { ...step, limit: Math.min(step.limit + expandBy, mostExpanded) } : null;
    case 'hierarchy':
      return shown < mostBodies ? { ...step, limit: Math.min(shown * 2, mostBodies) } : null;
    case 'cypher':
      return shown < mostRows ? { ...step, rows: Math.min(shown * 2, mostRows) } : null;
    default:
      return null;
  }
}

/** The steps without the neighbourhood of `id`. */
export function withoutExpansion(steps: readonly Step[], id: string): Step[] {
  return steps.filter((step) => !(step.kind === 'expand' && step.id === id));
}

function numberField(value: number | undefined): string[] {
  return value === undefined ? [] : [String(value)];
}

/** A whole number from 1 to `most`; undefined where the field is none. */
function parseNumber(field: string | undefined, most: number): number | undefined {
  const value = Number(field || undefined);
  return Number.isInteger(value) && value > 0 ? Math.min(value, most) : undefined;
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
