import type { ArticleGraph } from '../model/article-graph.ts';
import type { Evidence } from './evidence.ts';
import { personEvidence } from './person-evidence.ts';

/** What resolution needs of one entity of one article. */
export interface Appearance {
  /** The entity's id, as extracted. */
  key: string;
  /** Which keys can be one entity without a decision: persons of one name; for other kinds the key itself. */
  family: string;
  evidence: Evidence[];
}

/** The appearances of all entities of an article, by their ids. */
export function appearancesOf(graph: ArticleGraph): Map<string, Appearance> {
  const evidence = personEvidence(graph);
  return new Map(
    graph.entities.map(({ id, kind, name }) => [
      id,
      { key: id, family: kind === 'person' ? `person:${name}` : id, evidence: evidence.get(id) ?? [] },
    ]),
  );
}
