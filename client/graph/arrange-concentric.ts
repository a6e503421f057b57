import { groupBy } from '../shared/group-by.ts';
import type { LayoutNode, LayoutRequest, Point } from './layout-request.ts';

/** Room between rings, and between nodes on a ring. */
const ringGap = 34;
const nodeGap = 10;

/**
 * One node's world: it stands in the middle, its neighbours on the rings around it, theirs farther out, each near the one
 * it was reached from. What nothing joins to the middle is outermost.
 */
export function arrangeConcentric({
  nodes,
  edges,
  aspect,
  centre,
}: Pick<LayoutRequest, 'nodes' | 'edges' | 'aspect' | 'centre'>): Point[] {
  const middle = nodes.find(({ id }) => id === centre) ?? nodes[0];
  if (!middle) return [];
  const points = new Map<string, Point>([[middle.id, { x: 0, y: 0 }]]);
  let radius = middle.height / 2;
  for (const level of levelsFrom(middle, nodes, edges)) radius = placeLevel(level, radius, Math.sqrt(aspect), points);
  return nodes.map(({ id }) => points.get(id)!);
}

/** The nodes by how many steps they are away; those on one branch stand together. */
function levelsFrom(middle: LayoutNode, nodes: readonly LayoutNode[], edges: LayoutRequest['edges']): LayoutNode[][] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const both = edges.flatMap(({ source, target }) => [[source, target] as const, [target, source] as const]);
  const next = groupBy(both, ([from]) => from);
  const reached = new Set([middle.id]);
  const levels: LayoutNode[][] = [];
  let level = [middle];
  while (level.length > 0) {
    level = level.flatMap(({ id }) =>
      (next.get(id) ?? []).flatMap(([, to]) => {
        const node = byId.get(to);
        if (!node || reached.has(to)) return [];
        reached.add(to);
        return [node];
      }),
    );
    if (level.length > 0) levels.push(level);
  }
  const rest = nodes.filter(({ id }) => !reached.has(id));
  return rest.length > 0 ? [...levels, rest] : levels;
}

/** Places a level on as many rings as it needs, outside of `inner`; gives the radius that it reaches. */
function placeLevel(level: readonly LayoutNode[], inner: number, stretch: number, points: Map<string, Point>): number {
  const height = Math.max(...level.map((node) => node.height));
  let radius = inner;
  let rest = [...level];
  // Rings that all began on top would set their names one over the other.
  let turn = radius;
  while (rest.length > 0) {
    radius += height + ringGap;
    // Labels are flat: what a ring holds is told by the mean of the nodes' width and height.
    const room = 2 * Math.PI * radius * 0.92;
    let taken = 0;
    let count = 0;
    while (count < rest.length && taken < room) taken += (rest[count++]!.width + height) / 2 + nodeGap;
    if (taken > room && count > 1) count -= 1;
    const ring = rest.slice(0, count);
    rest = rest.slice(count);
    turn += 2.4;
    ring.forEach(({ id }, index) => {
      const angle = (index / ring.length) * 2 * Math.PI + turn;
      points.set(id, { x: radius * stretch * Math.cos(angle), y: (radius / stretch) * Math.sin(angle) });
    });
  }
  return radius;
}
