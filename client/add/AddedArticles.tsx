import { Button, UnstyledButton } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { articleQuery } from '../api/queries.ts';
import classes from './AddArticles.module.css';

interface AddedArticlesProps {
  ids: readonly string[];
  show(article: string): void;
}

/** How many are listed at first, and with each asking for more: a collection may hold thousands, and each title is asked for. */
const listedAtOnce = 10;

/** The articles that were added, in the order they were read, each opening in the reader. */
export function AddedArticles({ ids, show }: AddedArticlesProps) {
  const { t } = useTranslation();
  const [most, setMost] = useState(listedAtOnce);
  const listed = ids.slice(0, most);
  const articles = useQueries({ queries: listed.map(articleQuery) });
  const rest = ids.length - listed.length;
  return (
    <>
      <ul className={classes.added} aria-label={t('add.added')}>
        {listed.map((id, index) => {
          const { data, isError } = articles[index]!;
          return (
            <li key={id}>
              <UnstyledButton className={classes.article} onClick={() => show(id)}>
                <span>{data?.article.title ?? (isError ? id : '…')}</span>
                <small>{data && (data.article.date ?? t('app.undated'))}</small>
              </UnstyledButton>
            </li>
          );
        })}
      </ul>
      {rest > 0 && (
        <Button size="compact-sm" variant="subtle" mt={4} onClick={() => setMost(most + listedAtOnce)}>
          {t('add.rest', { count: rest })}
        </Button>
      )}
      <p className={classes.back}>{t('add.back')}</p>
    </>
  );
}
