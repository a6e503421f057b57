import { TextInput, UnstyledButton } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { articlesQuery } from '../api/queries.ts';
import { Icon } from '../shared/Icon.tsx';
import { Nothing } from '../shared/Nothing.tsx';
import { NothingYet } from '../shared/NothingYet.tsx';
import { PagedList } from '../shared/PagedList.tsx';
import { openArticle } from '../state/actions.ts';
import classes from './Reader.module.css';

/** All articles, newest first. */
export function ArticleList() {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [q] = useDebouncedValue(text.trim(), 200);
  const found = useInfiniteQuery(articlesQuery(q));
  const articles = found.data?.pages.flatMap((page) => page.articles) ?? [];
  return (
    <div className={classes.chooser}>
      <TextInput
        size="sm"
        maw={420}
        aria-label={t('reader.filter')}
        placeholder={t('reader.filter')}
        leftSection={<Icon name="search" size={15} />}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <PagedList
        found={found}
        shown={articles.length}
        nothing={q === '' ? <NothingYet title={t('home.empty')} /> : <Nothing title={t('reader.none')} />}
      >
        <ul className={classes.articles}>
          {articles.map((article) => (
            <li key={article.id}>
              <UnstyledButton className={classes.article} onClick={() => openArticle(article.id)}>
                <span className={classes.articleTitle}>{article.title}</span>
                <span className={classes.meta}>
                  <span>{article.source ?? t('inspector.undatedSource')}</span>
                  <span>{article.date ?? t('app.undated')}</span>
                  <span>{t('reader.statements', { count: article.statements })}</span>
                  <span>{t('reader.entities', { count: article.entities })}</span>
                </span>
              </UnstyledButton>
            </li>
          ))}
        </ul>
      </PagedList>
    </div>
  );
}
