import type { Run } from '../database/database.ts';
import { toldApart } from './decision-rows.ts';

/** Of a name that many share, this many entities are compared: pairs grow with the square. */
export const mostOfOneName = 12;

/** The names that entities have now, of the kinds that can have namesakes. */
export async function namesOf(run: Run, ids: readonly string[]): Promise<string[]> {
  const found = await run<{ name: string }>(
    'UNWIND $ids AS id MATCH (e:Entity {id: id}) WHERE e:Person OR e:Organisation RETURN DISTINCT e.name AS name',
    { ids },
  );
  return found.map(({ name }) => name);
}

/** What the graph keeps of one name. `articles` are those of each entity that has it, most first; `known` pairs of the first are told apart. */
export function namesakesNode(kind: string, name: string, articles: readonly number[], known: number) {
  const shown = Math.min(articles.length, mostOfOneName);
  return { id: `${kind}:${name}`, kind, name, pairs: (shown * (shown - 1)) / 2 - known, rank: articles[1] ?? 0 };
}

/**
 * Keeps a node for each name that several persons or several bodies have whom nobody told apart, ranked by the articles of its second: where two
 * of a name are in the news, it matters most whether they are one. So duplicates are listed without a look at all entities.
 */
export async function noteNamesakes(run: Run, names: readonly string[]): Promise<void> {
  const apart = await run<{ keys: string[] }>(toldApart, {});
  for (const label of ['Person', 'Organisation'] as const) {
    const kind = label.toLowerCase();
    const counted = await run<{ name: string; ids: string[]; articles: number[] }>(
      `UNWIND $names AS name MATCH (e:${label} {name: name})
       WITH name, e.id AS id, COUNT { (e)-[:APPEARS_IN]->() } AS articles ORDER BY articles DESC, id
       RETURN name, collect(id) AS ids, collect(articles) AS articles`,
      { names: [...new Set(names)] },
    );
    const several = counted
      .map(({ name, ids, articles }) => {
        const shown = new Set(ids.slice(0, mostOfOneName));
        const within = apart.filter(({ keys }) => keys.every((key) => shown.has(key)));
        // Two people may have told the same pair apart.
        const known = new Set(within.map(({ keys }) => keys.join(' '))).size;
        return namesakesNode(kind, name, articles, known);
      })
      .filter(({ pairs }) => pairs > 0);
    const noted = new Set(several.map(({ name }) => name));
    const single = names.filter((name) => !noted.has(name)).map((name) => `${kind}:${name}`);
    await run('UNWIND $single AS id MATCH (n:Namesakes {id: id}) DELETE n', { single });
    await run('UNWIND $several AS row MERGE (n:Namesakes {id: row.id}) SET n = row', { several });
  }
}
