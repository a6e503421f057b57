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
import { NamedFiles } from './NamedFiles.tsx';
import { type Outcome, sendFiles } from './send-files.ts';

/** Adding articles: pasted, chosen or dropped; progress as the server reads them; what failed, and why. */
export default function AddArticles() {
  const { t } = useTranslation();
  const files = useTransient((state) => state.files);
  const outcome = useTransient((state) => state.outcome);
  const [pasted, setPasted] = useState('');
  const [progress, setProgress] = useState<Outcome | null>(null);
  const job = useMutation({
    mutationFn: (sent: readonly ChosenFile[]) => sendFiles(sortOut(sent).readable, setProgress),
    onSuccess: (outcome, sent) => {
      setPasted('');
      // What was dropped meanwhile waits for its turn.
      const done = new Set(sent);
      const later = useTransient.getState().files.filter((file) => !done.has(file));
      useTransient.setState({ outcome, files: [...outcome.left, ...later] });
    },
    // Every answer kept so far may lack the new part.
    onSettled: () => queryClient.invalidateQueries(),
  });
  const close = () => useTransient.setState({ sheet: null, files: [], outcome: null });
  const text = pasted.trim();
  const name = `${t('add.name')}.txt`;
  const count = sortOut(files).readable.length + (text ? 1 : 0);
  return (
    <Modal opened onClose={close} title={t('add.title')} size="lg" closeButtonProps={{ 'aria-label': t('app.close') }}>
      {outcome ? (
        <JobOutcome
          outcome={outcome}
          again={() => useTransient.setState({ outcome: null })}
          show={(article) => {
            // The outcome stays, for the next article of its list.
            useTransient.setState({ sheet: null });
            openArticle(article);
          }}
        />
      ) : job.isPending ? (
        progress && <Running progress={progress} />
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
          <Button
            mt="md"
            disabled={count === 0}
            onClick={() => job.mutate([...files, ...(text ? [{ name, file: new File([text], name) }] : [])])}
          >
            {count === 0 ? t('add.nothing') : t('add.start', { count })}
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
          <NamedFiles words="add.others" names={others} />
        </p>
      )}
      {readable.length > 0 && (
        <ul className={classes.files}>
          {readable.slice(0, listed).map((chosen, index) => (
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
          {readable.length > listed && <li>{t('app.moreOf', { shown: listed, total: readable.length })}</li>}
        </ul>
      )}
    </>
  );
}

/** How many files are listed each: a folder may hold thousands. */
const listed = 200;

function Running({ progress: { loaded, unchanged, failures, total } }: { progress: Outcome }) {
  const { t } = useTranslation();
  const done = loaded + unchanged + failures.length;
  return (
    <div role="status">
      <p className={classes.running}>{t('add.running', { done, total })}</p>
      <Progress value={total === 0 ? 0 : (100 * done) / total} animated aria-label={t('add.title')} />
    </div>
  );
}
