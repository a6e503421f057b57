import { groupBy } from '../shared/group-by.ts';
import { blockSize, placeBlock } from './block.ts';
import type { LayoutNode, LayoutRequest, Point } from './layout-request.ts';

/** Room between branches side by side, and between a level and the next. */
const branchGap = 36;
const levelGap = 64;

interface Tree {
  node: LayoutNode;
  branches: Tree[];
  leaves: LayoutNode[];
  width: number;
}

/**
 * Bodies in levels: each under the body it belongs to, its people and programs in a block right below it. What belongs to
 * nothing stands on the first level; what hangs on no body comes last, as a block. Trees too wide for one row take several.
 */
export function arrangeHierarchy({ nodes, edges, aspect }: Pick<LayoutRequest, 'nodes' | 'edges' | 'aspect'>): Point[] {
  const parents = parentsOf(nodes, edges);
  const children = groupBy(
    nodes.filter(({ id }) => parents.has(id)),
    ({ id }) => parents.get(id)!,
  );
  const build = (node: LayoutNode): Tree => {
    const below = children.get(node.id) ?? [];
    const branches = below.filter(({ branch }) => branch).map(build);
    const leaves = below.filter(({ branch }) => !branch);
    const widthBelow = branches.reduce((sum, each) => sum + each.width, branchGap * Math.max(0, branches.length - 1));
    return { node, branches, leaves, width: Math.max(node.width, blockSize(leaves).width, widthBelow) };
  };
  const roots = nodes.filter(({ id }) => !parents.has(id));
  const trees = roots.filter(({ branch }) => branch).map(build);
  const loose = roots.filter(({ branch }) => !branch);
  const points = new Map<string, Point>();
  let top = 0;
  for (const row of inRows(trees, aspect)) top = placeRow(row, top, points) + levelGap * 1.5;
  placeBlock(loose, { x: 0, y: top }, points, aspect * 2);
  return nodes.map(({ id }) => points.get(id)!);
}

/** The body above each node: by PART_OF, else for what is no body the first body it is joined to. No circle is left. */
function parentsOf(nodes: readonly LayoutNode[], edges: LayoutRequest['edges']): Map<string, string> {
  const branches = new Set(nodes.filter(({ branch }) => branch).map(({ id }) => id));
  const parents = new Map<string, string>();
  const isAbove = (id: string, other: string): boolean => {
    for (let at: string | undefined = other; at !== undefined; at = parents.get(at)) if (at === id) return true;
    return false;
  };
  for (const { source, target, partOf } of edges) {
    if (partOf && branches.has(target) && !parents.has(source) && !isAbove(source, target)) parents.set(source, target);
  }
  for (const { source, target } of edges) {
    const [leaf, body] = branches.has(source) ? [target, source] : [source, target];
    if (branches.has(body) && !branches.has(leaf) && !parents.has(leaf)) parents.set(leaf, body);
  }
  // What a leaf carries, such as a person's statements, hangs on the leaf's body.
  for (const { source, target } of edges) {
    if (!parents.has(target) && !branches.has(target) && parents.has(source)) parents.set(target, parents.get(source)!);
    if (!parents.has(source) && !branches.has(source) && parents.has(target)) parents.set(source, parents.get(target)!);
  }
  return parents;
}

/** Trees in rows of about the width that gives the picture the window's form. */
function inRows(trees: readonly Tree[], aspect: number): Tree[][] {
  const widest = trees.toSorted((one, other) => other.width - one.width);
  const area = trees.reduce((sum, tree) => sum + tree.width * heightOf(tree), 0);
  const wanted = Math.max(widest[0]?.width ?? 0, Math.sqrt(area * aspect));
  const rows: Tree[][] = [];
  let width = Number.POSITIVE_INFINITY;
  for (const tree of widest) {
    if (width + tree.width > wanted) {
      rows.push([]);
      width = 0;
    }
    rows.at(-1)!.push(tree);
    width += tree.width + branchGap;
  }
  return rows;
}

function heightOf({ node, branches, leaves }: Tree): number {
  const below = Math.max(0, ...branches.map(heightOf));
  return node.height + blockSize(leaves).height + levelGap + below;
}

/** Places trees side by side, their levels at the same heights. Gives where the row ends. */
function placeRow(row: readonly Tree[], top: number, points: Map<string, Point>): number {
  const total = row.reduce((sum, { width }) => sum + width, branchGap * (row.length - 1));
  let left = -total / 2;
  let level = row.map((tree) => {
    const placed = { tree, left };
    left += tree.width + branchGap;
    return placed;
  });
  let y = top;
  while (level.length > 0) {
    const bodies = Math.max(...level.map(({ tree }) => tree.node.height));
    let bottom = y + bodies;
    for (const { tree, left: from } of level) {
      const middle = from + tree.width / 2;
      points.set(tree.node.id, { x: middle, y });
      bottom = Math.max(bottom, placeBlock(tree.leaves, { x: middle, y: y + bodies }, points));
    }
    level = level.flatMap(({ tree, left: from }) => {
      const below = tree.branches.reduce((sum, { width }) => sum + width, branchGap * (tree.branches.length - 1));
      let at = from + (tree.width - below) / 2;
      return tree.branches.map((branch) => {
        const placed = { tree: branch, left: at };
        at += branch.width + branchGap;
        return placed;
      });
    });
    y = bottom + levelGap;
  }
  return y;
}
