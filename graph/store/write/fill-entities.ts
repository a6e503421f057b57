import type { Database, Run } from '../database/database.ts';
import { lockWrites } from './write-lock.ts';

const batch = 5_000;

/**
 * Gives all entities what those of a database of before lack: reads them in the order of their ids, some thousands at a
 * time, and hands each batch to `fill` in a transaction of its own. `fields` are the Cypher of what it needs of the entity
 * `e` beside its id.
 */
export async function fillEntities<Row extends { id: string }>(
  database: Database,
  fields: { [field in Exclude<keyof Row, 'id'>]: string },
  fill: (run: Run, rows: readonly Row[]) => Promise<unknown>,
): Promise<void> {
  const columns = Object.entries<string>(fields).map(([field, cypher]) => `, ${cypher} AS ${field}`);
  let after = '';
  for (;;) {
    const rows = await database.read<Row>(
      `MATCH (e:Entity) WHERE e.id > $after WITH e ORDER BY e.id LIMIT ${batch} RETURN e.id AS id${columns.join('')}`,
      { after },
    );
    if (rows.length === 0) return;
    await database.write(async (run) => {
      await lockWrites(run);
      await fill(run, rows);
    });
    after = rows.at(-1)!.id;
  }
}
