import { UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { SloganTimelineResponse, StatementItem } from '../../graph/model/api.ts';
import { sloganTimelineQuery, statsQuery } from '../api/queries.ts';
import { Failure } from '../shared/Failure.tsx';
import { KindMark } from '../shared/KindMark.tsx';
import { StatementCard } from '../shared/StatementCard.tsx';
import { Waiting } from '../shared/Waiting.tsx';
import { listStatements, openEvidence, selectNode } from '../state/actions.ts';
import { MonthBars } from './MonthBars.tsx';
import classes from './Slogans.module.css';
import { everyMonth, longestSilence } from './timeline.ts';

/** One slogan over time: bars, when it was first and last used and by whom, and the longest silence. */
export function SloganTimeline({ slogan }: { slogan: string }) {
  const { t } = useTranslation();
  const found = useQuery(sloganTimelineQuery(slogan));
  const stats = useQuery(statsQuery);
  if (found.error) return <Failure error={found.error} retry={() => void found.refetch()} />;
  if (!found.data || !stats.data) return <Waiting />;
  const { node, months } = found.data;
  const from = stats.data.from?.slice(0, 7);
  const to = stats.data.to?.slice(0, 7);
  const all = from && to ? everyMonth(months, from, to) : [];
  const used = all.some(({ articles }) => articles > 0);
  const silence = longestSilence(all);
  return (
    <section className={classes.timeline}>
      <div className={classes.timelineHead}>
        <UnstyledButton className={classes.timelineName} onClick={() => selectNode(node.id)}>
          <KindMark kind="slogan" size={13} /> {node.name}
        </UnstyledButton>
        {all.some(({ of }) => of === 0) && <span className={classes.quiet}>{t('slogans.noArticles')}</span>}
        {silence > 1 && <span className={classes.quiet}>{t('slogans.silence', { count: silence })}</span>}
        <UnstyledButton className={classes.tool} onClick={() => listStatements({ slogan: node.id })}>
          {t('slogans.who')}
        </UnstyledButton>
      </div>
      {used ? <MonthBars name={node.name} months={all} slogan={node.id} /> : <p>{t('slogans.noMonths')}</p>}
      <div className={classes.uses}>
        <Use title={t('slogans.first')} appearance={found.data.first} statement={found.data.firstStatement} />
        <Use title={t('slogans.last')} appearance={found.data.last} statement={found.data.lastStatement} />
      </div>
    </section>
  );
}

interface UseProps {
  title: string;
  appearance: SloganTimelineResponse['first'];
  statement: StatementItem | null;
}

function Use({ title, appearance, statement }: UseProps) {
  const { t } = useTranslation();
  if (!appearance) return null;
  const { article, spans, date, source } = appearance;
  return (
    <div className={classes.use}>
      <h4 className={classes.quiet}>
        {title} · {date ?? t('app.undated')}
      </h4>
      {statement ? (
        <StatementCard statement={statement} />
      ) : (
        <UnstyledButton
          className={classes.article}
          onClick={() => openEvidence({ article, ...(spans[0] ?? { start: 0, end: 1 }) })}
        >
          《{appearance.title}》{source}
        </UnstyledButton>
      )}
    </div>
  );
}
