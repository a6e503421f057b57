import { Button, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CypherResponse } from '../../graph/model/api.ts';
import { ApiFailure } from '../api/request.ts';
import { Failure } from '../shared/Failure.tsx';
import { Icon } from '../shared/Icon.tsx';
import { IconButton } from '../shared/IconButton.tsx';
import { Nothing } from '../shared/Nothing.tsx';
import { ScrollRegion } from '../shared/ScrollRegion.tsx';
import { saveFile } from '../shared/save-file.ts';
import { Waiting } from '../shared/Waiting.tsx';
import { showQueryGraph } from '../state/actions.ts';
import classes from './Cypher.module.css';
import { toCsv } from './csv.ts';
import { ResultGraph } from './ResultGraph.tsx';
import { ResultTable } from './ResultTable.tsx';
import { useRowCount } from './use-row-count.ts';

interface CypherResultProps {
  answer: CypherResponse | undefined;
  error: Error | null;
  pending: boolean;
  /** The query that was answered. */
  query: string;
  parameters: string | null;
  more: { ask(soFar: CypherResponse): void; pending: boolean };
}

type Form = 'graph' | 'table' | 'json';

/** One answer in three forms, with its size, its time and every cut said in words. */
export function CypherResult({ answer, error, pending, query, parameters, more }: CypherResultProps) {
  const { t } = useTranslation();
  const [wanted, setWanted] = useState<Form | null>(null);
  if (error) return <QueryFailure error={error} />;
  if (pending) return <Waiting />;
  if (!answer) return <Nothing title={t('cypher.start')} />;
  const { graph, graphTotal, rows, columns, truncated, limits, ms } = answer;
  const form = wanted ?? (graph.nodes.length > 0 ? 'graph' : 'table');
  return (
    <>
      <div className={classes.resultBar}>
        <SegmentedControl
          size="xs"
          value={form}
          onChange={(value) => setWanted(value as Form)}
          data={(['graph', 'table', 'json'] as const).map((value) => ({ value, label: t(`cypher.${value}`) }))}
        />
        <span className={classes.facts} role="status">
          {truncated ? (
            <CutRows query={query} parameters={parameters} shown={rows.length} />
          ) : (
            t('cypher.rows', { count: rows.length })
          )}{' '}
          · {t('cypher.took', { ms: Math.round(ms) })}
          {form === 'graph' && graph.edges.length < graphTotal.edges && (
            <strong> · {t('cypher.drawn', { shown: graph.edges.length, total: graphTotal.edges })}</strong>
          )}
        </span>
        {truncated && (
          <Button
            size="compact-sm"
            variant="light"
            title={t('cypher.limits', limits)}
            loading={more.pending}
            onClick={() => more.ask(answer)}
          >
            {t('cypher.nextRows', { count: limits.rows })}
          </Button>
        )}
        <span className={classes.resultTools}>
          {graph.nodes.length > 0 && (
            <Button
              size="compact-sm"
              variant="light"
              leftSection={<Icon name="expand" size={13} />}
              onClick={() => showQueryGraph(query, parameters)}
            >
              {t('cypher.continue')}
            </Button>
          )}
          <IconButton
            size="sm"
            icon="download"
            label={t('cypher.download')}
            onClick={() => saveCsv(columns, rows)}
            disabled={rows.length === 0}
          />
          <IconButton
            size="sm"
            icon="code"
            label={t('cypher.downloadJson')}
            onClick={() => saveJson(answer)}
            disabled={rows.length === 0}
          />
        </span>
      </div>
      <ScrollRegion className={classes.result} label={t(`cypher.${form}`)}>
        {form === 'graph' ? (
          graph.nodes.length > 0 ? (
            <ResultGraph answer={answer} query={query} parameters={parameters} />
          ) : (
            <Nothing title={t('cypher.noGraph')} />
          )
        ) : rows.length === 0 ? (
          <Nothing title={t('cypher.none')} />
        ) : form === 'table' ? (
          <ResultTable columns={columns} rows={rows} />
        ) : (
          <pre className={classes.json}>{JSON.stringify({ columns, rows }, null, 2)}</pre>
        )}
      </ScrollRegion>
    </>
  );
}

/** How many rows of how many are here. The database counts them all while these are looked at already. */
function CutRows({ query, parameters, shown }: { query: string; parameters: string | null; shown: number }) {
  const { t } = useTranslation();
  const count = useRowCount(query, parameters);
  if (typeof count.data === 'number') return <strong>{t('cypher.rowsOf', { shown, total: count.data })}</strong>;
  return (
    <>
      <strong>{t('cypher.firstRows', { count: shown })}</strong>{' '}
      {t(count.isFetching ? 'cypher.counting' : 'cypher.uncounted')}
    </>
  );
}

function QueryFailure({ error }: { error: Error }) {
  const { t } = useTranslation();
  const line = error instanceof ApiFailure ? error.details.line : undefined;
  const column = error instanceof ApiFailure ? error.details.column : undefined;
  return (
    <>
      <Failure error={error} />
      {line !== undefined && <p className={classes.position}>{t('cypher.position', { line, column })}</p>}
    </>
  );
}

function saveCsv(columns: readonly string[], rows: readonly (readonly unknown[])[]): void {
  saveFile('tifa.csv', new Blob([toCsv(columns, rows)], { type: 'text/csv;charset=utf-8' }));
}

function saveJson({ columns, rows, graph }: CypherResponse): void {
  const text = JSON.stringify({ columns, rows, graph }, null, 2);
  saveFile('tifa-result.json', new Blob([text], { type: 'application/json' }));
}
