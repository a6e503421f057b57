import { Text, UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeSummary } from '../../graph/model/api.ts';
import { highlightsQuery } from '../api/queries.ts';
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
  const { data, error, refetch } = useQuery(highlightsQuery);
  const head = (
    <>
      <TourInvitation />
      <div className={classes.home}>
        <h2 className={classes.homeTitle}>{t('home.title')}</h2>
        <Text size="xs" c="dimmed">
          {t('home.tip')}
        </Text>
      </div>
    </>
  );
  if (!data)
    return (
      <>
        {head}
        {error ? <Failure error={error} retry={() => void refetch()} /> : <Waiting />}
      </>
    );
  const { speakers, bodies, slogans, articles } = data;
  return (
    <>
      {head}
      {articles.length === 0 && <NothingYet title={t('home.empty')} />}
      {speakers.length > 0 && (
        <Section title={t('home.who')} note={t('home.whoHint')}>
          <List>
            {speakers.slice(0, shown).map(({ node, count }) => (
              <NodeRow
                key={node.id}
                node={node}
                note={t('home.times', { count })}
                isShared={speakers.filter((other) => other.node.name === node.name).length > 1}
              />
            ))}
          </List>
        </Section>
      )}
      {bodies.length > 0 && (
        <Section title={t('home.connect')} note={t('home.connectHint')}>
          <List>
            {bodies.slice(0, shown).map(({ node }) => (
              <NodeRow key={node.id} node={node} note={t('search.degree', { count: node.degree })} />
            ))}
          </List>
        </Section>
      )}
      {slogans.length > 0 && (
        <Section title={t('home.slogans')}>
          <List>
            {slogans.map(({ node, statements }) => (
              <NodeRow key={node.id} node={node} note={t('slogans.statements', { count: statements })} />
            ))}
          </List>
        </Section>
      )}
      {articles.length > 0 && (
        <Section title={t('home.articles')}>
          <List>
            {articles.map((article) => (
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

interface NodeRowProps {
  node: NodeSummary;
  note: string;
  /** Its name is that of another in the list too. */
  isShared?: boolean;
}

function NodeRow({ node, note, isShared }: NodeRowProps) {
  return (
    <li>
      <UnstyledButton
        className={classes.row}
        onClick={() => goTo(node.id, shownCanvas()?.shows(node.id) ?? false)}
        onPointerEnter={() => useTransient.setState({ hovered: node.id })}
        onPointerLeave={() => useTransient.setState({ hovered: null })}
      >
        <span className={classes.rowLine}>
          <span className={classes.oneLine}>
            <KindMark kind={node.kind} size={11} /> {node.name}{' '}
            {isShared && node.hint && <small className={classes.hint}>{node.hint}</small>}
          </span>
          <span className={classes.quiet}>{note}</span>
        </span>
      </UnstyledButton>
    </li>
  );
}
