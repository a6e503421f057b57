import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SloganTimelineResponse } from '../../graph/model/slogan-timeline.ts';
import { NodeLink } from '../shared/NodeLink.tsx';
import { TextButton } from '../shared/TextButton.tsx';
import { listStatements } from '../state/actions.ts';
import classes from './Slogans.module.css';

/** By whom a slogan is invoked, and with which places and in which media it is used. */
export function Spread({ timeline }: { timeline: SloganTimelineResponse }) {
  const { t } = useTranslation();
  const { node: slogan, speakers, speakersTotal, places, placesTotal, sources, sourcesTotal } = timeline;
  return (
    <div className={classes.spread}>
      <Ranking
        title={t('slogans.speakers')}
        total={speakersTotal}
        rows={speakers.map(({ node, statements, first, last }) => ({
          key: node.id,
          name: <NodeLink node={node} />,
          size: statements,
          hint: first && last ? t('app.period', { from: first, to: last }) : undefined,
          count: (
            <TextButton
              className={classes.count}
              aria-label={t('matrix.cell', { speaker: node.name, slogan: slogan.name, count: statements })}
              onClick={() => listStatements({ slogan: slogan.id, speaker: node.id })}
            >
              {statements}
            </TextButton>
          ),
        }))}
      />
      <Ranking
        title={t('slogans.places')}
        total={placesTotal}
        rows={places.map(({ node, articles }) => ({
          key: node.id,
          name: <NodeLink node={node} />,
          size: articles,
          count: articles,
        }))}
      />
      <Ranking
        title={t('slogans.sources')}
        total={sourcesTotal}
        rows={sources.map(({ source, articles, of }) => ({
          key: source,
          name: source,
          size: articles,
          count: t('slogans.of', { articles, of }),
        }))}
      />
    </div>
  );
}

interface RankingProps {
  title: string;
  total: number;
  rows: { key: string; name: ReactNode; size: number; count: ReactNode; hint?: string | undefined }[];
}

function Ranking({ title, total, rows }: RankingProps) {
  const { t } = useTranslation();
  if (rows.length === 0) return null;
  const highest = Math.max(...rows.map(({ size }) => size));
  return (
    <section className={classes.ranking}>
      <h4 className={classes.quiet}>
        {title}
        {rows.length < total && ` · ${t('app.moreOf', { shown: rows.length, total })}`}
      </h4>
      <ol>
        {rows.map(({ key, name, size, count, hint }) => (
          <li key={key} title={hint}>
            <span className={classes.rank} style={{ width: `${(100 * size) / highest}%` }} />
            <span className={classes.rankName}>{name}</span>
            <span className={classes.rankCount}>{count}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
