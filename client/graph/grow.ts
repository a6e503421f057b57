import { groupBy } from '../shared/group-by.ts';
import type { LayoutEdge, LayoutNode, Point } from './layout-request.ts';

/** Room left around a node, in the graph's units. */
const gap = 6;

/** How far apart the first places are that are looked at. */
const step = 14;

/** The distance of the place with a number is this power of it: at a half they would be spread evenly, so they are sparser further out. */
const spread = 0.6;

/**
 * How much covering is as bad as a unit of distance, in cubic units: what is covered counts by its area and its depth, for a
 * name whose end lies under another is read sooner than a node is seen that lies under another.
 */
const leniency = 100;

/** How much sooner a place is looked at that lies away from the middle of the picture: there is room. */
const outwards = 0.15;

/** The golden angle: turned by it from one to the next, places are spread evenly. */
const turn = Math.PI * (3 - Math.sqrt(5));

/**
 * Places the nodes that have no position, each as near to the nodes it is joined to as it finds room, the placed ones staying
 * where they are. What is joined to nothing that stands comes below the picture. One node after the other and without any
 * motion, so that it takes milliseconds where a simulation takes many. The same request gives the same positions. Throws a
 * `RangeError` where no node stands: there is nothing to grow from.
 */
export function grow(nodes: readonly LayoutNode[], edges: readonly LayoutEdge[]): Point[] {
  // A picture that is seen again has nothing new in it, and may be large.
  if (nodes.every(({ position }) => position)) return nodes.map(({ position }) => position!);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const positions = new Map(nodes.flatMap(({ id, position }) => (position ? [[id, position] as const] : [])));
  const joined = groupBy(
    edges.flatMap(({ source, target }) => [
      [source, target],
      [target, source],
    ]),
    ([from]) => from!,
  );
  const stands = [...positions.values()];
  if (stands.length === 0) throw new RangeError('no node has a position to grow from');
  const middle = mean(stands);
  const below = { x: middle.x, y: Math.max(...stands.map(({ y }) => y)) + 160 };
  const crowd = new Crowd(nodes);
  for (const [id, position] of positions) crowd.add(byId.get(id)!, position);

  const place = (id: string) => {
    const node = byId.get(id)!;
    const beside = (joined.get(id) ?? []).flatMap(([, other]) => positions.get(other!) ?? []);
    const position = crowd.roomFor(node, beside.length > 0 ? mean(beside) : below, middle);
    positions.set(id, position);
    crowd.add(node, position);
  };
  /** Breadth first, so that a node stands before those that hang on it ask for its place. */
  const placeAround = (queue: string[]) => {
    for (const from of queue) {
      for (const [, to] of joined.get(from) ?? []) {
        if (positions.has(to!)) continue;
        place(to!);
        queue.push(to!);
      }
    }
  };
  placeAround([...positions.keys()]);
  for (const { id } of nodes) {
    if (positions.has(id)) continue;
    place(id);
    placeAround([id]);
  }
  return nodes.map(({ id }) => positions.get(id)!);
}

interface Standing extends Point {
  width: number;
  height: number;
}

/** From the cell that a place is in, where most is covered, to those around it. */
const around = [0, -1, 1];

/** The nodes that stand, by the cells that their middles are in. */
class Crowd {
  readonly #cells = new Map<number, Standing[]>();
  readonly #width: number;
  readonly #height: number;

  /** A cell is as large as the largest of the nodes: only those in cells side by side can touch. */
  constructor(nodes: readonly LayoutNode[]) {
    this.#width = Math.max(...nodes.map(({ width }) => width)) + gap;
    this.#height = Math.max(...nodes.map(({ height }) => height)) + gap;
  }

  add({ width, height }: LayoutNode, { x, y }: Point): void {
    const key = this.#key(x, y, 0, 0);
    const there = this.#cells.get(key);
    if (there) there.push({ x, y, width, height });
    else this.#cells.set(key, [{ x, y, width, height }]);
  }

  /** The place for a node that is best in nearness to `anchor` and in what it covers: on a spiral, until what follows is further away than the best costs. */
  roomFor(node: LayoutNode, anchor: Point, middle: Point): Point {
    const [awayX, awayY] = [anchor.x - middle.x, anchor.y - middle.y];
    const shift = outwards / (Math.hypot(awayX, awayY) || 1);
    let best = anchor;
    let least = Number.POSITIVE_INFINITY;
    for (let index = 0; ; index++) {
      const distance = step * index ** spread;
      if (distance >= least) return best;
      const x = anchor.x + distance * (Math.cos(index * turn) * 1.2 + shift * awayX);
      const y = anchor.y + distance * (Math.sin(index * turn) + shift * awayY);
      const cost = distance + this.#covering(node, x, y, least - distance);
      if (cost < least) {
        least = cost;
        best = { x, y };
      }
    }
  }

  /** How bad it is, in units of distance, what a node would cover of the others; where it is more than `most`, no more than that is known. */
  #covering({ width, height }: LayoutNode, x: number, y: number, most: number): number {
    let sum = 0;
    for (const column of around) {
      for (const row of around) {
        for (const other of this.#cells.get(this.#key(x, y, column, row)) ?? []) {
          const overX = (width + other.width) / 2 + gap - Math.abs(x - other.x);
          const overY = (height + other.height) / 2 + gap - Math.abs(y - other.y);
          if (overX <= 0 || overY <= 0) continue;
          sum += (overX * overY * Math.min(overX, overY)) / leniency;
          if (sum > most) return sum;
        }
      }
    }
    return sum;
  }

  #key(x: number, y: number, column: number, row: number): number {
    return (Math.floor(x / this.#width) + column) * 100_003 + Math.floor(y / this.#height) + row;
  }
}

function mean(points: readonly Point[]): Point {
  const sum = points.reduce((total, point) => ({ x: total.x + point.x, y: total.y + point.y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}
