import { expect, test } from 'vitest';
import type { Article } from '../../graph/model/article.ts';
import extractArticles from '../../server/load/extraction-worker.ts';

test('an article on which extraction breaks is a failure, and the others of its chunk are extracted', () => {
  const article = { id: 'one', title: '', date: null, source: null, url: null, text: '沈砚秋说：“河道治好了。”' };
  const broken = { ...article, id: 'broken', text: undefined as unknown as string } satisfies Article;
  const extractions = extractArticles([article, broken, { ...article, id: 'two' }]);
  expect(extractions.map(({ kind }) => kind)).toEqual(['graph', 'failure', 'graph']);
  expect(extractions[1]).toMatchObject({
    code: 'extraction_defect',
    message: expect.not.stringContaining('TypeError'),
    cause: expect.stringMatching(/^TypeError: /),
  });
});
