import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StatementsFilter } from '../../graph/model/api.ts';
import { DateField } from '../shared/DateField.tsx';
import { Icon } from '../shared/Icon.tsx';
import { NodePicker } from '../shared/NodePicker.tsx';
import { navigate } from '../state/navigation.ts';

/** What narrows the statements down: speaker, post, body, slogan, words, time, and whether they are direct. */
export function StatementFilters({ filter }: { filter: StatementsFilter }) {
  const { t } = useTranslation();
  const set = (change: { [name in keyof StatementsFilter]: StatementsFilter[name] | null }, replace = false) => {
    const next = Object.fromEntries(Object.entries({ ...filter, ...change }).filter(([, value]) => value));
    navigate({ statements: next as StatementsFilter }, { replace });
  };
  return (
    <>
      <TextFilter
        label={t('statements.filterText')}
        icon
        w={180}
        value={filter.q ?? ''}
        change={(q) => set({ q }, true)}
      />
      <NodePicker
        w={140}
        compact
        label={t('statements.speaker')}
        kinds="person,organisation,group,document,program"
        value={filter.speaker ?? null}
        onChange={(speaker) => set({ speaker })}
      />
      <TextFilter
        label={t('statements.post')}
        w={110}
        value={filter.post ?? ''}
        change={(post) => set({ post }, true)}
      />
      <NodePicker
        w={160}
        compact
        label={t('statements.organisation')}
        kinds="organisation,place"
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

interface TextFilterProps {
  label: string;
  /** With the sign of a search. */
  icon?: boolean;
  w: number;
  value: string;
  change(words: string): void;
}

function TextFilter({ label, icon, w, value, change }: TextFilterProps) {
  const [text, setText] = useState(value);
  const settle = useDebouncedCallback(change, 250);
  useEffect(() => setText(value), [value]);
  return (
    <TextInput
      size="xs"
      w={w}
      aria-label={label}
      placeholder={label}
      leftSection={icon && <Icon name="search" size={13} />}
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value);
        settle(event.currentTarget.value.trim());
      }}
    />
  );
}
