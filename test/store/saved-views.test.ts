import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Store } from '../../graph/store/store.ts';
import { direct, emptiedStore } from './emptied-store.ts';

let store: Store;
beforeAll(async () => {
  store = await emptiedStore();
});
afterAll(() => store?.close());

const view = { name: '水务局周围', query: 'g=expand~organisation%3Ax~30', positions: { a: { x: 1.5, y: -20 } } };

test('a view is saved, listed without its positions, opened with them, renamed and deleted', async () => {
  const saved = await store.saveView(view);
  expect(saved).toMatchObject({ name: view.name, query: view.query });
  expect((await store.savedViews({})).views).toEqual([saved]);
  expect(await store.savedView(saved.id)).toEqual({ ...saved, positions: view.positions });
  expect((await store.renameView(saved.id, '另名')).name).toBe('另名');
  expect((await store.deleteView(saved.id)).name).toBe('另名');
  expect((await store.savedViews({})).total).toBe(0);
});

test('the newest comes first, a page at a time', async () => {
  for (const name of ['一', '二', '三']) await store.saveView({ ...view, name });
  const first = await store.savedViews({ limit: 2 });
  expect(first.total).toBe(3);
  expect(first.views.map(({ name }) => name)).toEqual(['三', '二']);
  const second = await store.savedViews({ limit: 2, cursor: first.cursor! });
  expect(second.views.map(({ name }) => name)).toEqual(['一']);
  expect(second.cursor).toBeNull();
});

test.each([
  ['opened', (id: string) => store.savedView(id)],
  ['renamed', (id: string) => store.renameView(id, 'x')],
  ['deleted', (id: string) => store.deleteView(id)],
] as const)('a view that is not there cannot be %s', async (_what, act) => {
  await expect(act('no-such-view')).rejects.toMatchObject({ code: 'not_found' });
});

test('past 500 a view is refused, with what to do', async () => {
  await direct(
    "UNWIND range(1, 500) AS n CREATE (:SavedView {id: 'v' + n, name: 'v', query: '', positions: '{}', time: ''})",
  );
  await expect(store.saveView(view)).rejects.toMatchObject({ code: 'invalid_request', message: /delete one first/ });
});
