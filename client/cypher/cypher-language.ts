import { autocompletion, type CompletionContext, type CompletionResult } from '@codemirror/autocomplete';
import { type Diagnostic, linter } from '@codemirror/lint';
import { type Extension, RangeSetBuilder } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';
import { applySyntaxColouring, autocomplete, type DbSchema, parserWrapper } from '@neo4j-cypher/language-support';
import type { NodeSummary, SchemaResponse } from '../../graph/model/api.ts';
import { search } from '../api/endpoints.ts';
import { openString } from './open-string.ts';

/** What a kind of node is called in the language of the interface. */
type KindName = (kind: NodeSummary['kind']) => string;

/** Neo4j's own Cypher grammar in the editor: colours, completion from the live schema, and errors as one types. */
export function cypherLanguage(schema: () => SchemaResponse | undefined, nameOf: KindName): Extension {
  return [
    colours,
    linter((view) => syntaxErrors(view.state.doc.toString()), { delay: 500 }),
    autocompletion({ override: [(context) => complete(context, schema(), nameOf)], icons: false }),
    // The library's completion knows the grammar; these are the characters after which a word is expected.
    EditorView.contentAttributes.of({ spellcheck: 'false', autocapitalize: 'off' }),
  ];
}

const colours = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;
    constructor(view: EditorView) {
      this.decorations = colour(view.state.doc.toString());
    }
    update(update: ViewUpdate) {
      if (update.docChanged) this.decorations = colour(update.state.doc.toString());
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

function colour(query: string): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  let end = 0;
  for (const { position, length, tokenType } of applySyntaxColouring(query)) {
    const start = position.startOffset;
    if (start < end || start + length > query.length || length === 0) continue;
    end = start + length;
    builder.add(start, end, Decoration.mark({ class: `cypher-${tokenType}` }));
  }
  return builder.finish();
}

function syntaxErrors(query: string): Diagnostic[] {
  if (query.trim() === '') return [];
  return parserWrapper
    .parse(query)
    .statementsParsing.flatMap(({ syntaxErrors }) => syntaxErrors)
    .map(({ message, offsets }) => ({
      from: Math.min(offsets.start, query.length),
      to: Math.min(Math.max(offsets.end, offsets.start + 1), query.length),
      severity: 'error',
      message: typeof message === 'string' ? message : message.value,
    }));
}

/** Names that the database has, inside of a string: by Chinese characters, pinyin or initials. */
async function completeValue(context: CompletionContext, nameOf: KindName): Promise<CompletionResult | null> {
  const line = context.state.doc.lineAt(context.pos);
  const value = openString(line.text.slice(0, context.pos - line.from));
  if (!value) return null;
  const { hits } = await search({ q: value, limit: 12 });
  const names = [...new Map(hits.map(({ node }) => [node.name, node])).values()];
  return {
    from: context.pos - value.length,
    filter: false,
    options: names
      .filter(({ kind }) => kind !== 'statement')
      .map(({ name, kind }) => ({
        label: name,
        detail: nameOf(kind),
        type: 'text',
        apply: name.replace(/['"\\]/g, '\\$&'),
      })),
  };
}

function complete(
  context: CompletionContext,
  schema: SchemaResponse | undefined,
  nameOf: KindName,
): CompletionResult | Promise<CompletionResult | null> | null {
  const line = context.state.doc.lineAt(context.pos);
  if (openString(line.text.slice(0, context.pos - line.from)) !== null) return completeValue(context, nameOf);
  const word = context.matchBefore(/[\p{L}\p{N}_]*/u);
  const before = context.state.sliceDoc(Math.max(0, (word?.from ?? context.pos) - 1), word?.from ?? context.pos);
  if (!context.explicit && (!word || word.from === word.to) && !/[:.|$(]/.test(before)) return null;
  const query = context.state.doc.toString();
  const items = autocomplete(query, toDbSchema(schema), context.pos, context.explicit);
  return {
    from: word?.from ?? context.pos,
    options: items.map(({ label, detail, insertText }) => ({
      label,
      type: 'text',
      ...(detail ? { detail } : {}),
      ...(insertText ? { apply: insertText } : {}),
    })),
    validFor: /^[\p{L}\p{N}_]*$/u,
  };
}

function toDbSchema(schema: SchemaResponse | undefined): DbSchema {
  if (!schema) return {};
  return {
    labels: schema.labels.map(({ label }) => label),
    relationshipTypes: schema.relationships.map(({ type }) => type),
    propertyKeys: [
      ...new Set([...schema.labels, ...schema.relationships].flatMap(({ properties }) => properties)),
    ].sort(),
  };
}
