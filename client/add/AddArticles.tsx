import { Alert, Button, Modal, Progress, Textarea, UnstyledButton } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type DragEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AddArticlesRequest, JobEvent } from '../../graph/model/api.ts';
import { addArticles } from '../api/endpoints.ts';
import { followJob } from '../api/job-events.ts';
import { queryClient } from '../api/queries.ts';
import { Failure } from '../shared/Failure.tsx';
import { Icon } from '../shared/Icon.tsx';
import { IconButton } from '../shared/IconButton.tsx';
import { openArticle } from '../state/actions.ts';
import { useTransient } from '../state/transient.ts';
import classes from './AddArticles.module.css';
import { JobOutcome } from './JobOutcome.tsx';

type NewArticle = AddArticlesRequest['articles'][number];

const mostAtOnce = 200;

/** Adding articles: pasted, chosen or dropped; progress as the server reads them; what failed, and why. */
export default function AddArticles() {
  const { t } = useTranslation();
  const [files, setFiles] = useState<NewArticle[]>([]);
  const [pasted, setPasted] = useState('');
  const [progress, setProgress] = useState<JobEvent | null>(null);
  const job = useMutation({
    mutationFn: async (articles: NewArticle[]) => {
      const { job: id } = await addArticles({ articles });
      return followJob(id, setProgress);
    },
    // Every answer kept so far may lack the new part.
    onSettled: () => queryClient.invalidateQueries(),
  });
  const close = () => useTransient.setState({ sheet: null });
  const text = pasted.trim();
  const articles = [...files, ...(text ? [{ name: `${t('add.name')}.txt`, text }] : [])];
  const again = () => {
    job.reset();
    setFiles([]);
    setPasted('');
    setProgress(null);
  };
  return (
    <Modal opened onClose={close} title={t('add.title')} size="lg" closeButtonProps={{ 'aria-label': t('app.close') }}>
      {job.data ? (
        <JobOutcome
          outcome={job.data}
          again={again}
          show={(article) => {
            close();
            openArticle(article);
          }}
        />
      ) : job.isPending ? (
        <Running progress={progress} total={articles.length} />
      ) : (
        <>
          <DropZone files={files} add={setFiles} />
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
          <Button mt="md" disabled={articles.length === 0} onClick={() => job.mutate(articles)}>
            {articles.length === 0 ? t('add.nothing') : t('add.start', { count: articles.length })}
          </Button>
        </>
      )}
    </Modal>
  );
}

function DropZone({ files, add }: { files: NewArticle[]; add(files: NewArticle[]): void }) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const take = async (list: FileList | null) => {
    setOver(false);
    setProblem(null);
    const next = [...files];
    for (const file of list ?? []) {
      try {
        next.push({
          name: file.name,
          text: new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()),
        });
      } catch {
        setProblem(`${file.name}: ${t('add.unreadable')}`);
      }
    }
    if (next.length > mostAtOnce) setProblem(t('add.tooMany'));
    add(next.slice(0, mostAtOnce));
  };

  const drop = (event: DragEvent) => {
    event.preventDefault();
    void take(event.dataTransfer.files);
  };

  return (
    <>
      <UnstyledButton
        className={classes.zone}
        data-over={over || undefined}
        onClick={() => input.current?.click()}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <Icon name="upload" size={22} />
        <span>{t('add.drop')}</span>
        <small>{t('add.formats')}</small>
      </UnstyledButton>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept=".txt,.md,.html,.htm,.jsonl"
        onChange={(event) => void take(event.currentTarget.files)}
      />
      {problem && (
        <Alert color="red" mt="xs" p="xs">
          {problem}
        </Alert>
      )}
      {files.length > 0 && (
        <ul className={classes.files}>
          {files.map((file, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name
            <li key={index}>
              <span>{file.name}</span>
              <IconButton
                size="xs"
                icon="close"
                label={t('add.remove', { name: file.name })}
                onClick={() => add(files.filter((_file, other) => other !== index))}
              />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Running({ progress, total }: { progress: JobEvent | null; total: number }) {
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
