import { expect, test } from 'vitest';
import { segmentsOf } from '../../../client/reader/marks.ts';

const none = { mentions: [], statements: [], lit: null, near: null };

test('text without marks is one segment', () => {
  expect(segmentsOf({ start: 3, end: 9 }, none)).toEqual([
    { start: 3, end: 9, entity: null, statement: null, lit: false, near: false },
  ]);
});

test('the innermost of nested mentions is shown', () => {
  const mentions = [
    { start: 0, end: 8, entity: 'outer' },
    { start: 0, end: 3, entity: 'inner' },
  ];
  const segments = segmentsOf({ start: 0, end: 10 }, { ...none, mentions });
  expect(segments.map(({ start, end, entity }) => [start, end, entity])).toEqual([
    [0, 3, 'inner'],
    [3, 8, 'outer'],
    [8, 10, null],
  ]);
});

test('marks that cross and that reach beyond the piece are cut to segments without gap or overlap', () => {
  const segments = segmentsOf(
    { start: 10, end: 30 },
    {
      mentions: [{ start: 5, end: 15, entity: 'e' }],
      statements: [{ id: 's', spans: [{ start: 12, end: 40 }] }],
      lit: { start: 14, end: 18 },
      near: { start: 0, end: 20 },
    },
  );
  expect(segments[0]!.start).toBe(10);
  expect(segments.at(-1)!.end).toBe(30);
  for (let index = 1; index < segments.length; index++) expect(segments[index]!.start).toBe(segments[index - 1]!.end);
  expect(segments.filter(({ lit }) => lit).map(({ start, end }) => [start, end])).toEqual([
    [14, 15],
    [15, 18],
  ]);
  expect(segments.find(({ start }) => start === 12)).toMatchObject({ entity: 'e', statement: 's', near: true });
});
