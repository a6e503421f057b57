import { setDiagnostics } from '@codemirror/lint';
import { Prec } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { useComputedColorScheme } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import CodeMirror, { type ReactCodeMirrorRef } from '@uiw/react-codemirror';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { schemaQuery } from '../api/queries.ts';
import { ApiFailure } from '../api/request.ts';
import './cypher-colours.css';
import { cypherLanguage } from './cypher-language.ts';

interface CypherEditorProps {
  query: string;
  onChange(query: string): void;
  run(query: string): void;
  /** The last run's error, marked where the server found it. */
  error: Error | null;
}

/** The query as code. Ctrl+Enter runs it. */
export function CypherEditor({ query, onChange, run, error }: CypherEditorProps) {
  const { t } = useTranslation();
  const scheme = useComputedColorScheme('light');
  const schema = useQuery(schemaQuery);
  const editor = useRef<ReactCodeMirrorRef>(null);
  const latest = useRef({ schema: schema.data, run });
  latest.current = { schema: schema.data, run };
  const extensions = useMemo(
    () => [
      cypherLanguage(() => latest.current.schema),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ 'aria-label': t('cypher.editor') }),
      Prec.highest(
        keymap.of([
          {
            key: 'Mod-Enter',
            run: (view) => {
              latest.current.run(view.state.doc.toString());
              return true;
            },
          },
        ]),
      ),
    ],
    [t],
  );

  useEffect(() => {
    const view = editor.current?.view;
    if (!view || !(error instanceof ApiFailure)) return;
    const offset = error.details.offset;
    if (typeof offset !== 'number') return;
    const from = Math.min(offset, view.state.doc.length);
    const word = /^[\p{L}\p{N}_$]+/u.exec(view.state.sliceDoc(from))?.[0] ?? ' ';
    const to = Math.min(from + word.length, view.state.doc.length);
    view.dispatch(setDiagnostics(view.state, [{ from, to, severity: 'error', message: error.message }]));
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
