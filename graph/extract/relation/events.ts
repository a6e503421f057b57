import type { Analysis } from '../analysis.ts';
import type { ArticleEntities } from '../entity/entities.ts';
import type { RelationDraft } from './relation-draft.ts';

/** Who organised, took part, visited, issued, approved, proposed: read from patterns over the mentions of a clause. */
export function findEvents(_analysis: Analysis, _entities: ArticleEntities): RelationDraft[] {
  return [];
}
