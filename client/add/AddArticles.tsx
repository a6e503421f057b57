import { Button, Modal, Progress, Textarea, UnstyledButton } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fileFormats } from '../../graph/model/file-format.ts';
import { queryClient } from '../api/queries.ts';
import { Failure } from '../shared/Failure.tsx';
import { Icon } from '../shared/Icon.tsx';
import { IconButton } from '../shared/IconButton.tsx';
import { openArticle } from '../state/actions.ts';
import { useTransient } from '../state/transient.ts';
import classes from './AddArticles.module.css';
import { type ChosenFile, chosenFiles, sortOut } from './chosen-file.ts';
import { JobOutcome } from './JobOutcome.tsx';
import { type Outcome, sendFiles } from './send-files.ts';

/** Adding articles: pasted, chosen or dropped; progress as the server reads them; what failed, and why. */
export default function AddArticles() {
  const { t } = useTranslation();
  const files = useTransient((state) => state.files);
  const [pasted, setPasted] = useState('');
  const [progress, setProgress] = useState<Outcome | null>(null);
  const job = useMutation({
    mutationFn: (chosen: ChosenFile[]) =>
      sendFiles(chosen, { unreadable: t('add.unreadable'), tooLarge: t('add.tooLarge') }, setProgress),
    // Every answer kept so far may lack the new part.
    onSettled: () => queryClient.invalidateQueries(),
  });
  const clear = () => {
    useTransient.setState({ files: [] });
    setPasted('');
    setProgress(null);
  };
  const close = () => useTransient.setState({ sheet: null, files: [] });
  const text = pasted.trim();
  const name = `${t('add.name')}.txt`;
  const chosen = [...sortOut(files).readable, ...(text ? [{ name, file: new File([text], name) }] : [])];
  return (
    <Modal opened onClose={close} title={t('add.title')} size="lg" closeButtonProps={{ 'aria-label': t('app.close') }}>
      {job.data ? (
        <JobOutcome
          outcome={job.data}
          again={() => {
            job.reset();
            clear();
          }}
          show={(article) => {
            close();
            openArticle(article);
          }}
        />
      ) : job.isPending ? (
        <Running progress={progress} total={chosen.length} />
      ) : (
        <>
          <FileChoice files={files} />
          <Textarea
            mt="md"
            label={t('add.paste')}
            description={t('add.pasteHint')}
            autosize
            minRows={4}
            maxRows={10}
            value={pasted}
            onChange={(event) => setPasted(event.currentTarget.value)}
          />
          {job.error && <Failure error={job.error} />}
          <Button mt="md" disabled={chosen.length === 0} onClick={() => job.mutate(chosen)}>
            {chosen.length === 0 ? t('add.nothing') : t('add.start', { count: chosen.length })}
          </Button>
        </>
      )}
    </Modal>
  );
}

/** Every browser knows it; React’s types do not. */
const wholeFolder = { webkitdirectory: '' };

const extensions = Object.values(fileFormats).flat();

/** Where files are dropped, which the whole page takes, or chosen, one by one or a folder with all that is inside. */
function FileChoice({ files }: { files: readonly ChosenFile[] }) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const folderInput = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const { readable, others } = sortOut(files);
  const take = (field: HTMLInputElement) => {
    useTransient.setState({ files: [...files, ...chosenFiles(field.files)] });
    // The same file may be chosen again after it was taken away.
    field.value = '';
  };
  return (
    <>
      <UnstyledButton
        className={classes.zone}
        data-over={over || undefined}
        onClick={() => input.current?.click()}
        onDragOver={() => setOver(true)}
        onDragLeave={() => setOver(false)}
        onDrop={() => setOver(false)}
      >
        <Icon name="upload" size={22} />
        <span>{t('add.drop')}</span>
        <small>{t('add.formats')}</small>
      </UnstyledButton>
      <Button size="compact-sm" variant="subtle" mt={6} onClick={() => folderInput.current?.click()}>
        {t('add.folder')}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={[...extensions, '.gz'].join()}
        onChange={(event) => take(event.currentTarget)}
      />
      <input ref={folderInput} type="file" {...wholeFolder} hidden onChange={(event) => take(event.currentTarget)} />
      {others.length > 0 && (
        <p className={classes.others} role="status">
          {t('add.others', { count: others.length, names: others.slice(0, namedOthers).join(t('add.comma')) })}
          {others.length > namedOthers && ' …'}
        </p>
      )}
      {readable.length > 0 && (
        <ul className={classes.files}>
          {readable.map((chosen, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name
            <li key={index}>
              <span>{chosen.name}</span>
              <IconButton
                size="xs"
                icon="close"
                label={t('add.remove', { name: chosen.name })}
                onClick={() => useTransient.setState({ files: files.filter((other) => other !== chosen) })}
              />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** How many of the files of other kinds are told by name. */
const namedOthers = 5;

function Running({ progress, total }: { progress: Outcome | null; total: number }) {
  const { t } = useTranslation();
  const done = progress ? progress.loaded + progress.unchanged + progress.failures.length : 0;
  const of = progress?.total ?? total;
  return (
    <div role="status">
      <p className={classes.running}>{t('add.running', { done, total: of })}</p>
      <Progress value={of === 0 ? 0 : (100 * done) / of} animated aria-label={t('add.title')} />
    </div>
  );
}
