import { expect, test } from 'vitest';
import { isInside } from '../../../client/graph/outline.ts';

const bay = [
  { x: 0, y: 0 },
  { x: 10, y: 0 },
  { x: 10, y: 10 },
  { x: 6, y: 10 },
  { x: 6, y: 4 },
  { x: 4, y: 4 },
  { x: 4, y: 10 },
  { x: 0, y: 10 },
];

test.each([
  ['in the middle of an arm', { x: 2, y: 8 }, true],
  ['above the bay', { x: 5, y: 2 }, true],
  ['in the bay, which the outline leaves out', { x: 5, y: 8 }, false],
  ['to the right', { x: 11, y: 5 }, false],
  ['to the left, at the height of a corner', { x: -1, y: 4 }, false],
])('a point %s', (_where, point, inside) => {
  expect(isInside(point, bay)).toBe(inside);
});

test('nothing is inside an outline of fewer than three points', () => {
  expect(isInside({ x: 1, y: 1 }, [])).toBe(false);
  expect(isInside({ x: 1, y: 1 }, bay.slice(0, 2))).toBe(false);
});
