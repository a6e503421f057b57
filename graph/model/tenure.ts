import type { EdgeSummary, NodeSummary, Page } from './api.ts';

export interface TenuresRequest {
  /** ISO date: only evidence of this day or later. @pattern ^\d{4}-\d{2}-\d{2}$ */
  since?: string;
  /** ISO date: only evidence of this day or earlier. @pattern ^\d{4}-\d{2}-\d{2}$ */
  until?: string;
  /** Tenures on this page. @TJS-type integer @minimum 1 @maximum 300 @default 100 */
  limit?: number;
  cursor?: string;
}

/** One holder of one post, over the time from which there is evidence of it: the post may have been held before and after. */
export interface Tenure {
  holder: NodeSummary;
  position: string;
  /** The part of the body that the post is in; null for the body itself. */
  unit: string | null;
  /** Pieces of evidence. @TJS-type integer */
  assertions: number;
  /** The days of the evidence, oldest first, at most 100; none where it is undated. */
  dates: string[];
  /** The oldest evidence. */
  first: EdgeSummary;
  /** The newest evidence; the oldest again where there is one piece. */
  last: EdgeSummary;
}

/** Who held the posts of one body, and when: the posts with most evidence first, in each the earliest holder first. */
export interface TenuresResponse extends Page {
  node: NodeSummary;
  tenures: Tenure[];
}
