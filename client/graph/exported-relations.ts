import { type RelationKind, relationKinds } from '../../graph/model/relation-kind.ts';

/** Where something stands: exported only where the canvas shows it. */
const bookkeeping: ReadonlySet<string> = new Set<RelationKind>(['APPEARS_IN', 'STATED_IN']);

/** The relation kinds to export with the nodes on the canvas, with commas: all but those that the legend hides. */
export function exportedRelations(
  onCanvas: ReadonlyMap<RelationKind, number>,
  hidden: readonly RelationKind[],
): string {
  return (Object.keys(relationKinds) as RelationKind[])
    .filter((kind) => !hidden.includes(kind) && (!bookkeeping.has(kind) || onCanvas.has(kind)))
    .join(',');
}
