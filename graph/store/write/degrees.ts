import type { Database, Run } from '../database/database.ts';
import { degree } from '../read/node-summary.ts';
import { lockWrites } from './write-lock.ts';

const batch = 5_000;

/**
 * Keeps on entities how many relations they have, where that is any. So an index gives the best connected of all without
 * a look at each.
 */
export async function noteDegrees(run: Run, ids: readonly string[]): Promise<void> {
  await run(
    `UNWIND $ids AS id MATCH (e:Entity {id: id})
     WITH e, ${degree('e')} AS degree WHERE degree <> coalesce(e.degree, 0)
     SET e.degree = CASE WHEN degree > 0 THEN degree END`,
    { ids },
  );
}

/** Gives their degrees to the entities of a database that was filled before entities had them, or imported. */
export async function fillDegrees(database: Database): Promise<void> {
  let after = '';
  for (;;) {
    const found = await database.read<{ id: string }>(
      `MATCH (e:Entity) WHERE e.id > $after RETURN e.id AS id ORDER BY e.id LIMIT ${batch}`,
      { after },
    );
    if (found.length === 0) return;
    const ids = found.map(({ id }) => id);
    await database.write(async (run) => {
      await lockWrites(run);
      await noteDegrees(run, ids);
    });
    after = ids.at(-1)!;
  }
}
