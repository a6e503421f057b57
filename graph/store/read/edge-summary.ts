import type { EdgeSummary, Evidence } from '../../model/api.ts';
import type { Relation } from '../../model/article-graph.ts';
import { type RelationKind, relationKinds } from '../../model/relation-kind.ts';
import type { Database } from '../database/database.ts';

/** Relation kinds that say where something stands, not how things are related. */
export const bookkeepingKinds: readonly RelationKind[] = ['APPEARS_IN', 'STATED_IN'];

/** All others. */
export const realKinds: readonly RelationKind[] = (Object.keys(relationKinds) as RelationKind[]).filter(
  (kind) => !bookkeepingKinds.includes(kind),
);

/** Cypher that makes an `EdgeRow` of the relationship in `variable`. */
export function edgeRow(variable: string): string {
  return `{
    kind: type(${variable}), source: startNode(${variable}).id, target: endNode(${variable}).id,
    properties: properties(${variable}),
    article: COLLECT { MATCH (at:Article {id: ${variable}.article}) RETURN at { .title, .source } }[0]
  }`;
}

export interface EdgeRow {
  kind: RelationKind;
  source: string;
  target: string;
  properties: EdgeProperties;
  article: { title: string; source: string | null };
}

/** What every relationship carries; `starts` and `ends` where it has more than one evidence span. */
export interface EdgeProperties {
  id: string;
  article: string;
  start: number;
  end: number;
  starts?: number[];
  ends?: number[];
  sentence: string;
  date?: string;
  by: Relation['by'];
  rule: string;
  [name: string]: unknown;
}

export function toEdgeSummary({ kind, source, target, properties, article }: EdgeRow): EdgeSummary {
  const own = relationKinds[kind].properties.flatMap((name) => {
    const value = properties[name];
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? [[name, value]] : [];
  });
  return {
    id: properties.id,
    kind,
    source,
    target,
    properties: Object.fromEntries(own),
    by: properties.by,
    evidence: toEvidence(properties, article),
  };
}

export function toEvidence(properties: EdgeProperties, article: EdgeRow['article']): Evidence {
  return {
    article: properties.article,
    title: article.title,
    date: properties.date ?? null,
    source: article.source,
    sentence: properties.sentence,
    start: properties.start,
    end: properties.end,
  };
}

/** Cypher that finds the relationships of `kinds` whose `property` is the parameter `$value`, as `r`: one index look-up a kind. */
export function relationshipsBy(property: 'id' | 'article', kinds: readonly RelationKind[]): string {
  const one = (kind: RelationKind) => `MATCH ()-[r:${kind} {${property}: $value}]->() RETURN r`;
  return `CALL () { ${kinds.map(one).join(' UNION ALL ')} }`;
}

/** The edges with `ids`, which are of `kinds`, in no order; ids that no edge has are left out. */
export async function edgesByIds(
  database: Database,
  ids: readonly string[],
  kinds = Object.keys(relationKinds) as readonly RelationKind[],
): Promise<EdgeRow[]> {
  if (ids.length === 0) return [];
  const one = (kind: string) => `MATCH ()-[r:${kind} {id: id}]->() RETURN r`;
  const rows = await database.read<{ edge: EdgeRow }>(
    `UNWIND $ids AS id CALL (id) { ${kinds.map(one).join(' UNION ALL ')} } RETURN ${edgeRow('r')} AS edge`,
    { ids },
  );
  return rows.map(({ edge }) => edge);
}
