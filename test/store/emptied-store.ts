import neo4j from 'neo4j-driver';
import { inject } from 'vitest';
import { localNeo4j } from '../../graph/store/local/local-neo4j.ts';
import { openStore } from '../../graph/store/open-store.ts';
import type { Store } from '../../graph/store/store.ts';

/** The shared database without a node in it. Whoever calls this closes the store. */
export async function emptiedStore(): Promise<Store> {
  await direct('MATCH (n) DETACH DELETE n');
  return openStore({ home: inject('databaseHome') });
}

/** Asks the shared database past the store. */
export async function direct(query: string): Promise<{ [name: string]: unknown }[]> {
  const { uri, user, password, release } = await localNeo4j(inject('databaseHome'), 0, () => {});
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  try {
    const { records } = await driver.executeQuery(query);
    return records.map((record) => record.toObject());
  } finally {
    await driver.close();
    await release();
  }
}

/** All nodes and relationships with their properties, in one order: two databases are the same when these are. */
export async function contents(): Promise<unknown> {
  const nodes = await direct('MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties ORDER BY n.id');
  const edges = await direct(
    'MATCH (a)-[r]->(b) RETURN a.id AS source, type(r) AS type, b.id AS target, properties(r) AS properties ORDER BY r.id',
  );
  return { nodes, edges };
}
