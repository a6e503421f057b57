import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import { groupBy } from '../shared/group-by.ts';
import type { LayoutNode, LayoutRequest, Point } from './layout-request.ts';
import { separate } from './separate.ts';

interface Body extends SimulationNodeDatum {
  id: string;
  radius: number;
}

type Spring = SimulationLinkDatum<Body>;

/** Room between the ends of an edge, beyond the nodes and labels at them. */
const edgeLength = 46;

/**
 * After this share of the ticks nodes begin to push each other away where they touch. Sooner they would be in the way of
 * each other's way to their neighbours: lines come out longer and cross twice as often, and the layout takes twice as long.
 */
const touchingFrom = 0.6;

/** How coarsely the far away is seen: at d3-force's own 0.9 a layout takes half as long again for a picture no better. */
const coarseness = 1.2;

/**
 * Places the nodes that have no position: beside the placed nodes they are joined to, or all anew where none is placed.
 * The same request gives the same positions. Pure, and slow enough to belong into a worker.
 */
export function arrange({ nodes, edges, aspect }: Pick<LayoutRequest, 'nodes' | 'edges' | 'aspect'>): Point[] {
  const placed = nodes.filter((node) => node.position).length;
  const grows = placed > 0;
  const starts = grows ? besidePlaced(nodes, edges) : nodes.map(spiral);
  const bodies = nodes.map((node, index): Body => {
    const { x, y } = starts[index]!;
    // A label is flat: half of its width as a radius would waste the room above and below; `separate` does the rest.
    const radius = Math.max(node.height / 2, node.width / 3);
    return { id: node.id, radius, x, y, ...(node.position ? { fx: x, fy: y } : {}) };
  });
  const springs = edges.map(({ source, target }): Spring => ({ source, target }));
  // Where a good part stands, the new ones begin beside it, and come to rest in half the time.
  const ticks = placed * 3 > nodes.length || nodes.length >= 500 ? 100 : nodes.length >= 150 ? 160 : 220;
  // The picture takes the window's form: in a wide one the pull to the middle is stronger from above and below.
  // Where a picture grows, its new parts hang on what is there and nothing else pulls them.
  const pull = grows ? 0 : 0.062;
  const simulation = forceSimulation(bodies)
    .alphaDecay(1 - 0.001 ** (1 / ticks))
    .force(
      'link',
      forceLink<Body, Spring>(springs)
        .id(({ id }) => id)
        .distance(({ source, target }) => (source as Body).radius + (target as Body).radius + edgeLength),
    )
    .force('charge', forceManyBody<Body>().strength(-420).distanceMax(700).theta(coarseness))
    .force('x', forceX<Body>().strength(pull / aspect))
    .force('y', forceY<Body>().strength(pull * aspect))
    .stop();
  const free = Math.round(ticks * touchingFrom);
  simulation.tick(free);
  simulation.force('collide', forceCollide<Body>(({ radius }) => radius + 6).strength(0.8)).tick(ticks - free);
  return separate(
    nodes,
    bodies.map(({ x, y }) => ({ x: x!, y: y! })),
  );
}

/** A sunflower's spiral: even, and without chance. Nodes come most important first, so those begin in the middle. */
function spiral(_node: LayoutNode, index: number): Point {
  const angle = index * 2.399963;
  const radius = 60 * Math.sqrt(index + 0.5);
  return { x: radius * Math.cos(angle) * 1.4, y: radius * Math.sin(angle) };
}

/** Where new nodes begin: fanned out around the placed ones they are joined to, away from the middle of what is there. */
function besidePlaced(nodes: readonly LayoutNode[], edges: LayoutRequest['edges']): Point[] {
  const positions = new Map(nodes.flatMap((node) => (node.position ? [[node.id, node.position] as const] : [])));
  const centre = mean([...positions.values()]);
  const parentOf = parents(new Set(positions.keys()), edges);
  const fans = groupBy(parentOf.keys(), (id) => parentOf.get(id)!);
  let loose = 0;
  // In the order in which they were reached, so that a parent has its place before its children ask for it.
  for (const [id, parent] of parentOf) {
    const from = positions.get(parent)!;
    const fan = fans.get(parent)!;
    const outwards = Math.atan2(from.y - centre.y, from.x - centre.x);
    const width = Math.min(Math.PI * 2, 0.7 + fan.length * 0.22);
    const turn = fan.length === 1 ? 0 : (fan.indexOf(id) / fan.length - 0.5) * width;
    positions.set(id, {
      x: from.x + Math.cos(outwards + turn) * edgeLength * 2.5,
      y: from.y + Math.sin(outwards + turn) * edgeLength * 2,
    });
  }
  for (const { id } of nodes) {
    if (!positions.has(id)) positions.set(id, { x: centre.x + (loose++ % 8) * 90, y: centre.y + 400 });
  }
  return nodes.map(({ id }) => positions.get(id)!);
}

/** For each node that is reached from the placed ones, breadth first, the one it was reached from. */
function parents(placed: ReadonlySet<string>, edges: LayoutRequest['edges']): Map<string, string> {
  const neighbours = groupBy(
    edges.flatMap(({ source, target }) => [
      [source, target],
      [target, source],
    ]),
    ([from]) => from!,
  );
  const parentOf = new Map<string, string>();
  const queue = [...placed];
  for (const from of queue) {
    for (const [, to] of neighbours.get(from) ?? []) {
      if (placed.has(to!) || parentOf.has(to!)) continue;
      parentOf.set(to!, from);
      queue.push(to!);
    }
  }
  return parentOf;
}

function mean(points: readonly Point[]): Point {
  const sum = points.reduce((total, point) => ({ x: total.x + point.x, y: total.y + point.y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}
