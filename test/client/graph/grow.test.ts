import { expect, test } from 'vitest';
import { grow } from '../../../client/graph/grow.ts';
import type { LayoutEdge, LayoutNode, Point } from '../../../client/graph/layout-request.ts';

const node = (id: string, position?: Point): LayoutNode => ({
  id,
  width: 60,
  height: 50,
  ...(position ? { position } : {}),
});

const joined = (...pairs: string[]): LayoutEdge[] =>
  pairs.map((pair) => ({ source: pair.split('-')[0]!, target: pair.split('-')[1]! }));

const apart = (one: Point, other: Point) => Math.hypot(one.x - other.x, one.y - other.y);

test('what stands stays, and the new stand beside what they hang on, though that is new itself', () => {
  const nodes = [node('a', { x: 0, y: 0 }), node('b', { x: 900, y: 0 }), node('c'), node('d')];
  const points = grow(nodes, joined('a-b', 'd-c', 'b-c'));
  expect(points.slice(0, 2)).toEqual([
    { x: 0, y: 0 },
    { x: 900, y: 0 },
  ]);
  expect(apart(points[2]!, points[1]!)).toBeLessThan(120);
  expect(apart(points[3]!, points[2]!)).toBeLessThan(120);
});

test('there is something to grow from', () => {
  expect(() => grow([node('a'), node('b')], joined('a-b'))).toThrow(RangeError);
});

test('the same request gets the same picture, and one with nothing new stays as it is', () => {
  const nodes = [node('hub', { x: 10, y: 20 }), ...Array.from({ length: 30 }, (_leaf, index) => node(`leaf${index}`))];
  const edges = joined(...nodes.slice(1).map(({ id }) => `hub-${id}`));
  const points = grow(nodes, edges);
  expect(grow(nodes, edges)).toEqual(points);
  expect(
    grow(
      nodes.map(({ id }, index) => node(id, points[index])),
      edges,
    ),
  ).toEqual(points);
});

test('fifty come to one in a crowd, and none hides another', () => {
  const crowd = Array.from({ length: 49 }, (_node, index) =>
    node(`old${index}`, { x: (index % 7) * 90, y: Math.floor(index / 7) * 80 }),
  );
  const added = Array.from({ length: 50 }, (_node, index) => node(`new${index}`));
  const nodes = [...crowd, ...added];
  const points = grow(nodes, joined(...added.map(({ id }) => `old24-${id}`)));
  for (let a = crowd.length; a < nodes.length; a++) {
    for (let b = 0; b < a; b++) {
      const covered =
        Math.max(0, 60 - Math.abs(points[a]!.x - points[b]!.x)) *
        Math.max(0, 50 - Math.abs(points[a]!.y - points[b]!.y));
      expect(covered / (60 * 50), `${nodes[a]!.id} on ${nodes[b]!.id}`).toBeLessThan(0.3);
    }
  }
});

test('the way outwards is taken where there is room on all sides', () => {
  const stands = [node('a', { x: 0, y: 0 }), node('b', { x: 2000, y: 0 })];
  const added = Array.from({ length: 12 }, (_node, index) => node(`new${index}`));
  const points = grow([...stands, ...added], joined('a-b', ...added.map(({ id }) => `b-${id}`))).slice(2);
  expect(points.reduce((sum, { x }) => sum + x, 0) / points.length).toBeGreaterThan(2000);
});

test('what stands between two comes between them', () => {
  const [, , between] = grow(
    [node('a', { x: 0, y: 0 }), node('b', { x: 800, y: 400 }), node('c')],
    joined('a-c', 'c-b'),
  );
  expect(apart(between!, { x: 400, y: 200 })).toBeLessThan(20);
});

test('what is joined to nothing that stands comes below, together with what it is joined to', () => {
  const nodes = [node('a', { x: 0, y: 0 }), node('b', { x: 300, y: 200 }), node('c'), node('d')];
  const [, , c, d] = grow(nodes, joined('a-b', 'c-d'));
  expect(c!.y).toBeGreaterThan(300);
  expect(apart(c!, d!)).toBeLessThan(120);
});
