import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Store } from '../../graph/store/store.ts';
import { generatedArticles } from '../articles/generated-articles.ts';
import { documentReader, isAtWork } from '../read/document-reader.ts';
import { pdfThatTakesTime } from '../read/made-documents.ts';
import { direct, emptiedStore } from '../store/emptied-store.ts';
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

const left = /\nInterrupted: What was loaded stays; the same command goes on from there\.\n$/;

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
  expect(said).toMatch(left);
  const loaded = Number(/^(\d+) articles loaded, 0 unchanged, 0 failed/m.exec(said)![1]);
  expect(loaded).toBeLessThan(count);
  expect((await store.stats()).articles).toBe(loaded);
  // Extracted anew, an article of another hash would be written anew.
  await direct("MATCH (a:Article) WITH a LIMIT 1 SET a.hash = 'other'");
  const again = await ended(startLoad(inject('databaseHome'), file));
  expect(again.code).toBe(0);
  expect(again.said).toMatch(new RegExp(`^${count - loaded} articles loaded, ${loaded} unchanged, 0 failed`, 'm'));
});

test('a document that takes long is broken off: nothing waits for its limit, what was loaded stays, and nobody reads on', async () => {
  const { articles } = await store.stats();
  const [file, slow] = [path.join(folder, 'more.jsonl'), path.join(folder, 'slow.pdf')];
  // So many that a first transaction is written while the document is read.
  const lines = generatedArticles(500).map(
    (article) => `${JSON.stringify({ ...article, id: `more-${article.id}` })}\n`,
  );
  await writeFile(file, lines.join(''));
  await writeFile(slow, pdfThatTakesTime());
  const loader = startLoad(inject('databaseHome'), file, slow);
  const end = ended(loader);
  const reader = await documentReader('pdf', loader.pid!);
  await expect.poll(async () => (await store.stats()).articles, { timeout: 60_000 }).toBeGreaterThan(articles);
  loader.kill('SIGTERM');
  // 30 seconds are what a document may take.
  await expect.poll(() => isAtWork(reader), { timeout: 5000 }).toBe(false);
  const { code, said } = await end;
  expect(code).toBe(130);
  expect(said).toMatch(left);
  const loaded = Number(/^(\d+) articles loaded, 0 unchanged, 0 failed/m.exec(said)![1]);
  expect((await store.stats()).articles).toBe(articles + loaded);
});
