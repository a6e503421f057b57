import type { SavedView } from '../../graph/model/saved-view.ts';
import { forgetPositions, rememberPositions } from '../graph/remembered-positions.ts';
import { shownCanvas } from '../graph/shown-canvas.ts';
import { navigate } from '../state/navigation.ts';
import { shownSteps } from '../state/step.ts';
import { parseView } from '../state/view.ts';

/** Shows a saved view, its nodes where they stood. */
export function openSavedView({ query, positions }: SavedView): void {
  const view = parseView(query);
  const steps = shownSteps(view.steps);
  forgetPositions(steps, view.layout);
  rememberPositions(steps, view.layout, positions);
  navigate(view);
  // What is on the canvas already would otherwise stay where it is.
  shownCanvas()?.moveTo(positions);
}
