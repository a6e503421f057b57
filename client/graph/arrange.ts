import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { groupBy } from '../shared/group-by.ts';
import type { LayoutNode, LayoutRequest, Point } from './layout-request.ts';
import { separate } from './separate.ts';

/** Length that an ordinary edge gets, in the graph's units. */
const edgeLength = 120;

/** Labels run sideways, so the picture is drawn wider than high. */
const stretch = 1.35;

/**
 * Places the nodes that have no position: beside the placed nodes they are joined to, or all anew where none is placed.
 * The same request gives the same positions. Pure, and slow enough to belong into a worker.
 */
export function arrange({ nodes, edges }: Pick<LayoutRequest, 'nodes' | 'edges'>): Point[] {
  const anyPlaced = nodes.some((node) => node.position);
  const positions = anyPlaced ? besidePlaced(nodes, edges) : spread(nodes, edges);
  return separate(nodes, positions);
}

function spread(nodes: readonly LayoutNode[], edges: LayoutRequest['edges']): Point[] {
  const ringRadius = edgeLength * Math.sqrt(nodes.length);
  const graph = toGraph(nodes, edges, (_node, index) => {
    // A sunflower's spiral: even, and without chance.
    const angle = index * 2.399963;
    const radius = ringRadius * Math.sqrt((index + 0.5) / nodes.length);
    return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
  });
  const iterations = nodes.length < 100 ? 500 : nodes.length < 400 ? 300 : 140;
  forceAtlas2.assign(graph, {
    iterations,
    settings: {
      gravity: 0.6,
      scalingRatio: 30,
      strongGravityMode: false,
      barnesHutOptimize: nodes.length > 400,
      slowDown: 2 + Math.log(nodes.length + 1),
      edgeWeightInfluence: 0.4,
    },
  });
  const placed = read(graph, nodes);
  const scale = edgeLength / (meanEdgeLength(graph) || edgeLength);
  return gatherComponents(
    placed.map(({ x, y }) => ({ x: x * scale * stretch, y: y * scale })),
    nodes,
    edges,
  );
}

/** New nodes fan out from the placed ones they are joined to, away from the middle of what is there. */
function besidePlaced(nodes: readonly LayoutNode[], edges: LayoutRequest['edges']): Point[] {
  const placed = new Map(nodes.flatMap((node) => (node.position ? [[node.id, node.position] as const] : [])));
  const centre = mean([...placed.values()]);
  const parentOf = new Map<string, string>();
  const reached = new Set(placed.keys());
  // Breadth first, so that a new node joined only to new ones hangs on them.
  for (let grown = true; grown; ) {
    grown = false;
    for (const { source, target } of edges) {
      for (const [from, to] of [
        [source, target],
        [target, source],
      ] as const) {
        if (!reached.has(from) || reached.has(to)) continue;
        reached.add(to);
        parentOf.set(to, from);
        grown = true;
      }
    }
  }
  const fans = groupBy([...parentOf.keys()], (id) => parentOf.get(id)!);
  const positions = new Map(placed);
  let loose = 0;
  for (const node of nodes) {
    if (positions.has(node.id)) continue;
    const parent = positions.get(parentOf.get(node.id) ?? '');
    if (!parent) {
      positions.set(node.id, { x: centre.x + (loose++ % 8) * edgeLength, y: centre.y + edgeLength * 5 });
      continue;
    }
    const fan = fans.get(parentOf.get(node.id)!)!;
    const index = fan.indexOf(node.id);
    const outwards = Math.atan2(parent.y - centre.y, parent.x - centre.x);
    const width = Math.min(Math.PI * 2, 0.7 + fan.length * 0.22);
    const turn = fan.length === 1 ? 0 : (index / (fan.length - (width > 6 ? 0 : 1)) - 0.5) * width;
    // A wide fan is staggered in rings, or its labels would not find room.
    const radius = edgeLength * (1 + Math.floor(fan.length / 14) * 0.35 + (index % 3) * 0.35);
    positions.set(node.id, {
      x: parent.x + Math.cos(outwards + turn) * radius * stretch,
      y: parent.y + Math.sin(outwards + turn) * radius,
    });
  }
  return nodes.map((node) => positions.get(node.id)!);
}

/** Force layouts let small unconnected parts drift away: each is set beside the largest one. */
function gatherComponents(points: Point[], nodes: readonly LayoutNode[], edges: LayoutRequest['edges']): Point[] {
  const components = componentsOf(nodes, edges).sort((a, b) => b.length - a.length);
  if (components.length < 2) return points;
  const result = [...points];
  const main = bounds(components[0]!, points, nodes);
  let x = main.left;
  let y = main.bottom + edgeLength * 0.8;
  let rowHeight = 0;
  const width = Math.max(main.right - main.left, edgeLength * 6);
  for (const component of components.slice(1)) {
    const box = bounds(component, points, nodes);
    const [boxWidth, boxHeight] = [box.right - box.left, box.bottom - box.top];
    if (x > main.left && x + boxWidth > main.left + width) {
      x = main.left;
      y += rowHeight + edgeLength * 0.5;
      rowHeight = 0;
    }
    for (const index of component) {
      const point = points[index]!;
      result[index] = { x: point.x - box.left + x, y: point.y - box.top + y };
    }
    x += boxWidth + edgeLength * 0.4;
    rowHeight = Math.max(rowHeight, boxHeight);
  }
  return result;
}

function componentsOf(nodes: readonly LayoutNode[], edges: LayoutRequest['edges']): number[][] {
  const indexOf = new Map(nodes.map((node, index) => [node.id, index]));
  const root = nodes.map((_node, index) => index);
  const find = (index: number): number => {
    while (root[index] !== index) index = root[index] = root[root[index]!]!;
    return index;
  };
  for (const { source, target } of edges) root[find(indexOf.get(source)!)] = find(indexOf.get(target)!);
  return [...groupBy(root.keys(), find).values()];
}

function bounds(indices: readonly number[], points: readonly Point[], nodes: readonly LayoutNode[]) {
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const index of indices) {
    const { x, y } = points[index]!;
    const { width, height } = nodes[index]!;
    box.left = Math.min(box.left, x - width / 2);
    box.right = Math.max(box.right, x + width / 2);
    box.top = Math.min(box.top, y - height / 2);
    box.bottom = Math.max(box.bottom, y + height / 2);
  }
  return box;
}

function toGraph(
  nodes: readonly LayoutNode[],
  edges: LayoutRequest['edges'],
  start: (node: LayoutNode, index: number) => Point,
): UndirectedGraph {
  const graph = new UndirectedGraph();
  nodes.forEach((node, index) => {
    graph.addNode(node.id, start(node, index));
  });
  for (const { source, target, weight } of edges) graph.mergeEdge(source, target, { weight });
  return graph;
}

function read(graph: UndirectedGraph, nodes: readonly LayoutNode[]): Point[] {
  return nodes.map(({ id }) => ({ x: graph.getNodeAttribute(id, 'x'), y: graph.getNodeAttribute(id, 'y') }));
}

function meanEdgeLength(graph: UndirectedGraph): number {
  let sum = 0;
  graph.forEachEdge((_edge, _attributes, _source, _target, from, to) => {
    sum += Math.hypot(from.x - to.x, from.y - to.y);
  });
  return graph.size === 0 ? 0 : sum / graph.size;
}

function mean(points: readonly Point[]): Point {
  const sum = points.reduce((total, point) => ({ x: total.x + point.x, y: total.y + point.y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}
