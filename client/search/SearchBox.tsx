import { Kbd, Loader, TextInput } from '@mantine/core';
import { useDebouncedValue, useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SearchHit } from '../../graph/model/api.ts';
import { searchQuery } from '../api/queries.ts';
import { shownCanvas } from '../graph/shown-canvas.ts';
import { Failure } from '../shared/Failure.tsx';
import { Icon } from '../shared/Icon.tsx';
import { searchBoxId } from '../shell/use-keys.ts';
import { expand, goTo, openArticle } from '../state/actions.ts';
import { useSettings, withNewest } from '../state/settings.ts';
import { type RowAction, rowActions } from './row-actions.ts';
import classes from './SearchBox.module.css';
import { type SearchRow, SearchRowView } from './SearchRow.tsx';
import { useCommands } from './use-commands.ts';

const listId = 'search-hits';

/** Where the whole placeholder finds no room. */
const tightWindow = '(max-width: 560px)';

/** The one box for everything: names in characters, pinyin or initials, statements, articles, commands. */
export function SearchBox() {
  const { t } = useTranslation();
  const tight = useMediaQuery(tightWindow, matchMedia(tightWindow).matches, { getInitialValueInEffect: false });
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const [action, setAction] = useState(-1);
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [settled] = useDebouncedValue(text.trim(), 110);
  const found = useQuery({ ...searchQuery(settled), enabled: open && settled !== '' });
  const waiting = text.trim() !== '' && (settled !== text.trim() || found.isFetching);
  const [hasty, setHasty] = useState(false);
  const rows = useRows(text.trim(), settled === '' ? undefined : found.data?.hits);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another answer begins at its first row
  useEffect(() => setActive(0), [settled]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another row begins with going there
  useEffect(() => setAction(-1), [active, settled]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the row that became active comes into sight
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const close = () => {
    setOpen(false);
    input.current?.blur();
  };

  const choose = (row: SearchRow, add: boolean) => {
    close();
    setText('');
    if (row.type === 'command') {
      row.command.run();
      return;
    }
    remember(row.node);
    const { id, kind } = row.node;
    if (kind === 'article') openArticle(id);
    else if (add) expand(id);
    else goTo(id, shownCanvas()?.shows(id) ?? false);
  };

  const act = (row: SearchRow, chosen: RowAction) => {
    close();
    setText('');
    if (row.type !== 'command') remember(row.node);
    chosen.run();
  };
  const actions = activeActions(rows[active]);

  // Enter pressed faster than the server answers means its first hit.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the answer's arrival counts
  useEffect(() => {
    if (!hasty || waiting) return;
    setHasty(false);
    if (rows[0]) choose(rows[0], false);
  }, [hasty, waiting]);

  const walk = (event: KeyboardEvent) => {
    const row = rows[active];
    if (event.key === 'ArrowDown') setActive(Math.min(active + 1, rows.length - 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, 0));
    // While an input method composes, Enter confirms the characters.
    else if (event.key === 'ArrowRight' && atEnd(event) && actions.length > 0) {
      setAction(Math.min(action + 1, actions.length - 1));
    } else if (event.key === 'ArrowLeft' && action >= 0) setAction(action - 1);
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      const chosen = actions[action];
      if (row && chosen) act(row, chosen);
      else if (row && !waiting) choose(row, event.shiftKey);
      else if (waiting) setHasty(true);
    } else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  };

  const nothing = settled !== '' && !waiting && found.data?.hits.length === 0;
  return (
    <div className={classes.box}>
      <TextInput
        ref={input}
        id={searchBoxId}
        role="combobox"
        aria-expanded={open}
        aria-controls={listId}
        aria-activedescendant={open && rows[active] ? `${listId}-${active}` : undefined}
        aria-label={t('search.label')}
        placeholder={t(tight ? 'search.placeholderShort' : 'search.placeholder')}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => {
          setHasty(false);
          setText(event.currentTarget.value);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={walk}
        leftSection={open && waiting && text ? <Loader size={14} /> : <Icon name="search" size={16} />}
        rightSection={
          <Kbd size="xs" className={classes.slash}>
            /
          </Kbd>
        }
        classNames={{ input: classes.input! }}
      />
      {open && (rows.length > 0 || nothing || found.error) && (
        // A press inside must not take the focus from the box.
        <div className={classes.drop} onPointerDown={(event) => event.preventDefault()}>
          <div ref={list} className={classes.list} role="listbox" id={listId} aria-label={t('search.results')}>
            {rows.map((row, index) => (
              <SearchRowView
                key={row.type === 'command' ? row.command.name : row.node.id}
                id={`${listId}-${index}`}
                row={row}
                active={index === active}
                action={index === active ? action : -1}
                act={(chosen) => act(row, chosen)}
                point={() => setActive(index)}
                choose={(add) => choose(row, add)}
              />
            ))}
          </div>
          {found.error && <Failure error={found.error} retry={() => void found.refetch()} />}
          {nothing && <p className={classes.nothing}>{t('search.none', { q: settled })}</p>}
          <p className="visually-hidden" role="status">
            {actions[action] && t(`search.action.${actions[action].name}`)}
          </p>
          <p className={classes.hint}>
            <span>{t('search.hint')}</span>
            {found.data && settled !== '' && found.data.total > found.data.hits.length && (
              <span>{t('search.total', { total: found.data.total, shown: found.data.hits.length })}</span>
            )}
          </p>
        </div>
      )}
    </div>
  );
}

function remember({ id, kind, name }: RecentNode): void {
  useSettings.setState(({ recent }) => ({
    recent: withNewest(recent, { id, kind, name }, (a, b) => a.id === b.id, 8),
  }));
}

function activeActions(row: SearchRow | undefined): RowAction[] {
  return row && row.type !== 'command' ? rowActions(row.node) : [];
}

/** Whether the caret is behind the last character, where the right arrow has nothing left to pass. */
function atEnd({ currentTarget }: KeyboardEvent): boolean {
  return currentTarget instanceof HTMLInputElement && currentTarget.selectionStart === currentTarget.value.length;
}

/** Before anything is typed: where one went last, and what one can do. After that: hits, and commands of that name. */
function useRows(text: string, hits: readonly SearchHit[] | undefined): SearchRow[] {
  const recent = useSettings((settings) => settings.recent);
  const commands = useCommands();
  if (text === '') {
    return [
      ...recent.map((node): SearchRow => ({ type: 'recent', node: node as RecentNode })),
      ...commands.map((command): SearchRow => ({ type: 'command', command })),
    ];
  }
  const wanted = text.toLowerCase();
  const matching = commands.filter(({ title }) => title.toLowerCase().includes(wanted)).slice(0, 3);
  return [
    ...(hits ?? []).map((hit): SearchRow => ({ type: 'hit', node: hit.node, hit })),
    ...matching.map((command): SearchRow => ({ type: 'command', command })),
  ];
}

type RecentNode = Extract<SearchRow, { type: 'recent' }>['node'];
