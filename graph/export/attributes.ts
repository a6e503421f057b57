import type { StatementItem } from '../model/api.ts';
import type { ExportEdge, ExportNode } from '../model/export.ts';
import { relationKinds } from '../model/relation-kind.ts';

/** A column of a table, or an attribute of a node or an edge, under the same name in every format. */
export interface Attribute<Item> {
  name: string;
  type: 'string' | 'integer' | 'boolean';
  /** Null or undefined where the item has none. */
  of(item: Item): string | number | boolean | null | undefined;
}

/** What a node has beside its id and its label. */
export const nodeAttributes: readonly Attribute<ExportNode>[] = [
  { name: 'kind', type: 'string', of: ({ kind }) => kind },
  { name: 'subtype', type: 'string', of: ({ subtype }) => subtype },
  { name: 'aliases', type: 'string', of: ({ aliases }) => joined(aliases) },
  { name: 'articles', type: 'integer', of: ({ articles }) => articles },
  { name: 'degree', type: 'integer', of: ({ degree }) => degree },
  { name: 'date', type: 'string', of: ({ evidence }) => evidence.date },
  { name: 'article', type: 'string', of: ({ evidence }) => evidence.article },
  { name: 'title', type: 'string', of: ({ evidence }) => evidence.title },
  { name: 'medium', type: 'string', of: ({ evidence }) => evidence.source },
  { name: 'sentence', type: 'string', of: ({ evidence }) => evidence.sentence || null },
];

/** What relation kinds carry, lists aside. */
const relationProperties = [
  { name: 'position', type: 'string' },
  { name: 'unit', type: 'string' },
  { name: 'inherited', type: 'boolean' },
  { name: 'cue', type: 'string' },
  { name: 'post', type: 'string' },
  { name: 'as', type: 'string' },
] as const;

/** What an edge has beside its id, its ends and its label. */
export const edgeAttributes: readonly Attribute<ExportEdge>[] = [
  { name: 'kind', type: 'string', of: ({ kind }) => kind },
  ...relationProperties.map(
    ({ name, type }): Attribute<ExportEdge> => ({ name, type, of: ({ properties }) => properties[name] }),
  ),
  { name: 'date', type: 'string', of: ({ evidence }) => evidence.date },
  { name: 'article', type: 'string', of: ({ evidence }) => evidence.article },
  { name: 'title', type: 'string', of: ({ evidence }) => evidence.title },
  { name: 'medium', type: 'string', of: ({ evidence }) => evidence.source },
  { name: 'sentence', type: 'string', of: ({ evidence }) => evidence.sentence },
  { name: 'start', type: 'integer', of: ({ evidence }) => evidence.start },
  { name: 'end', type: 'integer', of: ({ evidence }) => evidence.end },
  { name: 'by', type: 'string', of: ({ by }) => by },
];

/** What an edge is called. */
export function edgeLabel({ kind }: ExportEdge): string {
  return relationKinds[kind].zh;
}

/** The columns of the table of statements: who said what, when, in which post, and where it stands. */
export const statementColumns: readonly Attribute<StatementItem>[] = [
  { name: 'date', type: 'string', of: ({ evidence }) => evidence.date },
  { name: 'speaker', type: 'string', of: ({ speaker, speakerText }) => speaker?.name ?? speakerText },
  { name: 'post', type: 'string', of: ({ post }) => post },
  { name: 'kind', type: 'string', of: ({ kind }) => kind },
  { name: 'cue', type: 'string', of: ({ cue }) => cue },
  { name: 'statement', type: 'string', of: ({ text }) => text },
  { name: 'slogans', type: 'string', of: ({ slogans }) => joined(slogans.map(({ name }) => name)) },
  { name: 'title', type: 'string', of: ({ evidence }) => evidence.title },
  { name: 'medium', type: 'string', of: ({ evidence }) => evidence.source },
  { name: 'sentence', type: 'string', of: ({ evidence }) => evidence.sentence },
  { name: 'id', type: 'string', of: ({ id }) => id },
  { name: 'speaker_id', type: 'string', of: ({ speaker }) => speaker?.id },
  { name: 'article', type: 'string', of: ({ evidence }) => evidence.article },
  { name: 'start', type: 'integer', of: ({ evidence }) => evidence.start },
  { name: 'end', type: 'integer', of: ({ evidence }) => evidence.end },
];

function joined(names: readonly string[]): string | null {
  return names.length > 0 ? names.join('; ') : null;
}
