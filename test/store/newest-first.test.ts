import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Store } from '../../graph/store/store.ts';
import { emptiedStore } from './emptied-store.ts';
import { GraphBuilder } from './graph-builder.ts';

let store: Store;

/** One statement in each of five articles: two of one day, one earlier, two without a date. */
const dates = ['2024-05-01', null, '2023-02-03', '2024-05-01', null];
const newestFirst = ['渠-0', '渠-3', '渠-2', '渠-1', '渠-4'];

beforeAll(async () => {
  store = await emptiedStore();
  await store.write(
    dates.map((date, index) => {
      const builder = new GraphBuilder(`渠-${index}`, '沈砚秋说，渠要清。', { date });
      builder.said(builder.entity('person', '沈砚秋'), '渠要清', '说');
      return builder.build();
    }),
  );
});
afterAll(() => store?.close());

test.each([1, 2, 3, 4, 5])(
  'pages of %i hold every statement and every article once, newest first, the undated last',
  async (limit) => {
    const statements: string[] = [];
    const articles: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await store.statements({ limit, cursor });
      expect(page.total).toBe(dates.length);
      statements.push(...page.statements.map(({ evidence }) => evidence.article));
      const titles = await store.articles({ limit, cursor });
      articles.push(...titles.articles.map(({ id }) => id));
      expect(titles.cursor).toBe(page.cursor);
      cursor = page.cursor ?? undefined;
    } while (cursor);
    expect(statements).toEqual(newestFirst);
    expect(articles).toEqual(newestFirst);
  },
);

test('days are inclusive, and leave out what has no date', async () => {
  const articlesOf = async (request: { from?: string; to?: string; kind?: 'direct' | 'indirect' }) => {
    const { total, statements } = await store.statements(request);
    expect(total).toBe(statements.length);
    return statements.map(({ evidence }) => evidence.article);
  };
  expect(await articlesOf({ from: '2024-05-01' })).toEqual(['渠-0', '渠-3']);
  expect(await articlesOf({ to: '2023-02-03' })).toEqual(['渠-2']);
  expect(await articlesOf({ from: '2023-02-03', to: '2023-02-03' })).toEqual(['渠-2']);
  expect(await articlesOf({ kind: 'direct' })).toEqual(newestFirst);
  expect(await articlesOf({ kind: 'indirect' })).toEqual([]);
});

test('a cursor past the end gives an empty last page', async () => {
  const cursor = Buffer.from('o9', 'latin1').toString('base64url');
  expect(await store.statements({ cursor })).toMatchObject({ total: dates.length, statements: [], cursor: null });
});
