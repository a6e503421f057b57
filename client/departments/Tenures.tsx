import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { EdgeSummary } from '../../graph/model/api.ts';
import type { Tenure } from '../../graph/model/tenure.ts';
import { statsQuery, tenuresQuery } from '../api/queries.ts';
import { groupBy } from '../shared/group-by.ts';
import { NodeLink } from '../shared/NodeLink.tsx';
import { Nothing } from '../shared/Nothing.tsx';
import { PagedList } from '../shared/PagedList.tsx';
import { TextButton } from '../shared/TextButton.tsx';
import { selectEdge } from '../state/actions.ts';
import { useView } from '../state/navigation.ts';
import { PeriodNote } from './PeriodNote.tsx';
import classes from './Tenures.module.css';
import { placeOf, timeTicks } from './time-scale.ts';

const mostTicks = 4;

/** The time that the bars stand in. */
interface Axis {
  from: string;
  to: string;
}

/** Who held each post of a body, one after the other: a bar from the first to the last evidence, each end its sentence. */
export function Tenures({ body }: { body: string }) {
  const { t } = useTranslation();
  const period = useView((view) => view.period);
  const found = useInfiniteQuery(tenuresQuery(body, period));
  const tenures = found.data?.pages.flatMap((page) => page.tenures) ?? [];
  const axis = useAxis();
  const posts = groupBy(tenures, ({ unit, position }) => `${unit ?? ''}${position}`);
  return (
    <div className={classes.tenures}>
      <PeriodNote />
      <PagedList
        found={found}
        shown={tenures.length}
        nothing={<Nothing title={t('tenures.none')} hint={t('tenures.noneHint')} />}
      >
        {tenures.length > 0 && <p className={classes.quiet}>{t('tenures.hint')}</p>}
        {axis && tenures.length > 0 && <AxisMarks axis={axis} />}
        {[...posts].map(([post, held]) => (
          <section key={post} className={classes.post} aria-label={post}>
            <h4>{post}</h4>
            <ol>
              {held.map((tenure) => (
                <Row key={tenure.holder.id} tenure={tenure} axis={axis} />
              ))}
            </ol>
          </section>
        ))}
      </PagedList>
    </div>
  );
}

/** The time of the whole collection, as far as it is asked for: only beside it does a bar say how long ago it ends. */
function useAxis(): Axis | null {
  const period = useView((view) => view.period);
  const stats = useQuery(statsQuery);
  const from = period.since ?? stats.data?.from;
  const to = period.until ?? stats.data?.to;
  return from && to && from < to ? { from, to } : null;
}

function AxisMarks({ axis: { from, to } }: { axis: Axis }) {
  return (
    <div className={classes.axis} aria-hidden="true">
      <span className={classes.track}>
        {timeTicks(from, to, mostTicks).map(({ at, label }) => (
          <span key={label} className={classes.tick} style={{ left: `${at * 100}%` }}>
            {label}
          </span>
        ))}
      </span>
    </div>
  );
}

function Row({ tenure, axis }: { tenure: Tenure; axis: Axis | null }) {
  const { t } = useTranslation();
  const { holder, assertions, first, last } = tenure;
  const selected = useView((view) => view.selection?.id === first.id || view.selection?.id === last.id);
  const oneDay = first.evidence.date === last.evidence.date;
  return (
    <li className={classes.row} data-selected={selected || undefined}>
      <span className={classes.holder}>
        <NodeLink node={holder} />
      </span>
      <span className={classes.track} aria-hidden="true">
        {axis && <Bar dates={tenure.dates} axis={axis} />}
      </span>
      <span className={classes.dates}>
        <Day edge={first} label={oneDay ? t('tenures.only') : t('tenures.first')} />
        {!oneDay && (
          <>
            {' – '}
            <Day edge={last} label={t('tenures.last')} />
          </>
        )}
        {assertions > 1 && (
          <span className={classes.count} title={t('tenures.assertions', { count: assertions })}>
            ×{assertions}
          </span>
        )}
      </span>
    </li>
  );
}

/** The days of the evidence, joined from the first to the last. */
function Bar({ dates, axis: { from, to } }: { dates: readonly string[]; axis: Axis }) {
  const places = dates.map((date) => ({ date, at: placeOf(date, from, to) * 100 }));
  const [first, last] = [places[0], places.at(-1)];
  if (!first || !last) return null;
  return (
    <>
      <span className={classes.bar} style={{ left: `${first.at}%`, width: `${last.at - first.at}%` }} />
      {places.map(({ date, at }) => (
        <span key={date} className={classes.day} style={{ left: `${at}%` }} />
      ))}
    </>
  );
}

/** A day of evidence, which opens its sentence. */
function Day({ edge, label }: { edge: EdgeSummary; label: string }) {
  const { t } = useTranslation();
  const day = edge.evidence.date?.replaceAll('-', '.') ?? t('app.undated');
  return (
    <TextButton
      aria-label={`${label}: ${day}`}
      title={`${label}\n${edge.evidence.sentence}`}
      onClick={() => selectEdge(edge.id)}
    >
      {day}
    </TextButton>
  );
}
