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
  const [rows] = await answers(inject('databaseHome'), query);
  return rows!;
}

/** The rows of each query, asked of the database under `home`. */
async function answers(home: string, ...queries: string[]): Promise<{ [name: string]: unknown }[][]> {
  const { uri, user, password, release } = await localNeo4j(home, 0, () => {});
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  try {
    const results = [];
    for (const query of queries) results.push(await driver.executeQuery(query));
    return results.map(({ records }) => records.map((record) => record.toObject()));
  } finally {
    await driver.close();
    await release();
  }
}

/** A whole database, in one order. */
export interface Contents {
  nodes: { labels: string[]; properties: Properties }[];
  edges: { source: string; type: string; target: string; properties: Properties }[];
}

type Properties = { [name: string]: unknown };

/** How many relations each entity keeps that it has. */
export function keptDegrees(nodes: Contents['nodes']): Map<unknown, unknown> {
  return new Map(entities(nodes).map(({ properties }) => [properties.id, properties.degree]));
}

/** How many relations each entity has, one to itself once; `undefined` where none. */
export function countedDegrees(nodes: Contents['nodes'], edges: Contents['edges']): Map<unknown, unknown> {
  const relations = edges.filter(({ type }) => type !== 'APPEARS_IN');
  const of = (id: unknown) => relations.filter(({ source, target }) => source === id || target === id).length;
  return new Map(entities(nodes).map(({ properties }) => [properties.id, of(properties.id) || undefined]));
}

function entities(nodes: Contents['nodes']): Contents['nodes'] {
  return nodes.filter(({ labels }) => labels.includes('Entity'));
}

/** All nodes and relationships with their properties, of the shared database or the one of another home: two databases are the same when these are. */
export async function contents(home: string = inject('databaseHome')): Promise<Contents> {
  const [nodes, edges] = await answers(
    home,
    'MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties ORDER BY n.id',
    'MATCH (a)-[r]->(b) RETURN a.id AS source, type(r) AS type, b.id AS target, properties(r) AS properties ORDER BY r.id',
  );
  return { nodes, edges } as unknown as Contents;
}
