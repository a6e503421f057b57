import { CloseButton, Combobox, InputBase, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeSummary } from '../../graph/model/api.ts';
import { searchQuery } from '../api/queries.ts';
import { KindMark } from './KindMark.tsx';
import classes from './NodePicker.module.css';
import { useNodeName } from './use-node-name.ts';

interface NodePickerProps {
  label: string;
  placeholder?: string;
  /** No label above: the label stands in the empty field. */
  compact?: boolean;
  /** Comma-separated kinds that may be chosen. */
  kinds: string;
  /** Id of a node that is not offered. */
  except?: string;
  value: string | null;
  onChange(id: string | null): void;
  size?: 'xs' | 'sm';
  w?: number | string;
  autoFocus?: boolean;
}

/** A field that finds one node by characters, pinyin or initials. */
export function NodePicker({
  label,
  placeholder,
  compact,
  kinds,
  except,
  value,
  onChange,
  size = 'xs',
  w,
  autoFocus,
}: NodePickerProps) {
  const { t } = useTranslation();
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [text, setText] = useState<string | null>(null);
  const [q] = useDebouncedValue((text ?? '').trim(), 120);
  const found = useQuery({ ...searchQuery(q, kinds, 12), enabled: q !== '' });
  const name = useNodeName(value);
  const hits = q === '' ? [] : (found.data?.hits ?? []).filter(({ node }) => node.id !== except);
  // Enter takes the first hit as soon as there is one.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the store of the list never changes
  useEffect(() => {
    if (found.data && q !== '') combobox.selectFirstOption();
  }, [found.data, q]);
  return (
    <Combobox
      store={combobox}
      position="bottom-start"
      onOptionSubmit={(id) => {
        onChange(id);
        setText(null);
        combobox.closeDropdown();
      }}
    >
      <Combobox.Target>
        <InputBase
          size={size}
          w={w}
          {...(compact ? { 'aria-label': label, placeholder: label } : { label, placeholder })}
          data-autofocus={autoFocus || undefined}
          autoFocus={autoFocus}
          value={text ?? name ?? ''}
          onChange={(event) => {
            setText(event.currentTarget.value);
            combobox.openDropdown();
          }}
          onBlur={() => {
            combobox.closeDropdown();
            setText(null);
          }}
          rightSectionPointerEvents="all"
          rightSection={
            value && (
              <CloseButton
                size="xs"
                aria-label={`${t('statements.clear')}: ${label}`}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onChange(null)}
              />
            )
          }
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={q === '' || !found.data} miw={300}>
        <Combobox.Options mah={260} style={{ overflowY: 'auto' }}>
          {hits.map(({ node }) => (
            <Option key={node.id} node={node} />
          ))}
          {found.data && hits.length === 0 && <Combobox.Empty>{t('search.none', { q })}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

function Option({ node }: { node: NodeSummary }) {
  return (
    <Combobox.Option value={node.id} fz="sm">
      <KindMark kind={node.kind} size={11} /> {node.name}{' '}
      {node.hint && !node.name.includes(node.hint) && <small className={classes.hint}>{node.hint}</small>}
    </Combobox.Option>
  );
}
