import type { StatementItem } from '../model/api.ts';
import type { ExportEdge, ExportNode } from '../model/export.ts';
import { type Attribute, edgeAttributes, edgeLabel, nodeAttributes, statementColumns } from './attributes.ts';
import { csvLine, csvStart } from './csv.ts';

/** The columns that Gephi knows by their names come first: `id`, `label`, `source`, `target`. */
const nodeColumns: readonly Attribute<ExportNode>[] = [
  { name: 'id', type: 'string', of: ({ id }) => id },
  { name: 'label', type: 'string', of: ({ name }) => name },
  ...nodeAttributes,
];
const edgeColumns: readonly Attribute<ExportEdge>[] = [
  { name: 'id', type: 'string', of: ({ id }) => id },
  { name: 'source_label', type: 'string', of: ({ sourceName }) => sourceName },
  { name: 'label', type: 'string', of: edgeLabel },
  { name: 'target_label', type: 'string', of: ({ targetName }) => targetName },
  ...edgeAttributes,
  { name: 'source', type: 'string', of: ({ source }) => source },
  { name: 'target', type: 'string', of: ({ target }) => target },
];

/** Nodes as CSV, a line at a time. */
export function nodeTable(nodes: AsyncIterable<ExportNode>): AsyncGenerator<string> {
  return table(nodeColumns, nodes);
}

/** Edges as CSV: each line reads as a sentence, and ends with where it stands. */
export function edgeTable(edges: AsyncIterable<ExportEdge>): AsyncGenerator<string> {
  return table(edgeColumns, edges);
}

/** Statements as CSV. */
export function statementTable(statements: AsyncIterable<StatementItem>): AsyncGenerator<string> {
  return table(statementColumns, statements);
}

async function* table<Item>(columns: readonly Attribute<Item>[], items: AsyncIterable<Item>): AsyncGenerator<string> {
  yield csvStart + csvLine(columns.map(({ name }) => name));
  for await (const item of items) yield csvLine(columns.map((column) => column.of(item)));
}
