import { describe, expect, test } from 'vitest';
import { extract } from '../../graph/extract/extract.ts';
import type { ArticleGraph } from '../../graph/model/article-graph.ts';
import { checkGraph } from '../../graph/schema/check-graph.ts';
import { generatedArticles } from '../articles/generated-articles.ts';

function graph(): ArticleGraph {
  return extract({ ...generatedArticles(1)[0]!, url: null });
}

describe('a graph', () => {
  test('as it was extracted is whole', () => {
    expect(() => checkGraph(graph())).not.toThrow();
  });

  test.each<[string, (broken: ArticleGraph) => unknown, RegExp]>([
    ['two entities of one id', ({ entities }) => entities.push(entities[0]!), /^two of one id: /],
    ['two statements of one id', ({ statements }) => statements.push(statements[0]!), /^two of one id: /],
    ['two relations of one id', ({ relations }) => relations.push(relations[0]!), /^two of one id: /],
    [
      'a statement with the id of an entity',
      ({ statements, entities }) => (statements[0]!.id = entities[0]!.id),
      /^two/,
    ],
    ['a mention past the end', (broken) => (broken.mentions[0]!.end = broken.article.text.length + 1), /^span outside/],
    ['a mention of nothing', ({ mentions }) => (mentions[0]!.end = mentions[0]!.start), /^span outside/],
    ['a mention of nobody', ({ mentions }) => (mentions[0]!.entity = 'x'), /^mention of an unknown entity: x/],
    ['statements outside of the text', ({ statements }) => (statements[0]!.spans[0]!.start = -1), /^span outside/],
    ['an unknown speaker', ({ statements }) => (statements[0]!.speaker = 'x'), /^unknown speaker of .*: x/],
    ['a relation without evidence', ({ relations }) => (relations[0]!.evidence = []), /^no evidence for /],
    ['evidence past the end', ({ relations }) => (relations[0]!.evidence[0]!.end = 1e6), /^span outside/],
    ['a relation to nothing', ({ relations }) => (relations[0]!.target = 'x'), /^unknown end of /],
    [
      'a relation of other kinds',
      (broken) => (broken.relations[0]!.target = broken.article.id),
      / cannot join .* to article/,
    ],
  ])('with %s is refused', (_what, breakIt, message) => {
    const broken = graph();
    breakIt(broken);
    expect(() => checkGraph(broken)).toThrowError(message);
    expect(() => checkGraph(broken)).toThrowError(RangeError);
  });
});
