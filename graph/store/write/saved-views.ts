import { randomUUID } from 'node:crypto';
import type { SavedViewSummary, SaveViewRequest } from '../../model/saved-view.ts';
import type { Database } from '../database/database.ts';
import { notFound } from '../read/node-summary.ts';
import { viewSummary } from '../read/saved-views.ts';
import { StoreError } from '../store-error.ts';

/** Saved views a database keeps: each may hold some 100 kB of positions. */
const mostViews = 500;

// Views are nodes of the database that they are views of, not files in TIFA_HOME: so they go with it to another server, and
// two servers on one database show the same ones. They are joined to nothing, so no query of the graph meets them.

/** Keeps a view; rejects with `invalid_request` where there are too many. */
export function saveView(database: Database, { name, query, positions }: SaveViewRequest): Promise<SavedViewSummary> {
  return database.write(async (run) => {
    const [there] = await run<{ count: number }>('MATCH (v:SavedView) RETURN count(v) AS count', {});
    if (there!.count >= mostViews) {
      throw new StoreError(
        'invalid_request',
        `There are ${mostViews} saved views, and no more are kept: delete one first.`,
      );
    }
    const row = { id: randomUUID(), name, query, positions: JSON.stringify(positions), time: new Date().toISOString() };
    const [saved] = await run<{ view: SavedViewSummary }>(
      `CREATE (v:SavedView) SET v = $row RETURN ${viewSummary} AS view`,
      { row },
    );
    return saved!.view;
  });
}

/** Gives a view another name; rejects with `not_found` where there is none. */
export function renameView(database: Database, id: string, name: string): Promise<SavedViewSummary> {
  return changed(database, id, `MATCH (v:SavedView {id: $id}) SET v.name = $name RETURN ${viewSummary} AS view`, {
    name,
  });
}

/** Deletes a view and gives what it was; rejects with `not_found` where there is none. */
export function deleteView(database: Database, id: string): Promise<SavedViewSummary> {
  return changed(database, id, `MATCH (v:SavedView {id: $id}) WITH v, ${viewSummary} AS view DELETE v RETURN view`);
}

function changed(
  database: Database,
  id: string,
  change: string,
  parameters: { name?: string } = {},
): Promise<SavedViewSummary> {
  return database.write(async (run) => {
    const [row] = await run<{ view: SavedViewSummary }>(change, { id, ...parameters });
    if (!row) throw notFound('saved view', id);
    return row.view;
  });
}
