import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ReadResult } from '../../graph/read/read-result.ts';
import type { Store } from '../../graph/store/store.ts';
import { ExtractionPool } from '../../server/load/extraction-pool.ts';
import { type LoadCounts, loadArticles } from '../../server/load/load-articles.ts';
import { emptiedStore } from '../store/emptied-store.ts';

let store: Store;
let pool: ExtractionPool;
beforeAll(async () => {
  store = await emptiedStore();
  pool = new ExtractionPool(2);
});
afterAll(async () => {
  await pool?.close();
  await store?.close();
});

function article(number: number): ReadResult {
  const text = `第${number}期简报\n\n　　沈砚秋说：“第${number}段河道治好了。”`;
  const parts = { title: `第${number}期简报`, date: null, source: null, url: null, text };
  return {
    kind: 'article',
    file: 'many.jsonl',
    line: number,
    outputName: '',
    article: { id: `many-${number}`, ...parts },
  };
}

async function load(results: AsyncIterable<ReadResult>, signal?: AbortSignal) {
  const progress: LoadCounts[] = [];
  const ids: string[] = [];
  const failures: string[] = [];
  const observer = {
    onFailure: (name: string, message: string) => void failures.push(`${name}: ${message}`),
    onProgress: (counts: LoadCounts, articles: readonly string[]) => {
      progress.push(counts);
      ids.push(...articles);
    },
  };
  const counts = await loadArticles(results, store, pool, observer, signal);
  return { counts, progress, ids, failures };
}

describe('loading', () => {
  test('writes everything, in order and in batches, and tells of each', async () => {
    const { counts, progress, ids } = await load(
      (async function* () {
        for (let number = 1; number <= 450; number++) yield article(number);
      })(),
    );
    expect(counts).toEqual({ loaded: 450, unchanged: 0, failed: 0, skipped: 0 });
    expect(progress.map(({ loaded }) => loaded)).toEqual([200, 400, 450]);
    expect(ids).toEqual(Array.from({ length: 450 }, (_, index) => `many-${index + 1}`));
  });

  test('goes on after a failure, and counts what it passes over', async () => {
    const { counts, failures } = await load(
      (async function* (): AsyncIterable<ReadResult> {
        yield { kind: 'failure', file: 'many.jsonl', line: 7, message: 'not JSON' };
        yield { kind: 'skipped', file: 'picture.png' };
        yield article(1);
      })(),
    );
    expect(counts).toEqual({ loaded: 0, unchanged: 1, failed: 1, skipped: 1 });
    expect(failures).toEqual(['many.jsonl:7: not JSON']);
  });

  test('reads no further than a bounded queue ahead of what is written', async () => {
    let read = 0;
    let written = 0;
    let farthest = 0;
    const results = (async function* () {
      for (read = 1; read <= 2000; read++) {
        farthest = Math.max(farthest, read - written);
        yield article(read);
      }
    })();
    const observer = {
      onFailure: () => {},
      onProgress: ({ loaded, unchanged }: LoadCounts) => {
        written = loaded + unchanged;
      },
    };
    await loadArticles(results, store, pool, observer);
    expect(written).toBe(2000);
    // Two batches of 200, one being written and one being filled, and the chunks that the workers have.
    expect(farthest).toBeLessThanOrEqual(500);
  });

  test('writes what it has when it is interrupted', async () => {
    const interrupted = new AbortController();
    const { counts, ids } = await load(
      (async function* () {
        for (let number = 3001; ; number++) {
          if (number === 3020) interrupted.abort();
          yield article(number);
        }
      })(),
      interrupted.signal,
    );
    expect(counts.loaded).toBe(19);
    expect(ids.at(-1)).toBe('many-3019');
  });
});
