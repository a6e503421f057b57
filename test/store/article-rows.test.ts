import { expect, test } from 'vitest';
import { mergeAdditions } from '../../graph/enrich/merge-additions.ts';
import { articleRows } from '../../graph/store/write/article-rows.ts';
import { canalGraph, canalParagraphs, canalReading, goodAnswer } from '../enrich/canal-article.ts';

test('what a language model added tells so where it is kept, and each stands once', () => {
  const { graph } = mergeAdditions(canalGraph, canalReading, canalParagraphs, [goodAnswer], 'small');
  const { relations } = articleRows(graph);
  const places = relations.filter(({ kind }) => kind === 'APPEARS_IN' || kind === 'STATED_IN');
  expect(places).toHaveLength(graph.entities.length + graph.statements.length);
  const byModel = places.filter(({ properties }) => properties.rule === 'llm.small');
  expect(byModel.map(({ kind, properties }) => [kind, properties.by])).toEqual([
    ['APPEARS_IN', 'llm'],
    ['APPEARS_IN', 'llm'],
    ['STATED_IN', 'llm'],
  ]);
});
