import type { Page } from './api.ts';

/** A view that a person gave a name: what was seen, and where it stood. */
export interface SavedView {
  id: string;
  name: string;
  /** The query part of the view's address, without `?`. */
  query: string;
  /** Where the nodes of the canvas stood, in the graph's own units, by node id. */
  positions: { [node: string]: { x: number; y: number } };
  /** ISO date and time at which it was saved. */
  time: string;
}

/** A saved view as a list shows it. */
export type SavedViewSummary = Pick<SavedView, 'id' | 'name' | 'query' | 'time'>;

export interface SaveViewRequest {
  /** @minLength 1 @maxLength 100 */
  name: string;
  /** @maxLength 16000 */
  query: string;
  /** Of at most 2,000 nodes. @maxProperties 2000 */
  positions: { [node: string]: { x: number; y: number } };
}

export interface RenameViewRequest {
  /** @minLength 1 @maxLength 100 */
  name: string;
}

export interface SavedViewsRequest {
  /** @TJS-type integer @minimum 1 @maximum 200 @default 50 */
  limit?: number;
  cursor?: string;
}

/** Saved views, newest first. */
export interface SavedViewsResponse extends Page {
  views: SavedViewSummary[];
}
