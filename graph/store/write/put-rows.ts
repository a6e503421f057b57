import { entityKinds, organisationSubtypes } from '../../model/entity-kind.ts';
import { groupBy } from '../../resolve/group-by.ts';
import type { Run } from '../database/database.ts';
import { type ArticleRows, type EntityRow, type RelationRow, unlessEmpty } from './article-rows.ts';
import { entityNamed, type Naming } from './entity-named.ts';
import { searchKeys } from './search-keys.ts';

/** Writes entities with their labels and search keys. */
export async function putEntities(run: Run, entities: readonly EntityRow[]): Promise<void> {
  for (const [labels, group] of groupBy(entities, (row) => labelsOf(row).join(':'))) {
    await run(`UNWIND $entities AS row MERGE (e:Entity {id: row.id}) SET e += row, e:${labels}`, {
      entities: group.map(entityProperties),
    });
  }
}

/** An entity as the database keeps it, apart from its labels and the posts of persons and groups. */
export function entityProperties(row: EntityRow): { id: string; [name: string]: unknown } {
  const aliases = row.aliases.toSorted();
  const { pinyin, initials, words } = searchKeys(row.kind, [row.name, ...aliases]);
  return {
    ...row,
    aliases: unlessEmpty(aliases),
    pinyin: unlessEmpty(pinyin),
    initials: unlessEmpty(initials),
    words: unlessEmpty(words),
  };
}

/** The labels beside `Entity`. */
export function labelsOf({ kind, subtype }: Pick<EntityRow, 'kind' | 'subtype'>): string[] {
  const { label } = entityKinds[kind];
  const bureau =
    kind === 'organisation' &&
    subtype !== null &&
    subtype in organisationSubtypes &&
    organisationSubtypes[subtype as keyof typeof organisationSubtypes].bureau;
  return bureau ? [label, 'Bureau'] : [label];
}

export async function createStatements(run: Run, rows: readonly Pick<ArticleRows, 'statements'>[]): Promise<void> {
  await run('UNWIND $statements AS row CREATE (s:Statement) SET s = row', {
    statements: rows.flatMap(({ statements }) => statements),
  });
}

export async function createRelations(run: Run, rows: readonly Pick<ArticleRows, 'relations'>[]): Promise<void> {
  const relations = rows.flatMap((row) => row.relations);
  const pattern = (row: RelationRow) =>
    `MATCH (source:${row.sourceLabel} {id: row.source}), (target:${row.targetLabel} {id: row.target}) ` +
    `CREATE (source)-[r:${row.kind}]->(target) SET r = row.properties`;
  for (const [match, group] of groupBy(relations, pattern)) {
    await run(`UNWIND $relations AS row ${match}`, {
      relations: group.map(({ source, target, properties }) => ({ source, target, properties })),
    });
  }
}

/**
 * Makes entities anew from the articles that name them; those that none names are removed. `names` are what decisions call
 * them; without one an entity has the name of its own key, else the first of all.
 */
export async function settleEntities(
  run: Run,
  ids: readonly string[],
  names: ReadonlyMap<string, string>,
): Promise<void> {
  if (ids.length === 0) return;
  await run('UNWIND $ids AS id MATCH (e:Entity {id: id}) WHERE NOT (e)-[:APPEARS_IN]->() DETACH DELETE e', { ids });
  const said = await run<Naming & { id: string; [name: string]: unknown }>(
    `UNWIND $ids AS id MATCH (e:Entity {id: id})-[r:APPEARS_IN]->()
     RETURN DISTINCT id, r.sourceKey AS key, r.kind AS kind, r.name AS name, coalesce(r.aliases, []) AS aliases, r.subtype AS subtype`,
    { ids },
  );
  const entities = [...groupBy(said, ({ id }) => id)].map(([id, namings]) => entityNamed(id, namings, names.get(id)));
  await putEntities(run, entities);
}

/** Keeps on each person and group the posts they hold, as one would say them, 市商务局局长, the most often given first. */
export async function notePosts(run: Run, ids: readonly string[]): Promise<void> {
  await run(
    `UNWIND $ids AS id MATCH (e:Entity {id: id}) WHERE e:Person OR e:Group
     OPTIONAL MATCH (e)-[r:HOLDS_POST]->(o)
     WITH e, o.name + coalesce(r.unit, '') + r.position AS post, count(*) AS times ORDER BY times DESC, post
     WITH e, collect(post) AS posts
     SET e.posts = CASE WHEN size(posts) > 0 THEN posts END`,
    { ids },
  );
}
