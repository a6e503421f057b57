import { Button, Menu, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CypherResponse } from '../../graph/model/api.ts';
import { runCypher } from '../api/endpoints.ts';
import { ApiFailure } from '../api/request.ts';
import { Icon } from '../shared/Icon.tsx';
import { IconButton } from '../shared/IconButton.tsx';
import { navigate, useView } from '../state/navigation.ts';
import { useSettings, withNewest } from '../state/settings.ts';
import classes from './Cypher.module.css';
import { CypherEditor } from './CypherEditor.tsx';
import { CypherResult } from './CypherResult.tsx';
import { examples } from './examples.ts';
import { joinPages } from './join-pages.ts';
import { parseParameters } from './parameters.ts';

/** Ask in Cypher: the editor, and the answer as graph, table or JSON. */
export default function CypherPanel() {
  const { t } = useTranslation();
  const asked = useView((view) => view.query);
  const askedWith = useView((view) => view.parameters);
  const [query, setQuery] = useState(asked ?? examples[0].query);
  const [parameters, setParameters] = useState(askedWith ?? '');
  const running = useRef<AbortController>(null);
  const answer = useMutation({
    mutationFn: (asking: Asked) => {
      running.current?.abort();
      running.current = new AbortController();
      const parsed = parseParameters(asking.parameters);
      if ('problem' in parsed) throw new ApiFailure('invalid_request', t('cypher.badParameters', parsed));
      return runCypher({ query: asking.query, parameters: parsed.value }, running.current.signal);
    },
  });
  const { mutate } = answer;
  const more = useMutation({
    mutationFn: async (soFar: CypherResponse) => {
      const parsed = parseParameters(askedWith ?? '');
      if ('problem' in parsed) throw new ApiFailure('invalid_request', t('cypher.badParameters', parsed));
      running.current = new AbortController();
      const request = { query: asked ?? '', parameters: parsed.value, skip: soFar.rows.length };
      return joinPages(soFar, await runCypher(request, running.current.signal));
    },
  });
  const { reset: forgetMore } = more;

  const run = (text: string) => {
    if (text.trim() === '') return;
    useSettings.setState(({ queries }) => ({ queries: withNewest(queries, text, (a, b) => a === b, 30) }));
    // A new query goes into the address, and is run from there; the same one is run again.
    if (text === asked && parameters === (askedWith ?? '')) {
      more.reset();
      mutate({ query: text, parameters });
    } else navigate({ query: text, parameters: parameters || null });
  };

  const cancel = () => {
    running.current?.abort();
    answer.reset();
  };

  // A link, or going back, brings its query with its answer.
  useEffect(() => {
    if (!asked) return;
    setQuery(asked);
    setParameters(askedWith ?? '');
    forgetMore();
    mutate({ query: asked, parameters: askedWith ?? '' });
  }, [asked, askedWith, mutate, forgetMore]);

  // Nobody waits any more for the answer of a panel that is gone.
  useEffect(() => () => running.current?.abort(), []);

  const choose = (text: string) => {
    setQuery(text);
    run(text);
  };

  return (
    <div className={classes.panel}>
      <div className={classes.ask}>
        <div className={classes.bar}>
          {answer.isPending ? (
            <Button size="xs" px={8} color="red" leftSection={<Icon name="stop" size={13} />} onClick={cancel}>
              {t('cypher.cancel')}
            </Button>
          ) : (
            <Button
              size="xs"
              px={8}
              leftSection={<Icon name="play" size={13} />}
              title={t('cypher.runHint')}
              onClick={() => run(query)}
            >
              {t('cypher.run')}
            </Button>
          )}
          <QueryMenu label={t('cypher.examples')} choose={choose} entries={useExamples()} />
          <History choose={choose} />
          <SavedQueries query={query} choose={choose} />
          <kbd className={classes.hint} title={t('cypher.runHint')}>
            Ctrl ↵
          </kbd>
        </div>
        <div className={classes.editor}>
          <CypherEditor
            query={query}
            onChange={setQuery}
            run={run}
            error={query === answer.variables?.query ? answer.error : null}
          />
        </div>
        <Textarea
          className={classes.parameters}
          size="xs"
          aria-label={t('cypher.parameters')}
          placeholder={`${t('cypher.parameters')}: {"name": "…"}`}
          autosize
          minRows={1}
          maxRows={5}
          value={parameters}
          onChange={(event) => setParameters(event.currentTarget.value)}
        />
      </div>
      <div className={classes.answer}>
        <CypherResult
          answer={more.data ?? (more.isPending ? more.variables : answer.data)}
          error={failureOf(answer.error ?? more.error)}
          pending={answer.isPending}
          more={{ ask: more.mutate, pending: more.isPending }}
          query={asked ?? ''}
          parameters={askedWith}
        />
      </div>
    </div>
  );
}

/** A query that the user ended has not failed. */
const failureOf = (error: Error | null) => (error?.name === 'AbortError' ? null : error);

/** What is run: the query, and its parameters as they were written. */
interface Asked {
  query: string;
  parameters: string;
}

interface Entry {
  title: string;
  query: string;
}

function useExamples(): Entry[] {
  const { t } = useTranslation();
  return examples.map(({ name, query }) => ({ title: t(`cypher.${name}`), query }));
}

function History({ choose }: { choose(query: string): void }) {
  const { t } = useTranslation();
  const queries = useSettings((settings) => settings.queries);
  const entries = queries.map((query) => ({ title: query.replace(/\s+/g, ' ').slice(0, 90), query }));
  return <QueryMenu label={t('cypher.history')} choose={choose} entries={entries} none={t('cypher.noHistory')} />;
}

/** Queries kept in this browser, called by their first line: a comment there is a name. */
function SavedQueries({ query, choose }: { query: string; choose(query: string): void }) {
  const { t } = useTranslation();
  const saved = useSettings((settings) => settings.savedQueries);
  const isSaved = saved.includes(query);
  const toggle = () =>
    useSettings.setState(({ savedQueries }) => ({
      savedQueries: isSaved ? savedQueries.filter((other) => other !== query) : [query, ...savedQueries],
    }));
  const entries = saved.map((each) => ({
    title: each
      .trim()
      .split('\n')[0]!
      .replace(/^\/\/\s*/, '')
      .slice(0, 90),
    query: each,
  }));
  return (
    <>
      <QueryMenu label={t('cypher.saved')} choose={choose} entries={entries} none={t('cypher.noSaved')} />
      <IconButton
        size="sm"
        icon={isSaved ? 'check' : 'plus'}
        label={t(isSaved ? 'cypher.forget' : 'cypher.save')}
        pressed={isSaved}
        onClick={toggle}
        disabled={query.trim() === ''}
      />
    </>
  );
}

function QueryMenu(props: { label: string; entries: Entry[]; none?: string; choose(query: string): void }) {
  return (
    <Menu position="bottom-start" shadow="md" width={340}>
      <Menu.Target>
        <Button size="xs" px={7} variant="default" rightSection={<Icon name="down" size={11} />}>
          {props.label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={360} style={{ overflowY: 'auto' }}>
        {props.entries.length === 0 && <Menu.Label>{props.none}</Menu.Label>}
        {props.entries.map(({ title, query }) => (
          <Menu.Item key={query} onClick={() => props.choose(query)} title={query} fz="xs">
            {title}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
