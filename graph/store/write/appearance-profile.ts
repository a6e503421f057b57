import type { ArticleGraph } from '../../model/article-graph.ts';
import { appearancesOf } from '../../resolve/appearance.ts';
import { type ArticleRows, unlessEmpty } from './article-rows.ts';

/** Adds to each APPEARS_IN what resolution needs of its entity, so that a name can be resolved again without its articles. */
export function withProfiles(graph: ArticleGraph, rows: ArticleRows): ArticleRows {
  const entities = new Map(graph.entities.map((entity) => [entity.id, entity]));
  const appearances = appearancesOf(graph);
  const relations = rows.relations.map((row) => {
    const entity = row.kind === 'APPEARS_IN' ? entities.get(row.source) : undefined;
    if (entity === undefined) return row;
    const { family, evidence } = appearances.get(entity.id)!;
    const profile = { kind: entity.kind, subtype: entity.subtype ?? null, family, evidence: unlessEmpty(evidence) };
    return { ...row, properties: { ...row.properties, ...profile } };
  });
  return { ...rows, relations };
}
