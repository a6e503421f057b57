import { closeCompletion } from '@codemirror/autocomplete';
import { type Diagnostic, forceLinting, linter } from '@codemirror/lint';
import { Prec, StateEffect } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { useComputedColorScheme } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import CodeMirror, { type ReactCodeMirrorRef } from '@uiw/react-codemirror';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { schemaQuery } from '../api/queries.ts';
import { ApiFailure } from '../api/request.ts';
import { useKindNames } from '../i18n/names.ts';
import './cypher-colours.css';
import { cypherLanguage } from './cypher-language.ts';

interface CypherEditorProps {
  query: string;
  onChange(query: string): void;
  run(query: string): void;
  /** The last run's error, marked where the server found it. */
  error: Error | null;
}

/** The last run's error came or went. */
const errorChanged = StateEffect.define<null>();

/** The query as code. Ctrl+Enter runs it. */
export function CypherEditor({ query, onChange, run, error }: CypherEditorProps) {
  const { t } = useTranslation();
  const scheme = useComputedColorScheme('light');
  const schema = useQuery(schemaQuery);
  const editor = useRef<ReactCodeMirrorRef>(null);
  const names = useKindNames();
  const latest = useRef({ schema: schema.data, run, error, names });
  latest.current = { schema: schema.data, run, error, names };
  const extensions = useMemo(
    () => [
      cypherLanguage(
        () => latest.current.schema,
        (kind) => latest.current.names.node(kind),
      ),
      linter((view) => placeOf(latest.current.error, view.state.doc.toString()), {
        delay: 0,
        needsRefresh: ({ transactions }) =>
          transactions.some(({ effects }) => effects.some((one) => one.is(errorChanged))),
      }),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ 'aria-label': t('cypher.editor') }),
      Prec.highest(
        keymap.of([
          {
            key: 'Mod-Enter',
            run: (view) => {
              closeCompletion(view);
              latest.current.run(view.state.doc.toString());
              return true;
            },
          },
        ]),
      ),
    ],
    [t],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: an error that came or went is marked or unmarked
  useEffect(() => {
    const view = editor.current?.view;
    if (!view) return;
    // Without this the marks stay as they were when the query was typed: an error may come long after.
    view.dispatch({ effects: errorChanged.of(null) });
    forceLinting(view);
  }, [error]);

  return (
    <CodeMirror
      ref={editor}
      value={query}
      onChange={onChange}
      theme={scheme}
      extensions={extensions}
      basicSetup={{ foldGutter: false, highlightActiveLine: false, autocompletion: false, searchKeymap: false }}
      className="cypher-editor"
      height="100%"
      style={{ height: '100%' }}
    />
  );
}

/** Where the server found the error, as the word that stands there. */
function placeOf(error: Error | null, query: string): Diagnostic[] {
  const offset = error instanceof ApiFailure ? error.details.offset : undefined;
  if (!error || typeof offset !== 'number') return [];
  const from = Math.min(offset, query.length);
  const word = /^[\p{L}\p{N}_$]+/u.exec(query.slice(from))?.[0] ?? ' ';
  return [{ from, to: Math.min(from + word.length, query.length), severity: 'error', message: error.message }];
}
