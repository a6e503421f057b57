import type { Span } from '../../model/span.ts';

/** Where the first of `ordered`, which rise by their starts, begins at `start` or behind it; their number where none does. */
export function firstAtOrAfter(ordered: readonly Span[], start: number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ordered[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of `ordered`, which rise by their starts, that begin in `[start, end)`. */
export function startingIn<T extends Span>(ordered: readonly T[], { start, end }: Span): T[] {
  return ordered.slice(firstAtOrAfter(ordered, start), firstAtOrAfter(ordered, end));
}

/** The one of `ordered`, which rise by their starts and do not overlap, that holds the whole of `[start, end)`. */
export function holding<T extends Span>(ordered: readonly T[], { start, end }: Span): T | undefined {
  const last = ordered[firstAtOrAfter(ordered, start + 1) - 1];
  return last !== undefined && end <= last.end ? last : undefined;
}
