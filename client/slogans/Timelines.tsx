import { useQueries, useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { sloganTimelineQuery, statsQuery } from '../api/queries.ts';
import { Boundary } from '../shared/Boundary.tsx';
import { Failure } from '../shared/Failure.tsx';
import { Waiting } from '../shared/Waiting.tsx';
import { SloganTimeline } from './SloganTimeline.tsx';
import { everyPeriod } from './timeline.ts';

const ComparedPlot = lazy(() => import('./ComparedPlot.tsx'));

/** The chosen slogans over time: several in one plot, then each by itself, all over the same periods. */
export function Timelines({ slogans, by }: { slogans: readonly string[]; by: 'month' | 'year' }) {
  const stats = useQuery(statsQuery);
  const found = useQueries({ queries: slogans.map((slogan) => sloganTimelineQuery(slogan, by)) });
  const failed = found.find(({ error }) => error);
  if (failed?.error) return <Failure error={failed.error} retry={() => void failed.refetch()} />;
  const timelines = found.flatMap(({ data }) => (data ? [data] : []));
  if (!stats.data || timelines.length < slogans.length) return <Waiting />;
  const length = by === 'month' ? 7 : 4;
  const from = stats.data.from?.slice(0, length);
  const to = stats.data.to?.slice(0, length);
  const shown = timelines.map((timeline) => ({
    timeline,
    periods: from && to ? everyPeriod(timeline.periods, from, to) : [],
  }));
  return (
    <>
      {shown.length > 1 && (
        <Boundary>
          <Suspense fallback={<Waiting />}>
            <ComparedPlot
              series={shown.map(({ timeline, periods }) => ({
                id: timeline.node.id,
                name: timeline.node.name,
                periods,
              }))}
            />
          </Suspense>
        </Boundary>
      )}
      {shown.map(({ timeline, periods }) => (
        <SloganTimeline key={timeline.node.id} timeline={timeline} periods={periods} />
      ))}
    </>
  );
}
