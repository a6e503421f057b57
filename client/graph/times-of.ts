import type { Bundle } from './canvas-content.ts';

/** `×3` of a line that stands for several assertions, `×3+` where there may be more of them; else nothing. */
export function timesOf({ count, isLeast }: Pick<Bundle, 'count' | 'isLeast'>): string {
  return count > 1 || isLeast ? `×${count}${isLeast ? '+' : ''}` : '';
}
