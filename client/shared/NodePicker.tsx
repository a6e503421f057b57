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
  const typed = (text ?? '').trim();
  /** What is listed are the hits of what was typed before. */
  const waiting = typed !== '' && (q !== typed || found.isPlaceholderData || found.isPending);
  const [hasty, setHasty] = useState(false);
  const name = useNodeName(value);
  const hits = q === '' ? [] : (found.data?.hits ?? []).filter(({ node }) => node.id !== except);
  const choose = (id: string) => {
    onChange(id);
    setText(null);
    combobox.closeDropdown();
  };
  // Enter takes the first hit, and none of another text; pressed faster than the server answers, it takes the first to come.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the store of the list never changes, and only the answer counts
  useEffect(() => {
    if (waiting) combobox.resetSelectedOption();
    else if (hasty && hits[0]) choose(hits[0].node.id);
    else if (typed !== '') combobox.selectFirstOption();
    if (!waiting) setHasty(false);
  }, [waiting, found.data, typed]);
  return (
    <Combobox store={combobox} position="bottom-start" onOptionSubmit={choose}>
      <Combobox.Target>
        <InputBase
          size={size}
          w={w}
          {...(compact ? { 'aria-label': label, placeholder: label } : { label, placeholder })}
          data-autofocus={autoFocus || undefined}
          autoFocus={autoFocus}
          value={text ?? name ?? ''}
          onChange={(event) => {
            setHasty(false);
            setText(event.currentTarget.value);
            combobox.openDropdown();
          }}
          onKeyDown={(event) => {
            // While an input method composes, Enter confirms the characters.
            if (event.key !== 'Enter' || !waiting || event.nativeEvent.isComposing) return;
            event.preventDefault();
            setHasty(true);
          }}
          onBlur={() => {
            setHasty(false);
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
