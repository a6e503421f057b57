import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Store } from '../../graph/store/store.ts';
import { generatedArticles } from '../articles/generated-articles.ts';
import { emptiedStore } from '../store/emptied-store.ts';
import { ended, startLoad } from './load-command.ts';

let store: Store;
let folder: string;
beforeAll(async () => {
  store = await emptiedStore();
  folder = await mkdtemp(path.join(tmpdir(), 'tifa-interrupted-'));
});
afterAll(async () => {
  await store?.close();
  await rm(folder, { recursive: true });
});

test('Ctrl-C ends a load after whole articles, says how far it came, and the same command goes on', {
  timeout: 180_000,
}, async () => {
  const count = 600;
  const file = path.join(folder, 'articles.jsonl');
  const lines = generatedArticles(count).map((article) => `${JSON.stringify(article)}\n`);
  await writeFile(file, lines.join(''));
  const loader = startLoad(inject('databaseHome'), file);
  const end = ended(loader);
  await expect.poll(async () => (await store.stats()).articles, { timeout: 120_000 }).toBeGreaterThan(0);
  loader.kill('SIGINT');
  const { code, said } = await end;
  expect(code).toBe(130);
  expect(said).toMatch(/\nInterrupted: What was loaded stays; the same command goes on from there\.\n$/);
  const loaded = Number(/^(\d+) articles loaded, 0 unchanged, 0 failed/m.exec(said)![1]);
  expect(loaded).toBeLessThan(count);
  expect((await store.stats()).articles).toBe(loaded);
  const again = await ended(startLoad(inject('databaseHome'), file));
  expect(again.code).toBe(0);
  expect(again.said).toMatch(new RegExp(`^${count - loaded} articles loaded, ${loaded} unchanged, 0 failed`, 'm'));
});
