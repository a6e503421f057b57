import { Text, UnstyledButton } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeSummary } from '../../graph/model/api.ts';
import { articlesQuery, bodiesQuery, slogansQuery, speakersQuery } from '../api/queries.ts';
import { shownCanvas } from '../graph/shown-canvas.ts';
import { Failure } from '../shared/Failure.tsx';
import { KindMark } from '../shared/KindMark.tsx';
import { NothingYet } from '../shared/NothingYet.tsx';
import { Waiting } from '../shared/Waiting.tsx';
import { goTo, openArticle } from '../state/actions.ts';
import { useTransient } from '../state/transient.ts';
import { TourInvitation } from '../tour/TourInvitation.tsx';
import classes from './Inspector.module.css';
import { Section } from './Section.tsx';

const shown = 5;

/** Nothing is selected: the three jobs, each with what this database has most of. */
export function Home() {
  const { t } = useTranslation();
  const speakers = useQuery(speakersQuery);
  const bodies = useQuery(bodiesQuery);
  const slogans = useInfiniteQuery(slogansQuery(''));
  const articles = useInfiniteQuery(articlesQuery(''));
  const topSlogans = slogans.data?.pages[0]?.slogans.slice(0, shown) ?? [];
  const latest = articles.data?.pages[0]?.articles.slice(0, shown) ?? [];
  const all = [speakers, bodies, slogans, articles];
  const failed = all.find(({ error }) => error);
  const retry = () => {
    for (const each of all) if (each.error) void each.refetch();
  };
  const head = (
    <>
      <TourInvitation />
      <div className={classes.home}>
        <h2 className={classes.homeTitle}>{t('home.title')}</h2>
        <Text size="xs" c="dimmed">
          {t('home.tip')}
        </Text>
      </div>
      {failed?.error && <Failure error={failed.error} retry={retry} />}
    </>
  );
  // All sections at once: one that came late would push away what is about to be clicked.
  const loading = all.some(({ isLoading }) => isLoading);
  if (loading)
    return (
      <>
        {head}
        <Waiting />
      </>
    );
  return (
    <>
      {head}
      {articles.data && latest.length === 0 && <NothingYet title={t('home.empty')} />}
      {speakers.data && speakers.data.length > 0 && (
        <Section title={t('home.who')} note={t('home.whoHint')}>
          <List>
            {speakers.data.slice(0, shown).map(({ node, count }) => (
              <NodeRow key={node.id} node={node} note={t('home.times', { count })} />
            ))}
          </List>
        </Section>
      )}
      {bodies.data && bodies.data.length > 0 && (
        <Section title={t('home.connect')} note={t('home.connectHint')}>
          <List>
            {bodies.data.slice(0, shown).map(({ node }) => (
              <NodeRow key={node.id} node={node} note={t('search.degree', { count: node.degree })} />
            ))}
          </List>
        </Section>
      )}
      {topSlogans.length > 0 && (
        <Section title={t('home.slogans')}>
          <List>
            {topSlogans.map(({ node, statements }) => (
              <NodeRow key={node.id} node={node} note={t('slogans.statements', { count: statements })} />
            ))}
          </List>
        </Section>
      )}
      {latest.length > 0 && (
        <Section title={t('home.articles')}>
          <List>
            {latest.map((article) => (
              <li key={article.id}>
                <UnstyledButton className={classes.row} onClick={() => openArticle(article.id)}>
                  {article.title}
                  <div className={classes.quiet}>
                    {[article.source, article.date ?? t('app.undated')].filter(Boolean).join(' · ')}
                  </div>
                </UnstyledButton>
              </li>
            ))}
          </List>
        </Section>
      )}
    </>
  );
}

function List({ children }: { children: ReactNode }) {
  return <ul className={classes.list}>{children}</ul>;
}

function NodeRow({ node, note }: { node: NodeSummary; note: string }) {
  return (
    <li>
      <UnstyledButton
        className={classes.row}
        onClick={() => goTo(node.id, shownCanvas()?.shows(node.id) ?? false)}
        onPointerEnter={() => useTransient.setState({ hovered: node.id })}
        onPointerLeave={() => useTransient.setState({ hovered: null })}
      >
        <span className={classes.rowLine}>
          <span>
            <KindMark kind={node.kind} size={11} /> {node.name}
          </span>
          <span className={classes.quiet}>{note}</span>
        </span>
      </UnstyledButton>
    </li>
  );
}
