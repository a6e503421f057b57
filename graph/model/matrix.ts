import type { NodeSummary, StatementsFilter } from './api.ts';

/** Which statements are counted, and how many speakers and slogans are shown. */
export interface MatrixRequest extends StatementsFilter {
  /** Rows. @TJS-type integer @minimum 1 @maximum 50 @default 15 */
  speakers?: number;
  /** Columns. @TJS-type integer @minimum 1 @maximum 30 @default 12 */
  slogans?: number;
}

/** A speaker or a slogan of the matrix, with all its invocations among the counted statements, shown or not. */
export interface MatrixHead {
  node: NodeSummary;
  /** @TJS-type integer */
  invocations: number;
}

/**
 * How often who invoked what. An invocation is one statement that invokes one slogan: a statement with two slogans
 * counts in both columns.
 */
export interface MatrixResponse {
  /** The rows, most invocations first. */
  speakers: MatrixHead[];
  /** Speakers there are in all. @TJS-type integer */
  speakersTotal: number;
  /** The columns, most invocations first. */
  slogans: MatrixHead[];
  /** Slogans there are in all. @TJS-type integer */
  slogansTotal: number;
  /** `counts[row][column]`: the invocations of that slogan by that speaker. */
  counts: number[][];
  /** All invocations, shown or not. @TJS-type integer */
  invocations: number;
}
