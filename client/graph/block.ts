import type { LayoutNode, Point } from './layout-request.ts';

/** Room between the nodes of a block. */
const gap = 10;

/** Columns of a block of nodes whose width is to be `ratio` times its height. */
function columnsOf(nodes: readonly LayoutNode[], ratio: number): number {
  const cell = cellOf(nodes);
  return Math.max(1, Math.min(nodes.length, Math.round(Math.sqrt((nodes.length * cell.height * ratio) / cell.width))));
}

function cellOf(nodes: readonly LayoutNode[]): { width: number; height: number } {
  return {
    width: Math.max(0, ...nodes.map(({ width }) => width)) + gap,
    height: Math.max(0, ...nodes.map(({ height }) => height)) + gap,
  };
}

/** What a block of these nodes takes, in the graph's units; nothing for no nodes. */
export function blockSize(nodes: readonly LayoutNode[], ratio = 2.2): { width: number; height: number } {
  if (nodes.length === 0) return { width: 0, height: 0 };
  const cell = cellOf(nodes);
  const columns = columnsOf(nodes, ratio);
  return { width: columns * cell.width, height: Math.ceil(nodes.length / columns) * cell.height };
}

/** Places nodes in rows below `top`, the middle of the block's upper side. Gives where the block ends. */
export function placeBlock(nodes: readonly LayoutNode[], top: Point, points: Map<string, Point>, ratio = 2.2): number {
  if (nodes.length === 0) return top.y;
  const cell = cellOf(nodes);
  const columns = columnsOf(nodes, ratio);
  nodes.forEach(({ id }, index) => {
    const row = Math.floor(index / columns);
    const inRow = Math.min(columns, nodes.length - row * columns);
    points.set(id, {
      x: top.x + ((index % columns) - (inRow - 1) / 2) * cell.width,
      y: top.y + (row + 0.5) * cell.height,
    });
  });
  return top.y + Math.ceil(nodes.length / columns) * cell.height;
}
