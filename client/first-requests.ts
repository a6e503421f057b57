import { prefetchFirstScreen } from './api/prefetch.ts';
import { prepareLayoutThread } from './graph/layout-worker.ts';
import { rememberedPositions } from './graph/remembered-positions.ts';
import { useView } from './state/navigation.ts';
import { shownSteps } from './state/step.ts';

// Runs before the page's libraries are here: this module and what it imports are a script of their own, see vite.config.ts.
// So the answers are on their way while the browser still reads the rest.

/** Settles once what the first screen shows is answered, or all that is worth waiting for. Failures are told by who shows it. */
export const firstAnswers = prefetchFirstScreen();

const { steps, layout } = useView.getState();
if (Object.keys(rememberedPositions(shownSteps(steps), layout)).length === 0) prepareLayoutThread();
