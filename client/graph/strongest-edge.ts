import type { EdgeSummary } from '../../graph/model/api.ts';
import type { CanvasContent } from './canvas-content.ts';

/** Of a node's drawn assertions the one whose sentence tells most surely: said before implied, then the newest. Null where none is drawn. */
export function strongestEdge(content: CanvasContent, node: string): EdgeSummary | null {
  const edges = content.bundles
    .filter(({ source, target }) => source === node || target === node)
    .flatMap((bundle) => bundle.edges);
  return edges.length === 0 ? null : edges.reduce((best, edge) => (isStronger(edge, best) ? edge : best));
}

function isStronger(one: EdgeSummary, other: EdgeSummary): boolean {
  const [implied, otherImplied] = [one.by === 'inferred', other.by === 'inferred'];
  if (implied !== otherImplied) return otherImplied;
  return (one.evidence.date ?? '') > (other.evidence.date ?? '');
}
