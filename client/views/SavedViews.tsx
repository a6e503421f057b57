import { Button, Group, Modal, TextInput, UnstyledButton } from '@mantine/core';
import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedViewSummary } from '../../graph/model/saved-view.ts';
import { deleteView, getSavedView, renameView, saveView } from '../api/endpoints.ts';
import { queryClient, viewsQuery } from '../api/queries.ts';
import { shownCanvas } from '../graph/shown-canvas.ts';
import { Failure } from '../shared/Failure.tsx';
import { Icon } from '../shared/Icon.tsx';
import { IconButton } from '../shared/IconButton.tsx';
import { Nothing } from '../shared/Nothing.tsx';
import { PagedList } from '../shared/PagedList.tsx';
import { useTimeWords } from '../shared/use-time-words.ts';
import { useView } from '../state/navigation.ts';
import { useTransient } from '../state/transient.ts';
import { formatView } from '../state/view.ts';
import { openSavedView } from './open-saved-view.ts';
import classes from './SavedViews.module.css';

const refresh = () => queryClient.invalidateQueries({ queryKey: viewsQuery.queryKey });

/** What was seen, kept under a name on the server: saved, opened, renamed, deleted. */
export default function SavedViews() {
  const { t } = useTranslation();
  const found = useInfiniteQuery(viewsQuery);
  const views = found.data?.pages.flatMap((page) => page.views) ?? [];
  return (
    <Modal
      opened
      onClose={() => useTransient.setState({ sheet: null })}
      title={t('views.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <SaveForm />
      <PagedList
        found={found}
        shown={views.length}
        nothing={<Nothing title={t('views.none')} hint={t('views.noneHint')} />}
      >
        <ul className={classes.list}>
          {views.map((view) => (
            <Row key={view.id} view={view} />
          ))}
        </ul>
      </PagedList>
    </Modal>
  );
}

function SaveForm() {
  const { t } = useTranslation();
  const view = useView();
  const [name, setName] = useState('');
  const save = useMutation({
    mutationFn: () =>
      saveView({ name: name.trim(), query: formatView(view), positions: shownCanvas()?.positions() ?? {} }),
    onSuccess: () => {
      setName('');
      return refresh();
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim()) save.mutate();
      }}
    >
      <Group gap="xs" align="flex-end">
        <TextInput
          flex={1}
          data-autofocus
          label={t('views.name')}
          placeholder={t('views.nameHint')}
          maxLength={100}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" loading={save.isPending} disabled={!name.trim()}>
          {t('views.save')}
        </Button>
      </Group>
      {save.error && <Failure error={save.error} />}
    </form>
  );
}

function Row({ view }: { view: SavedViewSummary }) {
  const { t } = useTranslation();
  const timeWords = useTimeWords();
  const [name, setName] = useState<string | null>(null);
  const open = useMutation({
    mutationFn: async () => openSavedView(await getSavedView(view.id)),
    onSuccess: () => useTransient.setState({ sheet: null }),
  });
  const rename = useMutation({
    mutationFn: (wanted: string) => renameView(view.id, wanted),
    onSuccess: () => {
      setName(null);
      return refresh();
    },
  });
  const remove = useMutation({ mutationFn: () => deleteView(view.id), onSuccess: refresh });
  const error = open.error ?? rename.error ?? remove.error;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wanted = name?.trim();
    if (wanted && wanted !== view.name) rename.mutate(wanted);
    else setName(null);
  };
  return (
    <li>
      {name === null ? (
        <div className={classes.row}>
          <UnstyledButton className={classes.open} onClick={() => open.mutate()}>
            <Icon name="bookmark" size={15} />
            <span className={classes.name}>{view.name}</span>
            <time className={classes.time} dateTime={view.time}>
              {timeWords(view.time)}
            </time>
          </UnstyledButton>
          <IconButton
            size="sm"
            icon="pen"
            label={t('views.rename', { name: view.name })}
            onClick={() => setName(view.name)}
          />
          <IconButton
            size="sm"
            icon="close"
            label={t('views.delete', { name: view.name })}
            loading={remove.isPending}
            onClick={() => remove.mutate()}
          />
        </div>
      ) : (
        <form className={classes.row} onSubmit={submit}>
          <TextInput
            flex={1}
            size="xs"
            aria-label={t('views.name')}
            maxLength={100}
            autoFocus
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return;
              // Escape leaves the field, not the sheet.
              event.stopPropagation();
              setName(null);
            }}
          />
          <Button size="xs" type="submit" loading={rename.isPending}>
            {t('curation.rename')}
          </Button>
        </form>
      )}
      {error && <Failure error={error} />}
    </li>
  );
}
