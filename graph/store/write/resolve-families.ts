import { profilesOf, type Seen } from '../../resolve/profile.ts';
import { resolve } from '../../resolve/resolve.ts';
import type { Run } from '../database/database.ts';
import type { ArticleRows, EntityRow, RelationRow } from './article-rows.ts';
import { type DecisionRow, splitEntityId } from './decision-rows.ts';
import { createRelations } from './put-rows.ts';

/** What became of the keys of some families. */
export interface Resolution {
  /** An article's rows with the entities that its keys are now. */
  rewrite(rows: ArticleRows): ArticleRows;
  /** Moves what stands already to its entity; gives the ids of all entities to be settled. */
  move(): Promise<string[]>;
  /** Names that decisions give, by entity. */
  names: ReadonlyMap<string, string>;
  /** The entity that a key is now, or the split that took an appearance out. */
  entityOf(key: string): string;
  /** Entities that stood and have no key any longer, each with the entity that has its keys. */
  replaced: ReadonlyMap<string, string>;
}

/** What is known of a key, with where it stands. */
export interface Standing extends Seen {
  /** The one APPEARS_IN that a split takes out; null for the key's others. */
  appearance: string | null;
  /** The entity that it stands at; null for what is about to be written. */
  entity: string | null;
  [name: string]: unknown;
}

/** Resolves the families of `incoming` and `families` anew, with all that the database knows of them. */
export async function resolveFamilies(
  run: Run,
  decisions: readonly DecisionRow[],
  families: readonly string[],
  incoming: readonly ArticleRows[],
): Promise<Resolution> {
  const splits = new Map(
    decisions.flatMap((decision) =>
      decision.kind === 'split'
        ? decision.appearances.map((id): [string, string] => [id, splitEntityId(decision)])
        : [],
    ),
  );
  const coming = incoming.flatMap((rows) => rows.relations.filter(({ kind }) => kind === 'APPEARS_IN').map(seenIn));
  const decided = new Set(decisions.flatMap((decision) => decision.families));
  const wanted = withMerged(decisions, [...families, ...coming.map(({ family }) => family)]);
  // Whoever undoes a decision names the families that it was about: nothing else says that they were decided once.
  const named = new Set(families);
  const resolved = [...wanted].filter(
    (family) => family.startsWith('person:') || decided.has(family) || named.has(family),
  );
  const standing = await run<Standing>(
    `UNWIND $families AS family MATCH (e:Entity)-[r:APPEARS_IN {family: family}]->()
     RETURN r.sourceKey AS key, CASE WHEN r.id IN $splits THEN r.id END AS appearance, e.id AS entity, family,
       coalesce(r.evidence, []) AS evidence, min(r.date) AS from, max(r.date) AS to`,
    { families: resolved, splits: [...splits.keys()] },
  );
  const inScope = new Set(resolved);
  const atomKey = ({ key, appearance }: Pick<Standing, 'key' | 'appearance'>) =>
    (appearance !== null && splits.get(appearance)) || key;
  const all = [...standing, ...coming.filter(({ family }) => inScope.has(family))];
  const merges = decisions.flatMap(({ kind, keys }) => (kind === 'merge' ? [[keys[0]!, keys[1]!] as const] : []));
  const entities = resolve(profilesOf(all.map((seen) => atom(seen, atomKey(seen)))), merges);
  const entityOf = (key: string, appearance: string | null) => entities.get(atomKey({ key, appearance })) ?? key;
  const names = new Map(
    decisions.flatMap(({ id, kind, keys, newName }): [string, string][] => {
      const entity = newName === null ? undefined : entities.get(kind === 'split' ? splitEntityId({ id }) : keys[0]!);
      return entity === undefined ? [] : [[entity, newName!]];
    }),
  );
  const kept = new Set(standing.map((seen) => entityOf(seen.key, seen.appearance)));
  const replaced = new Map(
    standing
      .filter(({ entity }) => !kept.has(entity!))
      .map((seen): [string, string] => [seen.entity!, entityOf(seen.key, seen.appearance)]),
  );
  const decidedEntities = all
    .filter(({ family }) => decided.has(family))
    .map((seen) => entityOf(seen.key, seen.appearance));
  return {
    names,
    entityOf: (key) => entityOf(key, null),
    replaced,
    rewrite: (rows) => rewritten(rows, entityOf),
    async move() {
      const moves = standing.filter((seen) => seen.entity !== entityOf(seen.key, seen.appearance));
      await moveAppearances(run, moves, [...splits.keys()], (seen) => entityOf(seen.key, seen.appearance));
      const ends = moves.flatMap((seen) => [seen.entity!, entityOf(seen.key, seen.appearance)]);
      return [...new Set([...ends, ...decidedEntities])];
    },
  };
}

