import { useView } from '../state/navigation.ts';
import { shownSteps } from '../state/step.ts';
import { highlightsQuery, queryClient, statsQuery, stepQuery } from './queries.ts';

/**
 * Asks for what the first screen will show, before anything that shows it is there: the canvas's steps, and what stands
 * beside it. Settles once the steps are answered, whether they could be or not.
 */
export async function prefetchFirstScreen(): Promise<void> {
  const { steps, period, selection } = useView.getState();
  const answered = shownSteps(steps).map((step) => queryClient.prefetchQuery(stepQuery(step, period)));
  void queryClient.prefetchQuery(statsQuery);
  if (!selection) void queryClient.prefetchQuery(highlightsQuery);
  await Promise.all(answered);
}
