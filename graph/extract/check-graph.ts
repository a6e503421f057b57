import type { ArticleGraph } from '../model/article-graph.ts';
import { type RelationEnd, relationKinds } from '../model/relation-kind.ts';
import type { Span } from '../model/span.ts';

/**
 * Holds a graph to its contract: spans inside the text, ends that exist and are of the kinds the table allows, evidence
 * for every relation. Throws an Error that names the first breach; it means a defect in extraction, never bad input.
 */
export function checkGraph(graph: ArticleGraph): void {
  const kinds = new Map<string, RelationEnd>([[graph.article.id, 'article']]);
  for (const entity of graph.entities) kinds.set(entity.id, entity.kind);
  for (const statement of graph.statements) kinds.set(statement.id, 'statement');
  const inside = (span: Span, what: string) => {
    if (!(span.start >= 0 && span.start < span.end && span.end <= graph.article.text.length)) {
      throw new Error(`span outside the text: ${what} [${span.start}, ${span.end})`);
    }
  };
  for (const mention of graph.mentions) {
    inside(mention, mention.entity);
    if (!kinds.has(mention.entity)) throw new Error(`mention of an unknown entity: ${mention.entity}`);
  }
  for (const statement of graph.statements) {
    for (const span of statement.spans) inside(span, statement.id);
    if (statement.speaker !== null && !kinds.has(statement.speaker)) {
      throw new Error(`unknown speaker of ${statement.id}: ${statement.speaker}`);
    }
  }
  for (const relation of graph.relations) {
    if (relation.evidence.length === 0) throw new Error(`no evidence for ${relation.id}`);
    for (const span of relation.evidence) inside(span, relation.id);
    const { from, to } = relationKinds[relation.kind] as { from: readonly RelationEnd[]; to: readonly RelationEnd[] };
    const source = kinds.get(relation.source);
    const target = kinds.get(relation.target);
    if (source === undefined || target === undefined) throw new Error(`unknown end of ${relation.kind} ${relation.id}`);
    if (!from.includes(source) || !to.includes(target)) {
      throw new Error(`${relation.kind} cannot join ${source} to ${target} (rule ${relation.rule})`);
    }
  }
}
