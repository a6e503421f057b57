import type { Relation } from '../../model/article-graph.ts';
import type { RelationKind } from '../../model/relation-kind.ts';
import type { Span } from '../../model/span.ts';

/** A relation before it has an id. `source` and `target` are entity or statement ids, or the article's; evidence is in the reading. */
export interface RelationDraft {
  kind: RelationKind;
  source: string;
  target: string;
  properties: Relation['properties'];
  evidence: Span[];
  by: Relation['by'];
  rule: string;
}
