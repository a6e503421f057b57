import { expect, test } from 'vitest';
import { SpanIndex } from '../../graph/enrich/span-index.ts';

test('finds what shares a character with a span, each once, however long it is', () => {
  const index = new SpanIndex<string>();
  index.add({ start: 0, end: 5 }, 'first');
  index.add({ start: 5, end: 900 }, 'long');
  index.add({ start: 899, end: 901 }, 'edge');
  expect(index.overlapping({ start: 4, end: 6 })).toEqual(['first', 'long']);
  expect(index.overlapping({ start: 300, end: 901 })).toEqual(['long', 'edge']);
  expect(index.overlapping({ start: 901, end: 2000 })).toEqual([]);
});
