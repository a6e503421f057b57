import type { HierarchyResponse, NodeSummary } from '../../graph/model/api.ts';
import { groupBy } from '../shared/group-by.ts';

/** A body and those below it. */
export interface BodyTree {
  node: NodeSummary;
  children: BodyTree[];
}

/** The answer's list of bodies below, as a tree. A body is put under its first parent only, so a circle ends. */
export function hierarchyTree({ node, below }: Pick<HierarchyResponse, 'node' | 'below'>): BodyTree {
  const byParent = groupBy(below, ({ parent }) => parent);
  const placed = new Set([node.id]);
  const build = (body: NodeSummary): BodyTree => ({
    node: body,
    children: (byParent.get(body.id) ?? []).flatMap(({ node: child }) => {
      if (placed.has(child.id)) return [];
      placed.add(child.id);
      return [build(child)];
    }),
  });
  return build(node);
}
