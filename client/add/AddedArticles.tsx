import { Button, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AddedArticle } from '../../graph/model/api.ts';
import classes from './AddArticles.module.css';

interface AddedArticlesProps {
  articles: readonly AddedArticle[];
  show(article: string): void;
}

/** How many are listed at first, and with each asking for more: a collection may hold thousands. */
const listedAtOnce = 100;

/** The articles that were added, in the order they were read, each opening in the reader. */
export function AddedArticles({ articles, show }: AddedArticlesProps) {
  const { t } = useTranslation();
  const [most, setMost] = useState(listedAtOnce);
  const rest = articles.length - most;
  return (
    <>
      <ul className={classes.added} aria-label={t('add.added')}>
        {articles.slice(0, most).map(({ id, title, date }) => (
          <li key={id}>
            <UnstyledButton className={classes.article} onClick={() => show(id)}>
              <span>{title}</span>
              <small>{date ?? t('app.undated')}</small>
            </UnstyledButton>
          </li>
        ))}
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
