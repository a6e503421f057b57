import type { HeatStep } from '../../graph/model/heat.ts';

/** The colour of a step as CSS: it follows the scheme by itself. */
export const heatColour = (step: HeatStep) => `var(--heat-${step})`;
