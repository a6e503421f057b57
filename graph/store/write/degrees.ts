import type { Database, Run } from '../database/database.ts';
import { degree } from '../read/node-summary.ts';
import { fillEntities } from './fill-entities.ts';

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
export function fillDegrees(database: Database): Promise<void> {
  return fillEntities(database, {}, (run, entities) =>
    noteDegrees(
      run,
      entities.map(({ id }) => id),
    ),
  );
}
