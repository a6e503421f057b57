import type { EdgeSummary, NodeSummary, Page } from './api.ts';

export interface PartnersRequest {
  /** Id of a body: only what was run with it. */
  partner?: string;
  /** ISO date: only evidence of this day or later. @pattern ^\d{4}-\d{2}-\d{2}$ */
  since?: string;
  /** ISO date: only evidence of this day or earlier. @pattern ^\d{4}-\d{2}-\d{2}$ */
  until?: string;
  /** Programs and documents with each partner. @TJS-type integer @minimum 1 @maximum 100 @default 5 */
  shared?: number;
  /** Partners on this page. @TJS-type integer @minimum 1 @maximum 100 @default 30 */
  limit?: number;
  cursor?: string;
}

/** A body that ran programs or issued documents together with another. */
export interface Partner {
  node: NodeSummary;
  /** What both ran, newest evidence first: the program or document, and the evidence for the one's and for the partner's part. */
  shared: { node: NodeSummary; own: EdgeSummary; other: EdgeSummary }[];
  /** @TJS-type integer */
  sharedTotal: number;
}

/** The bodies with which one body ran something, those with most in common first. */
export interface PartnersResponse extends Page {
  node: NodeSummary;
  partners: Partner[];
}
