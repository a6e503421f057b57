import { describe, expect, it } from 'vitest';
import { holding, startingIn } from '../../../graph/extract/text/ordered-spans.ts';

const spans = [
  { start: 0, end: 4 },
  { start: 4, end: 9 },
  { start: 12, end: 20 },
];

describe('spans in order', () => {
  it('that begin in a stretch are found, and no others', () => {
    expect(startingIn(spans, { start: 1, end: 12 })).toEqual([spans[1]]);
    expect(startingIn(spans, { start: 0, end: 13 })).toEqual(spans);
    expect(startingIn(spans, { start: 13, end: 99 })).toEqual([]);
    expect(startingIn([], { start: 0, end: 9 })).toEqual([]);
  });
  it('hold a stretch as a whole or not at all', () => {
    expect(holding(spans, { start: 4, end: 9 })).toBe(spans[1]);
    expect(holding(spans, { start: 3, end: 5 })).toBeUndefined();
    expect(holding(spans, { start: 9, end: 10 })).toBeUndefined();
    expect(holding(spans, { start: 19, end: 20 })).toBe(spans[2]);
  });
});
