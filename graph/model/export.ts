import type { EdgeSummary, Evidence, NodeSummary } from './api.ts';

export type ExportFormat = 'graphml' | 'gexf' | 'csv' | 'json';

/** A CSV file is one table. */
export type ExportTable = 'edges' | 'nodes' | 'statements';

/** The whole graph, as a file. */
export interface ExportRequest {
  format: ExportFormat;
  /** Which table a CSV file holds; other formats hold the whole graph. @default edges */
  table?: ExportTable;
  /** Comma-separated relation kinds; without them all that relate things, so neither APPEARS_IN nor STATED_IN. */
  relations?: string;
  /** ISO date: only relations with evidence, and statements, of this day or later. @pattern ^\d{4}-\d{2}-\d{2}$ */
  since?: string;
  /** ISO date: only relations with evidence, and statements, of this day or earlier. @pattern ^\d{4}-\d{2}-\d{2}$ */
  until?: string;
}

/** Some nodes with the relations between them, as a file. */
export interface ExportSelectionRequest extends ExportRequest {
  /** Ids of entities, statements and articles; those that no node has are left out. @minItems 1 @maxItems 5000 */
  ids: string[];
}

/** A node of an export. */
export interface ExportNode extends NodeSummary {
  aliases: string[];
  /** Where it appears first; of an article, the article itself, without a sentence. */
  evidence: Evidence;
}

/** An edge of an export: one assertion, with the names of its ends. */
export interface ExportEdge extends EdgeSummary {
  sourceName: string;
  targetName: string;
}

/** What a JSON export holds. */
export interface ExportResponse {
  nodes: ExportNode[];
  edges: ExportEdge[];
}
