import { groupBy } from '../shared/group-by.ts';
import type { LayoutNode, Point } from './layout-request.ts';

const rounds = 80;

/** Room left between two boxes. */
const gap = 6;

/**
 * Pushes overlapping boxes apart, along the axis that needs less. Nodes with a position of their own do not move. A grid
 * keeps each round linear.
 */
export function separate(nodes: readonly LayoutNode[], points: readonly Point[]): Point[] {
  const result = points.map((point) => ({ ...point }));
  const cell = Math.max(40, ...nodes.map((node) => Math.max(node.width, node.height))) + gap;
  for (let round = 0; round < rounds; round++) {
    const grid = groupBy(result.keys(), (index) => cellKey(result[index]!, cell, 0, 0));
    let moved = false;
    for (let index = 0; index < nodes.length; index++) {
      for (let column = -1; column <= 1; column++) {
        for (let row = -1; row <= 1; row++) {
          for (const other of grid.get(cellKey(result[index]!, cell, column, row)) ?? []) {
            if (other > index && push(nodes, result, index, other)) moved = true;
          }
        }
      }
    }
    if (!moved) break;
  }
  return result;
}

function push(nodes: readonly LayoutNode[], points: Point[], first: number, second: number): boolean {
  const [a, b] = [nodes[first]!, nodes[second]!];
  if (a.position && b.position) return false;
  const [from, to] = [points[first]!, points[second]!];
  const overlapX = (a.width + b.width) / 2 + gap - Math.abs(to.x - from.x);
  const overlapY = (a.height + b.height) / 2 + gap - Math.abs(to.y - from.y);
  if (overlapX <= 0 || overlapY <= 0) return false;
  const axis = overlapX < overlapY ? 'x' : 'y';
  const sign = to[axis] >= from[axis] ? 1 : -1;
  const distance = Math.min(overlapX, overlapY) * sign * 0.6;
  if (a.position) to[axis] += distance;
  else if (b.position) from[axis] -= distance;
  else {
    from[axis] -= distance / 2;
    to[axis] += distance / 2;
  }
  return true;
}

function cellKey({ x, y }: Point, cell: number, column: number, row: number): number {
  return (Math.floor(x / cell) + column) * 100_003 + Math.floor(y / cell) + row;
}
