import type { Point } from './layout-request.ts';

/** Whether a point lies inside a closed outline: a ray from it crosses the outline an odd number of times. */
export function isInside({ x, y }: Point, outline: readonly Point[]): boolean {
  let inside = false;
  let from = outline.at(-1);
  for (const to of outline) {
    if (from && to.y > y !== from.y > y && x < ((from.x - to.x) * (y - to.y)) / (from.y - to.y) + to.x)
      inside = !inside;
    from = to;
  }
  return inside;
}
