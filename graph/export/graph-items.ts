import type { ExportEdge, ExportNode } from '../model/export.ts';

/** A graph as it is written: nodes first, then the edges between them, neither of them all in memory. */
export interface GraphItems {
  nodes: AsyncIterable<ExportNode>;
  edges: AsyncIterable<ExportEdge>;
}
