import type { EntityKind } from '../../model/entity-kind.ts';
import type { Database } from '../database/database.ts';
import { searchKeys } from './search-keys.ts';

const batch = 5_000;

/** Gives the words of their names to the entities of a database that was filled before names had them. */
export async function fillWords(database: Database): Promise<void> {
  let after = '';
  for (;;) {
    const entities = await database.read<{ id: string; kind: EntityKind; names: string[] }>(
      `MATCH (e:Entity) WHERE e.id > $after WITH e ORDER BY e.id LIMIT ${batch}
       RETURN e.id AS id, e.kind AS kind, [e.name] + coalesce(e.aliases, []) AS names`,
      { after },
    );
    if (entities.length === 0) return;
    const rows = entities.map(({ id, kind, names }) => ({ id, words: searchKeys(kind, names).words }));
    await database.write((run) =>
      run('UNWIND $rows AS row MATCH (e:Entity {id: row.id}) WHERE size(row.words) > 0 SET e.words = row.words', {
        rows,
      }),
    );
    after = entities.at(-1)!.id;
  }
}
