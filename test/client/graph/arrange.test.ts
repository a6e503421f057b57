import { expect, test } from 'vitest';
import { arrange } from '../../../client/graph/arrange.ts';
import type { LayoutNode, Point } from '../../../client/graph/layout-request.ts';

const node = (id: string, position?: Point): LayoutNode => ({
  id,
  width: 60,
  height: 50,
  ...(position ? { position } : {}),
});

const star = (leaves: number) => ({
  nodes: ['hub', ...Array.from({ length: leaves }, (_leaf, index) => `leaf${index}`)].map((id) => node(id)),
  edges: Array.from({ length: leaves }, (_leaf, index) => ({ source: 'hub', target: `leaf${index}` })),
  aspect: 1.5,
});

test('the same graph gets the same picture', () => {
  expect(arrange(star(20))).toEqual(arrange(star(20)));
});

test('no node, with its label, lies on another', () => {
  const request = star(40);
  const points = arrange(request);
  for (let a = 0; a < points.length; a++) {
    for (let b = a + 1; b < points.length; b++) {
      const apart = Math.abs(points[a]!.x - points[b]!.x) >= 60 || Math.abs(points[a]!.y - points[b]!.y) >= 50;
      expect(apart, `${request.nodes[a]!.id} on ${request.nodes[b]!.id}`).toBe(true);
    }
  }
});

test('what was placed stays, and the new stand beside what they hang on', () => {
  const placed = [node('a', { x: 0, y: 0 }), node('b', { x: 900, y: 0 })];
  const added = [node('c'), node('d')];
  const points = arrange({
    nodes: [...placed, ...added],
    edges: [
      { source: 'a', target: 'b' },
      { source: 'b', target: 'c' },
      { source: 'c', target: 'd' },
    ],
    aspect: 1,
  });
  expect(points.slice(0, 2)).toEqual([
    { x: 0, y: 0 },
    { x: 900, y: 0 },
  ]);
  expect(Math.hypot(points[2]!.x - 900, points[2]!.y)).toBeLessThan(400);
  expect(points[2]!.x).toBeGreaterThan(700);
});
