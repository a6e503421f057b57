import type { EdgeCount, EdgeSummary, NodeSummary } from './api.ts';

export interface OverviewRequest {
  /** Entities that may be shown, the best connected. @TJS-type integer @minimum 1 @maximum 500 @default 110 */
  limit?: number;
}

/** The best connected part of the whole graph: entities that are joined to each other, and statements in which one of them invokes a slogan among them. */
export interface OverviewResponse {
  nodes: NodeSummary[];
  /** The newest evidence between each two, and that of the statements. */
  edges: EdgeSummary[];
  more: EdgeCount[];
  /** Entities with any relation, in the whole graph. @TJS-type integer */
  total: number;
  /** Pairs of these entities that the edges join. @TJS-type integer */
  pairs: number;
  /** Pairs of these entities that any relation joins. @TJS-type integer */
  pairsTotal: number;
}
