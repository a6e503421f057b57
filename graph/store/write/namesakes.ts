import type { Run } from '../database/database.ts';

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

/**
 * Keeps a node for each name that several persons or several bodies have, ranked by the articles of its second: where two
 * of a name are in the news, it matters most whether they are one. So duplicates are listed without a look at all entities.
 */
export async function noteNamesakes(run: Run, names: readonly string[]): Promise<void> {
  for (const label of ['Person', 'Organisation'] as const) {
    const kind = label.toLowerCase();
    const counted = await run<{ name: string; articles: number[] }>(
      `UNWIND $names AS name MATCH (e:${label} {name: name})
       WITH name, COUNT { (e)-[:APPEARS_IN]->() } AS articles ORDER BY articles DESC
       RETURN name, collect(articles) AS articles`,
      { names: [...new Set(names)] },
    );
    const several = counted
      .filter(({ articles }) => articles.length > 1)
      .map(({ name, articles }) => {
        const shown = Math.min(articles.length, mostOfOneName);
        return { id: `${kind}:${name}`, kind, name, pairs: (shown * (shown - 1)) / 2, rank: articles[1] };
      });
    const noted = new Set(several.map(({ name }) => name));
    const single = names.filter((name) => !noted.has(name)).map((name) => `${kind}:${name}`);
    await run('UNWIND $single AS id MATCH (n:Namesakes {id: id}) DELETE n', { single });
    await run('UNWIND $several AS row MERGE (n:Namesakes {id: row.id}) SET n = row', { several });
  }
}
