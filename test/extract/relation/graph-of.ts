import { extract } from '../../../graph/extract/extract.ts';
import type { ArticleGraph } from '../../../graph/model/article-graph.ts';

/** The graph of an invented article whose running text is `text`; a last paragraph keeps it from passing for a heading. */
export function graphOf(text: string): ArticleGraph {
  return extract({
    id: 'example',
    title: '',
    date: null,
    source: null,
    url: null,
    text: `${text}\n这里是结尾的一段，没有别的内容。`,
  });
}

/** What one rule found, or one kind of relation, as `source → target`, in text order. */
export function found(graph: ArticleGraph, ruleOrKind: string): string[] {
  const name = new Map(graph.entities.map((entity) => [entity.id, entity.name]));
  return graph.relations
    .filter(({ rule, kind }) => rule === ruleOrKind || kind === ruleOrKind)
    .map(({ source, target }) => `${name.get(source) ?? source} → ${name.get(target) ?? target}`);
}