/** `families`, and those that merges tie to them. */
function withMerged(decisions: readonly DecisionRow[], families: readonly string[]): Set<string> {
  const all = new Set(families);
  for (let before = -1; before !== all.size; ) {
    before = all.size;
    for (const decision of decisions) {
      if (decision.families.some((family) => all.has(family))) for (const family of decision.families) all.add(family);
    }
  }
  return all;
}

/** What resolution sees of the entity of an APPEARS_IN that is about to be written. */
export function seenIn({ source, properties }: RelationRow): Standing {
  const { id, family, evidence, date } = properties as {
    id: string;
    family: string;
    evidence: string[] | null;
    date: string | null;
  };
  return { key: source, appearance: id, entity: null, family, evidence: evidence ?? [], from: date, to: date };
}

/** What resolution sees of an appearance: what was taken out by hand joins by hand alone. */
function atom({ key, family, evidence, from, to }: Standing, atomKey: string): Seen {
  return { key: atomKey, family, evidence: atomKey === key ? evidence : [], from, to };
}

function rewritten(rows: ArticleRows, entityOf: (key: string, appearance: string | null) => string): ArticleRows {
  const appearances = new Map(
    rows.relations.flatMap(({ kind, source, properties }) => (kind === 'APPEARS_IN' ? [[source, properties.id]] : [])),
  );
  const now = (key: string) => entityOf(key, appearances.get(key) ?? null);
  return {
    ...rows,
    entities: rows.entities.map((entity): EntityRow => ({ ...entity, id: now(entity.id) })),
    relations: rows.relations.map((row) => ({
      ...row,
      source: row.sourceLabel === 'Entity' ? now(row.source) : row.source,
      target: row.targetLabel === 'Entity' ? now(row.target) : row.target,
    })),
  };
}

/** Moves the relationships of keys, found by the keys that they keep, from one entity to another. */
async function moveAppearances(
  run: Run,
  moves: readonly Standing[],
  splits: readonly string[],
  entityOf: (seen: Standing) => string,
): Promise<void> {
  if (moves.length === 0) return;
  const rows = moves.map((seen) => ({ ...pick(seen), to: entityOf(seen) }));
  await run(`UNWIND $moves AS move MERGE (e:Entity {id: move.to}) ON CREATE SET e.name = '', e.kind = ''`, {
    moves: rows,
  });
  // An end at a time: a relationship may have both its ends moved.
  for (const [own, pattern] of [
    ['sourceKey', '(e)-[r]->(other)'],
    ['targetKey', '(e)<-[r]-(other)'],
  ] as const) {
    const found = await run<{ row: RelationRow; [name: string]: unknown }>(
      `UNWIND $moves AS move MATCH (e:Entity {id: move.from})-[a:APPEARS_IN {sourceKey: move.key}]->()
       WHERE (move.appearance IS NULL AND NOT a.id IN $splits) OR a.id = move.appearance
       WITH e, move, collect(DISTINCT a.article) AS articles
       MATCH ${pattern} WHERE r.${own} = move.key AND r.article IN articles AND type(r) <> 'APPEARS_IN'
       WITH r, e, other, move, properties(r) AS properties, type(r) AS kind,
         CASE WHEN other:Entity THEN 'Entity' WHEN other:Statement THEN 'Statement' ELSE 'Article' END AS label
       DELETE r
       RETURN { kind: kind, properties: properties,
         source: ${own === 'sourceKey' ? 'move.to' : 'other.id'}, sourceLabel: ${own === 'sourceKey' ? "'Entity'" : 'label'},
         target: ${own === 'targetKey' ? 'move.to' : 'other.id'}, targetLabel: ${own === 'targetKey' ? "'Entity'" : 'label'} } AS row`,
      { moves: rows, splits },
    );
    await createRelations(run, [{ relations: found.map(({ row }) => row) }]);
  }
  const appearances = await run<{ row: RelationRow; [name: string]: unknown }>(
    `UNWIND $moves AS move MATCH (e:Entity {id: move.from})-[a:APPEARS_IN {sourceKey: move.key}]->(article)
     WHERE (move.appearance IS NULL AND NOT a.id IN $splits) OR a.id = move.appearance
     WITH DISTINCT a, move, article, properties(a) AS properties
     DELETE a
     RETURN { kind: 'APPEARS_IN', properties: properties, source: move.to, sourceLabel: 'Entity',
       target: article.id, targetLabel: 'Article' } AS row`,
    { moves: rows, splits },
  );
  await createRelations(run, [{ relations: appearances.map(({ row }) => row) }]);
}

function pick({ key, appearance, entity }: Standing): { key: string; appearance: string | null; from: string } {
  return { key, appearance, from: entity! };
}
