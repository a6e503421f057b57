import type { NodeSummary } from './api.ts';

/** Two speakers, and the time within which they are compared. */
export interface ComparisonRequest {
  /** Id of a speaker. */
  one: string;
  /** Id of another. */
  other: string;
  /** ISO date, inclusive. @pattern ^\d{4}-\d{2}-\d{2}$ */
  from?: string;
  /** ISO date, inclusive. @pattern ^\d{4}-\d{2}-\d{2}$ */
  to?: string;
}

/** What one of the two said, in numbers. */
export interface ComparedSpeaker {
  node: NodeSummary;
  /** @TJS-type integer */
  statements: number;
  /** @TJS-type integer */
  direct: number;
  first: string | null;
  last: string | null;
}

export interface ComparisonResponse {
  one: ComparedSpeaker;
  other: ComparedSpeaker;
  /** Slogans that either invoked, those that both did first, then the most invoked; at most 100. */
  slogans: {
    node: NodeSummary;
    /** Statements of the first speaker that invoke it. @TJS-type integer */
    one: number;
    /** Statements of the second speaker that invoke it. @TJS-type integer */
    other: number;
  }[];
  /** @TJS-type integer */
  slogansTotal: number;
  /** The calendar months in which either spoke, oldest first. */
  months: {
    /** `YYYY-MM`. */
    month: string;
    /** Statements of the first speaker. @TJS-type integer */
    one: number;
    /** Statements of the second speaker. @TJS-type integer */
    other: number;
  }[];
}
