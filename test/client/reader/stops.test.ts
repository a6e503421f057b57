import { expect, test } from 'vitest';
import { stopsOf } from '../../../client/reader/stops.ts';
import type { ArticleResponse } from '../../../graph/model/api.ts';

const article = {
  mentions: [
    { start: 0, end: 3, entity: 'person:单守义' },
    { start: 9, end: 12, entity: 'person:单守义' },
  ],
  statements: [
    {
      id: 'said',
      spans: [
        { start: 20, end: 24 },
        { start: 30, end: 36 },
      ],
    },
  ],
} as unknown as ArticleResponse;

test('next and previous stop at the mentions of what is selected', () => {
  expect(stopsOf(article, 'person:单守义')).toEqual([
    { start: 0, end: 3 },
    { start: 9, end: 12 },
  ]);
});

test('with nothing selected that the article mentions they stop at its statements, split ones as a whole', () => {
  expect(stopsOf(article, null)).toEqual([{ start: 20, end: 36 }]);
  expect(stopsOf(article, 'person:another')).toEqual([{ start: 20, end: 36 }]);
});
