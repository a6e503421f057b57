import { expect, test } from 'vitest';
import { arrangeByTime } from '../../../client/graph/arrange-by-time.ts';
import { arrangeConcentric } from '../../../client/graph/arrange-concentric.ts';
import { arrangeHierarchy } from '../../../client/graph/arrange-hierarchy.ts';
import type { LayoutNode, Point } from '../../../client/graph/layout-request.ts';

const node = (id: string, more: Partial<LayoutNode> = {}): LayoutNode => ({ id, width: 60, height: 50, ...more });
const body = (id: string) => node(id, { branch: true });
const partOf = (source: string, target: string) => ({ source, target, partOf: true });

/** 3 levels of bodies, people at each, and more people than a row holds. */
const city = {
  nodes: [
    body('city'),
    body('bureau'),
    body('school'),
    body('division'),
    ...Array.from({ length: 30 }, (_person, index) => node(`person${index}`)),
    node('stranger'),
  ],
  edges: [
    partOf('bureau', 'city'),
    partOf('school', 'city'),
    partOf('division', 'bureau'),
    ...Array.from({ length: 30 }, (_person, index) => ({
      source: `person${index}`,
      target: index % 3 === 0 ? 'bureau' : 'school',
    })),
  ],
  aspect: 1.5,
};

const placesOf = (nodes: readonly LayoutNode[], points: readonly Point[]) =>
  new Map(nodes.map(({ id }, index) => [id, points[index]!]));

function expectApart(nodes: readonly LayoutNode[], points: readonly Point[]): void {
  for (let a = 0; a < points.length; a++) {
    for (let b = a + 1; b < points.length; b++) {
      const apart = Math.abs(points[a]!.x - points[b]!.x) >= 60 || Math.abs(points[a]!.y - points[b]!.y) >= 50;
      expect(apart, `${nodes[a]!.id} on ${nodes[b]!.id}`).toBe(true);
    }
  }
}

test('a hierarchy has bodies of one level at one height, each below its own, and people below their body', () => {
  const places = placesOf(city.nodes, arrangeHierarchy(city));
  const y = (id: string) => places.get(id)!.y;
  expect(y('bureau')).toBe(y('school'));
  expect(y('bureau')).toBeGreaterThan(y('city'));
  expect(y('division')).toBeGreaterThan(y('bureau'));
  expect(y('person0')).toBeGreaterThan(y('bureau'));
  expect(y('person0')).toBeLessThan(y('division'));
  expectApart(city.nodes, arrangeHierarchy(city));
});

test('bodies that belong to each other in a circle are placed all the same', () => {
  const nodes = [body('a'), body('b')];
  expectApart(nodes, arrangeHierarchy({ nodes, edges: [partOf('a', 'b'), partOf('b', 'a')], aspect: 1 }));
});

test('around one node stand its neighbours, farther out theirs, and what nothing joins outermost', () => {
  const places = placesOf(city.nodes, arrangeConcentric({ ...city, centre: 'bureau' }));
  const distance = (id: string) => Math.hypot(places.get(id)!.x, places.get(id)!.y);
  expect(places.get('bureau')).toEqual({ x: 0, y: 0 });
  expect(distance('division')).toBeLessThan(distance('school'));
  expect(distance('school')).toBeLessThan(distance('stranger'));
  expectApart(city.nodes, arrangeConcentric({ ...city, centre: 'bureau' }));
});

test('time goes from left to right under headings, and what has no date comes last', () => {
  const nodes = [
    node('late', { date: '2024-03-09' }),
    node('none'),
    node('early', { date: '2023-11-30' }),
    node('same', { date: '2024-03-01' }),
  ];
  const { positions, guides } = arrangeByTime({ nodes, aspect: 1.5 });
  const x = (index: number) => positions[index]!.x;
  expect(guides.map(({ text }) => text)).toEqual(['2023-11', '2024-03', '–']);
  expect(x(2)).toBeLessThan(x(0));
  expect(Math.abs(x(0) - x(3))).toBeLessThan(x(1) - x(0));
  expect(x(1)).toBeGreaterThan(x(0));
  expectApart(nodes, positions);
});

test('many months become quarters or years, so that columns stay readable', () => {
  const nodes = Array.from({ length: 40 }, (_node, index) =>
    node(`n${index}`, { date: `${2018 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01` }),
  );
  const { guides } = arrangeByTime({ nodes, aspect: 1.5 });
  expect(guides.map(({ text }) => text).slice(0, 2)).toEqual(['2018 Q1', '2018 Q2']);
  expect(guides.length).toBeLessThanOrEqual(14);
});

test.each([arrangeHierarchy, arrangeConcentric, arrangeByTime])(
  'the same graph gets the same picture: %o',
  (arrange) => {
    expect(arrange({ ...city, nodes: [...city.nodes] })).toEqual(arrange(city));
  },
);
