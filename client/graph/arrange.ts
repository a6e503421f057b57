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
import { grow } from './grow.ts';
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
 * Lays the nodes out anew, all but those with a position: they stay. The same request gives the same positions. Pure, and
 * slow enough to belong into a worker.
 */
export function arrange({ nodes, edges, aspect }: Pick<LayoutRequest, 'nodes' | 'edges' | 'aspect'>): Point[] {
  const isPinned = nodes.some((node) => node.position);
  const starts = isPinned ? grow(nodes, edges) : nodes.map(spiral);
  const bodies = nodes.map((node, index): Body => {
    const { x, y } = starts[index]!;
    // A label is flat: half of its width as a radius would waste the room above and below; `separate` does the rest.
    const radius = Math.max(node.height / 2, node.width / 3);
    return { id: node.id, radius, x, y, ...(node.position ? { fx: x, fy: y } : {}) };
  });
  const springs = edges.map(({ source, target }): Spring => ({ source, target }));
  const ticks = nodes.length >= 500 ? 100 : nodes.length >= 150 ? 160 : 220;
  // The picture takes the window's form: in a wide one the pull to the middle is stronger from above and below.
  // What is pinned need not stand in the middle, and what hangs on it is pulled to it.
  const pull = isPinned ? 0 : 0.062;
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
