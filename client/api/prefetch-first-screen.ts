import { useView } from '../state/navigation.ts';
import { shownSteps } from '../state/step.ts';
import { queryClient, stepQuery } from './queries.ts';

/** Asks for what the canvas will show, before anything that shows it is there. Failures are told by who shows it. */
export function prefetchSteps(): void {
  const { steps, period } = useView.getState();
  for (const step of shownSteps(steps)) void queryClient.prefetchQuery(stepQuery(step, period));
}
