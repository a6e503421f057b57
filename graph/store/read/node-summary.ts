import type { NodeSummary } from '../../model/api.ts';
import type { Database } from '../database/database.ts';
import { StoreError } from '../store-error.ts';

/** Cypher that makes a `NodeSummary` row of the node in `variable`. Counting relationships by type reads a counter where a node has many. */
export function nodeSummary(variable: string): string {
  return `{
    id: ${variable}.id,
    kind: CASE WHEN ${variable}:Statement THEN 'statement' WHEN ${variable}:Article THEN 'article' ELSE ${variable}.kind END,
    name: ${nodeName(variable)},
    subtype: ${variable}.subtype,
    hint: ${hint(variable)},
    articles: CASE WHEN ${variable}:Entity THEN COUNT { (${variable})-[:APPEARS_IN]->() } ELSE 1 END,
    degree: ${degree(variable)}
  }`;
}

/** Cypher for what tells namesakes apart. It reads one relationship at most: lists of hundreds of nodes are made with it. */
function hint(variable: string): string {
  const body = `COLLECT { MATCH (${variable})-[:AFFILIATED_WITH|PART_OF|LOCATED_IN]->(body) RETURN body.name LIMIT 1 }[0]`;
  return `CASE WHEN ${variable}:Entity THEN coalesce(${variable}.posts[0], ${body}) END`;
}

/** Cypher for what the node in `variable` is called: an entity's name, an article's title, the words of a statement. */
export function nodeName(variable: string): string {
  return `CASE WHEN ${variable}:Statement THEN ${variable}.text ELSE ${variable}.name END`;
}

/**
 * Cypher that counts the relations of the node in `variable`, bookkeeping aside. The database keeps how many relationships
 * a node has, but walks those of most nodes to count the ones of a type: a statement stands in one article, so none is
 * walked for it.
 */
export function degree(variable: string): string {
  const bookkeeping = `CASE WHEN ${variable}:Statement THEN 1
    WHEN ${variable}:Entity THEN COUNT { (${variable})-[:APPEARS_IN]->() }
    ELSE COUNT { (${variable})<-[:APPEARS_IN|STATED_IN]-() } END`;
  return `(COUNT { (${variable})--() } - ${bookkeeping})`;
}

/** Cypher that finds the node of any kind whose id is in the variable `id` or the parameter `$id`, as `variable`. */
export function nodeById(variable: string, id: 'id' | '$id'): string {
  const one = (label: string) => `MATCH (${variable}:${label} {id: ${id}}) RETURN ${variable}`;
  return `CALL (${id === 'id' ? id : ''}) { ${['Entity', 'Statement', 'Article'].map(one).join(' UNION ALL ')} }`;
}

/** What `nodeSummary` gives: absent properties come as null. */
export type NodeRow = Omit<NodeSummary, 'subtype' | 'hint'> & { subtype: string | null; hint: string | null };

export function toNodeSummary({ subtype, hint, ...node }: NodeRow): NodeSummary {
  return { ...node, ...(subtype === null ? {} : { subtype }), ...(hint === null ? {} : { hint }) };
}

/** The summaries of the nodes with `ids`, in that order; ids that no node has are left out. */
export async function nodeSummaries(database: Database, ids: readonly string[]): Promise<NodeSummary[]> {
  const rows = await database.read<{ node: NodeRow }>(
    `UNWIND $ids AS id ${nodeById('n', 'id')} RETURN ${nodeSummary('n')} AS node`,
    { ids: [...new Set(ids)] },
  );
  return rows.map(({ node }) => toNodeSummary(node));
}

/**
 * The summary of one node. An entity is also found by the id that an article's own graph gives it, and so by ids that it
 * had before other articles joined it with more: the answer's id is the one it has now. Rejects with `not_found`.
 */
export async function nodeSummaryOf(database: Database, id: string): Promise<NodeSummary> {
  const [node] = await nodeSummaries(database, [id]);
  const [now] = node === undefined ? await nodeSummaries(database, await entitiesOfKey(database, id)) : [node];
  if (!now) throw notFound('node', id);
  return now;
}

/** The id that the entity with `id`, now or before, has now; `id` itself where there is none. */
export async function currentId(database: Database, id: string): Promise<string> {
  const [node] = await database.read('MATCH (e:Entity {id: $id}) RETURN e.id AS id', { id });
  return node !== undefined ? id : ((await entitiesOfKey(database, id))[0] ?? id);
}

/** The entity with most appearances of an extracted key: more than one has them only where a split took some out. */
async function entitiesOfKey(database: Database, key: string): Promise<string[]> {
  const found = await database.read<{ id: string }>(
    `MATCH (e:Entity)-[r:APPEARS_IN {sourceKey: $key}]->()
     WITH e.id AS id, count(r) AS appearances RETURN id ORDER BY appearances DESC, id LIMIT 1`,
    { key },
  );
  return found.map(({ id }) => id);
}

export function notFound(what: string, id: string): StoreError {
  return new StoreError('not_found', `There is no ${what} with the id ${JSON.stringify(id)}.`, { id });
}
