import type { SavedView, SavedViewSummary, SavedViewsRequest, SavedViewsResponse } from '../../model/saved-view.ts';
import type { Database } from '../database/database.ts';
import { notFound } from './node-summary.ts';
import { boundedLimit, cursorAfter, offsetOf } from './request.ts';

/** Cypher that makes a `SavedViewSummary` of the node `v`. */
export const viewSummary = 'v { .id, .name, .query, .time }';

/** Saved views without their positions, newest first. */
export async function savedViews(database: Database, request: SavedViewsRequest): Promise<SavedViewsResponse> {
  const limit = boundedLimit(request.limit, 50, 200);
  const offset = offsetOf(request.cursor);
  const [row] = await database.read<{ total: number; found: SavedViewSummary[] }>(
    `MATCH (v:SavedView) WITH v ORDER BY v.time DESC, v.id
     WITH collect(${viewSummary}) AS views
     RETURN size(views) AS total, views[$offset..$offset + $limit] AS found`,
    { offset, limit },
  );
  const { total, found } = row!;
  return { total, cursor: cursorAfter(offset, found.length, total), views: found };
}

/** One saved view with its positions; rejects with `not_found` where there is none. */
export async function savedView(database: Database, id: string): Promise<SavedView> {
  const [row] = await database.read<{ view: SavedViewSummary; positions: string }>(
    `MATCH (v:SavedView {id: $id}) RETURN ${viewSummary} AS view, v.positions AS positions`,
    { id },
  );
  if (!row) throw notFound('saved view', id);
  return { ...row.view, positions: JSON.parse(row.positions) };
}
