import type { CanvasContent } from '../graph/canvas-content.ts';
import type { Report } from './report.ts';

/** Relations that one report holds: some fifty pages. */
export const mostRelations = 500;

/** What the canvas shows as the parts of a report: its nodes, and each relation with its sentence, oldest first. */
export function graphReport(content: CanvasContent): Pick<Report, 'nodes' | 'relations'> & { relationsTotal: number } {
  const names = new Map(content.nodes.map(({ id, name }) => [id, name]));
  const edges = content.bundles
    .flatMap((bundle) => bundle.edges)
    .sort((one, other) => (one.evidence.date ?? '').localeCompare(other.evidence.date ?? ''));
  return {
    nodes: content.nodes,
    relations: edges
      .slice(0, mostRelations)
      .map((edge) => ({ edge, source: names.get(edge.source)!, target: names.get(edge.target)! })),
    relationsTotal: edges.length,
  };
}
