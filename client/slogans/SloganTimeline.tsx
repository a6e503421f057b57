import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { StatementItem } from '../../graph/model/api.ts';
import type { SloganTimelineResponse } from '../../graph/model/slogan-timeline.ts';
import { KindMark } from '../shared/KindMark.tsx';
import { StatementCard } from '../shared/StatementCard.tsx';
import { TextButton } from '../shared/TextButton.tsx';
import { listStatements, openEvidence, selectNode } from '../state/actions.ts';
import { HeatMark } from './HeatScale.tsx';
import { PeriodBars } from './PeriodBars.tsx';
import classes from './Slogans.module.css';
import { Spread } from './Spread.tsx';
import { fewArticles, longestSilence, type Period } from './timeline.ts';

interface SloganTimelineProps {
  timeline: SloganTimelineResponse;
  /** Every period that the collection spans. */
  periods: readonly Period[];
}

/** One slogan over time: bars, its heat and silence, when it was first and last used and by whom, and its spread. */
export function SloganTimeline({ timeline, periods }: SloganTimelineProps) {
  const { t } = useTranslation();
  const { node, whole, first, last, firstStatement, lastStatement } = timeline;
  const used = periods.some(({ articles }) => articles > 0);
  return (
    <section className={classes.timeline} aria-label={node.name}>
      <div className={classes.timelineHead}>
        <UnstyledButton className={classes.timelineName} onClick={() => selectNode(node.id)}>
          <KindMark kind="slogan" size={13} /> {node.name}
        </UnstyledButton>
        {whole && (
          <span className={classes.quiet}>
            <HeatMark step={whole.heat} /> · {t('slogans.of', whole)}
          </span>
        )}
        <Silence timeline={timeline} periods={periods} />
        <TextButton className={classes.tool} onClick={() => listStatements({ slogan: node.id })}>
          {t('slogans.who')}
        </TextButton>
      </div>
      {used ? <PeriodBars name={node.name} periods={periods} slogan={node.id} /> : <p>{t('slogans.noPeriods')}</p>}
      <p className={classes.quiet}>
        {[
          periods.some(({ of }) => of === 0) && t('slogans.noArticles'),
          periods.some(({ articles, of }) => articles > 0 && of < fewArticles) &&
            t('slogans.few', { count: fewArticles }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <div className={classes.uses}>
        <Use title={t('slogans.first')} appearance={first} statement={firstStatement} />
        <Use title={t('slogans.last')} appearance={last} statement={lastStatement} />
      </div>
      <Spread timeline={timeline} />
    </section>
  );
}

/** Not seen since, and the longest silence before. */
function Silence({ timeline: { silence }, periods }: SloganTimelineProps) {
  const { t } = useTranslation();
  const longest = longestSilence(periods);
  const byYear = periods[0]?.period.length === 4;
  return (
    <>
      {silence && (
        <span className={classes.unseen}>{t('slogans.unseen', { ...silence, count: silence.articles })}</span>
      )}
      {longest > 1 && (
        <span className={classes.quiet}>
          {t(byYear ? 'slogans.silentYears' : 'slogans.silentMonths', { count: longest })}
        </span>
      )}
    </>
  );
}

interface UseProps {
  title: string;
  appearance: SloganTimelineResponse['first'];
  statement: StatementItem | null;
}

/** The article of a first or latest use, and the statement of a first or latest speaker, which may be another's. */
function Use({ title, appearance, statement }: UseProps) {
  const { t } = useTranslation();
  if (!appearance) return null;
  const { article, spans, date, source } = appearance;
  return (
    <div className={classes.use}>
      <h4 className={classes.quiet}>
        {title} · {date ?? t('app.undated')}
      </h4>
      {statement?.evidence.article !== article && (
        <UnstyledButton
          className={classes.article}
          onClick={() => openEvidence({ article, ...(spans[0] ?? { start: 0, end: 1 }) })}
        >
          《{appearance.title}》{source}
        </UnstyledButton>
      )}
      {statement && <StatementCard statement={statement} />}
    </div>
  );
}
