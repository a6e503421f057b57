import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { statementsQuery } from '../api/queries.ts';
import { Failure } from '../shared/Failure.tsx';
import { Icon } from '../shared/Icon.tsx';
import { NodePicker } from '../shared/NodePicker.tsx';
import { Nothing } from '../shared/Nothing.tsx';
import { ScrollRegion } from '../shared/ScrollRegion.tsx';
import { StatementCard } from '../shared/StatementCard.tsx';
import { Waiting } from '../shared/Waiting.tsx';
import { navigate, useView } from '../state/navigation.ts';
import type { StatementFilter } from '../state/view.ts';
import classes from './Statements.module.css';

/** Who said what: every statement that fits the filters, newest first. */
export function StatementsPanel() {
  const { t } = useTranslation();
  const filter = useView((view) => view.statements);
  const found = useInfiniteQuery(statementsQuery(filter));
  const statements = found.data?.pages.flatMap((page) => page.statements) ?? [];
  const total = found.data?.pages[0]?.total ?? 0;
  return (
    <div className={classes.panel}>
      <Filters filter={filter} total={found.data ? total : null} />
      <ScrollRegion className={classes.list} label={t('tab.statements')}>
        {found.error && <Failure error={found.error} retry={() => void found.refetch()} />}
        {found.isPending && <Waiting />}
        {found.data && total === 0 && <Nothing title={t('statements.none')} hint={t('statements.noneHint')} />}
        <div className={classes.columns}>
          {statements.map((statement) => (
            <StatementCard key={statement.id} statement={statement} />
          ))}
        </div>
        {found.hasNextPage && (
          <Button
            size="xs"
            variant="light"
            m="sm"
            loading={found.isFetchingNextPage}
            onClick={() => void found.fetchNextPage()}
          >
            {t('app.more', { count: Math.min(50, total - statements.length) })} ·{' '}
            {t('app.moreOf', { shown: statements.length, total })}
          </Button>
        )}
      </ScrollRegion>
    </div>
  );
}

function Filters({ filter, total }: { filter: StatementFilter; total: number | null }) {
  const { t } = useTranslation();
  const set = (change: { [name in keyof StatementFilter]: StatementFilter[name] | null }, replace = false) => {
    const next = Object.fromEntries(Object.entries({ ...filter, ...change }).filter(([, value]) => value));
    navigate({ statements: next as StatementFilter }, { replace });
  };
  return (
    <div className={classes.filters}>
      <TextFilter value={filter.q ?? ''} change={(q) => set({ q }, true)} />
      <NodePicker
        w={140}
        compact
        label={t('statements.speaker')}
        kinds="person,organisation,group,document,program"
        value={filter.speaker ?? null}
        onChange={(speaker) => set({ speaker })}
      />
      <NodePicker
        w={160}
        compact
        label={t('statements.organisation')}
        kinds="organisation"
        value={filter.organisation ?? null}
        onChange={(organisation) => set({ organisation })}
      />
      <NodePicker
        w={140}
        compact
        label={t('statements.slogan')}
        kinds="slogan"
        value={filter.slogan ?? null}
        onChange={(slogan) => set({ slogan })}
      />
      <TextInput
        size="xs"
        w={158}
        type="date"
        aria-label={t('statements.from')}
        leftSection={<span className={classes.bound}>{t('app.from')}</span>}
        leftSectionWidth={38}
        value={filter.from ?? ''}
        onChange={(event) => set({ from: event.currentTarget.value })}
      />
      <TextInput
        size="xs"
        w={158}
        type="date"
        aria-label={t('statements.to')}
        leftSection={<span className={classes.bound}>{t('app.to')}</span>}
        leftSectionWidth={38}
        value={filter.to ?? ''}
        onChange={(event) => set({ to: event.currentTarget.value })}
      />
      <SegmentedControl
        size="xs"
        aria-label={t('statements.kind')}
        value={filter.kind ?? 'any'}
        onChange={(kind) => set({ kind: kind === 'direct' || kind === 'indirect' ? kind : null })}
        data={[
          { value: 'any', label: t('statements.any') },
          { value: 'direct', label: t('statements.direct') },
          { value: 'indirect', label: t('statements.indirect') },
        ]}
      />
      {Object.keys(filter).length > 0 && (
        <Button size="xs" variant="subtle" onClick={() => navigate({ statements: {} })}>
          {t('statements.clear')}
        </Button>
      )}
      {total !== null && <span className={classes.total}>{t('statements.total', { count: total })}</span>}
    </div>
  );
}

function TextFilter({ value, change }: { value: string; change(q: string): void }) {
  const { t } = useTranslation();
  const [text, setText] = useState(value);
  const settle = useDebouncedCallback(change, 250);
  useEffect(() => setText(value), [value]);
  return (
    <TextInput
      size="xs"
      w={180}
      aria-label={t('statements.filterText')}
      placeholder={t('statements.filterText')}
      leftSection={<Icon name="search" size={13} />}
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value);
        settle(event.currentTarget.value.trim());
      }}
    />
  );
}
