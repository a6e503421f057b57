import { useView } from '../state/navigation.ts';
import { shownSteps } from '../state/step.ts';
import type { View } from '../state/view.ts';
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
  const canvas = prefetchSteps({ steps, period });
  const beside = [
    queryClient.prefetchQuery(statsQuery),
    ...(selection ? [] : [queryClient.prefetchQuery(highlightsQuery)]),
  ];
  await canvas;
  await Promise.race([Promise.all(beside), new Promise((resolve) => setTimeout(resolve, besideMilliseconds))]);
}

/** Asks for what another view will show as soon as it is gone to, before the page is drawn anew. Call once. */
export function prefetchWhatFollows(): void {
  useView.subscribe((view, before) => {
    if (view.steps !== before.steps || view.period !== before.period) void prefetchSteps(view);
  });
}

function prefetchSteps({ steps, period }: Pick<View, 'steps' | 'period'>): Promise<unknown> {
  return Promise.all(shownSteps(steps).map((step) => queryClient.prefetchQuery(stepQuery(step, period))));
}
