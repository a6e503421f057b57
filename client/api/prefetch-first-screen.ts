import { useView } from '../state/navigation.ts';
import { shownSteps } from '../state/step.ts';
import {
  articlesQuery,
  bodiesQuery,
  queryClient,
  slogansQuery,
  speakersQuery,
  statsQuery,
  stepQuery,
} from './queries.ts';

/**
 * Asks for what the first screen will show, before anything that shows it is there: the canvas's steps first, then what
 * stands beside it. Settles once the steps are answered, whether they could be or not.
 */
export async function prefetchFirstScreen(): Promise<void> {
  const { steps, period, selection } = useView.getState();
  await Promise.all(shownSteps(steps).map((step) => queryClient.prefetchQuery(stepQuery(step, period))));
  void queryClient.prefetchQuery(statsQuery);
  if (selection) return;
  void queryClient.prefetchQuery(speakersQuery);
  void queryClient.prefetchQuery(bodiesQuery);
  void queryClient.prefetchInfiniteQuery(slogansQuery(''));
  void queryClient.prefetchInfiniteQuery(articlesQuery(''));
}
