import { type HeatStep, heatSteps } from '../../model/heat.ts';

/** How hot a phrase is that `articles` of `of` articles use. */
export function heatOf(articles: number, of: number): HeatStep {
  const share = of === 0 ? 0 : articles / of;
  // Hottest first: the first line that the share reaches.
  const [step] = (Object.keys(heatSteps) as HeatStep[]).filter((each) => share >= heatSteps[each].share);
  return step!;
}
