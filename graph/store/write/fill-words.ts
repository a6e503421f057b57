import type { EntityKind } from '../../model/entity-kind.ts';
import type { Database } from '../database/database.ts';
import { fillEntities } from './fill-entities.ts';
import { searchKeys } from './search-keys.ts';

/** Gives the words of their names to the entities of a database that was filled before names had them. */
export function fillWords(database: Database): Promise<void> {
  return fillEntities<{ id: string; kind: EntityKind; names: string[] }>(
    database,
    { kind: 'e.kind', names: '[e.name] + coalesce(e.aliases, [])' },
    (run, entities) =>
      run('UNWIND $rows AS row MATCH (e:Entity {id: row.id}) WHERE size(row.words) > 0 SET e.words = row.words', {
        rows: entities.map(({ id, kind, names }) => ({ id, words: searchKeys(kind, names).words })),
      }),
  );
}
