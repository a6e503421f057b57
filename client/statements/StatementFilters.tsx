import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StatementsFilter } from '../../graph/model/api.ts';
import { DateField } from '../shared/DateField.tsx';
import { Icon } from '../shared/Icon.tsx';
import { NodePicker } from '../shared/NodePicker.tsx';
import { navigate } from '../state/navigation.ts';

/** What narrows the statements down: speaker, body, slogan, words, time, and whether they are direct. */
export function StatementFilters({ filter }: { filter: StatementsFilter }) {
  const { t } = useTranslation();
  const set = (change: { [name in keyof StatementsFilter]: StatementsFilter[name] | null }, replace = false) => {
    const next = Object.fromEntries(Object.entries({ ...filter, ...change }).filter(([, value]) => value));
    navigate({ statements: next as StatementsFilter }, { replace });
  };
  return (
    <>
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
      {(['from', 'to'] as const).map((end) => (
        <DateField
          key={end}
          w={164}
          label={t(`statements.${end}`)}
          bound={t(`app.${end}`)}
          value={filter[end] ?? null}
          onChange={(date) => set({ [end]: date }, true)}
        />
      ))}
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
    </>
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
