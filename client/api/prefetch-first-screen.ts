import { useView } from '../state/navigation.ts';
import { shownSteps } from '../state/step.ts';
import { highlightsQuery, queryClient, statsQuery, stepQuery } from './queries.ts';

/** How much longer than for the canvas is waited for what stands beside it, in milliseconds. */
const besideMilliseconds = 40;

/**
 * Asks for what the first screen will show, before anything that shows it is there: the canvas's steps, and what stands
 * beside it. Settles once the steps are answered, whether they could be or not, and the rest too or a moment has passed:
 * answers that come a little later than the canvas's would have the page drawn a second time.
 */
export async function prefetchFirstScreen(): Promise<void> {
  const { steps, period, selection } = useView.getState();
  const canvas = shownSteps(steps).map((step) => queryClient.prefetchQuery(stepQuery(step, period)));
  const beside = [
    queryClient.prefetchQuery(statsQuery),
    ...(selection ? [] : [queryClient.prefetchQuery(highlightsQuery)]),
  ];
  await Promise.all(canvas);
  await Promise.race([Promise.all(beside), new Promise((resolve) => setTimeout(resolve, besideMilliseconds))]);
}
