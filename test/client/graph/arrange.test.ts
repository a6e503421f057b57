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

test('what is pinned stays where it is, and the others are laid out around it', () => {
  const { nodes, edges, aspect } = star(12);
  const [hub, ...leaves] = nodes;
  const points = arrange({ nodes: [{ ...hub!, position: { x: 500, y: -300 } }, ...leaves], edges, aspect });
  expect(points[0]).toEqual({ x: 500, y: -300 });
  for (const { x, y } of points) expect(Math.hypot(x - 500, y + 300)).toBeLessThan(400);
});
