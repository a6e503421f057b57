import type { Span } from '../../model/span.ts';

/** Of spans in the order of their rank those that share no character with one kept before, in the same order. */
export function withoutOverlap<T extends Span>(ranked: readonly T[]): T[] {
  const taken = new Set<number>();
  return ranked.filter(({ start, end }) => {
    for (let index = start; index < end; index++) if (taken.has(index)) return false;
    for (let index = start; index < end; index++) taken.add(index);
    return true;
  });
}
