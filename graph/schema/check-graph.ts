import type { ArticleGraph } from '../model/article-graph.ts';
import { type RelationEnd, relationKinds } from '../model/relation-kind.ts';
import type { Span } from '../model/span.ts';

/**
 * Holds a graph to what its types cannot say: each id once, spans inside the text, ends that exist and are of the kinds
 * the table allows, evidence for every relation. Throws a `RangeError` that names the first breach; of a graph that was just
 * extracted, it means a defect in extraction.
 */
export function checkGraph(graph: ArticleGraph): void {
  const kinds = new Map<string, RelationEnd>([[graph.article.id, 'article']]);
  const define = (id: string, kind: RelationEnd) => {
    if (kinds.has(id)) throw new RangeError(`two of one id: ${id}`);
    kinds.set(id, kind);
  };
  for (const entity of graph.entities) define(entity.id, entity.kind);
  for (const statement of graph.statements) define(statement.id, 'statement');
  const inside = (span: Span, what: string) => {
    if (!(span.start >= 0 && span.start < span.end && span.end <= graph.article.text.length)) {
      throw new RangeError(`span outside the text: ${what} [${span.start}, ${span.end})`);
    }
  };
  for (const mention of graph.mentions) {
    inside(mention, mention.entity);
    if (!kinds.has(mention.entity)) throw new RangeError(`mention of an unknown entity: ${mention.entity}`);
  }
  for (const statement of graph.statements) {
    for (const span of statement.spans) inside(span, statement.id);
    if (statement.speaker !== null && !kinds.has(statement.speaker)) {
      throw new RangeError(`unknown speaker of ${statement.id}: ${statement.speaker}`);
    }
  }
  const relations = new Set<string>();
  for (const relation of graph.relations) {
    if (relations.has(relation.id)) throw new RangeError(`two of one id: ${relation.id}`);
    relations.add(relation.id);
    if (relation.evidence.length === 0) throw new RangeError(`no evidence for ${relation.id}`);
    for (const span of relation.evidence) inside(span, relation.id);
    const { from, to } = relationKinds[relation.kind] as { from: readonly RelationEnd[]; to: readonly RelationEnd[] };
    const source = kinds.get(relation.source);
    const target = kinds.get(relation.target);
    if (source === undefined || target === undefined)
      throw new RangeError(`unknown end of ${relation.kind} ${relation.id}`);
    if (!from.includes(source) || !to.includes(target)) {
      throw new RangeError(`${relation.kind} cannot join ${source} to ${target} (rule ${relation.rule})`);
    }
  }
}
