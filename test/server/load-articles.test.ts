import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extract } from '../../graph/extract/extract.ts';
import type { Article } from '../../graph/model/article.ts';
import type { ReadArticle, ReadResult } from '../../graph/read/read-result.ts';
import type { Store } from '../../graph/store/store.ts';
import { ExtractionPool } from '../../server/load/extraction-pool.ts';
import type { Extractor } from '../../server/load/extractor.ts';
import { type LoadOptions, loadArticles } from '../../server/load/load-articles.ts';
import { type LoadCounts, type LoadFailure, nameOf } from '../../server/load/load-observer.ts';
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

function article(number: number, said = `沈砚秋说：“第${number}段河道治好了。”`): ReadResult {
  const text = `第${number}期简报\n\n　　${said}`;
  const parts = { title: `第${number}期简报`, date: null, source: null, url: null, text };
  return {
    kind: 'article',
    file: 'many.jsonl',
    line: number,
    outputName: '',
    article: { id: `many-${number}`, ...parts },
  };
}

function load(results: AsyncIterable<ReadResult>, options?: LoadOptions) {
  return loadWith(pool, results, options);
}

async function loadWith(extractor: Extractor, results: AsyncIterable<ReadResult>, options?: LoadOptions) {
  const progress: LoadCounts[] = [];
  const ids: string[] = [];
  const failures: string[] = [];
  const observer = {
    onFailure: (failure: LoadFailure) => void failures.push(`${nameOf(failure)}: ${failure.cause ?? failure.message}`),
    onProgress: (counts: LoadCounts, { articles }: { articles: readonly Article[] }) => {
      progress.push(counts);
      ids.push(...articles.map(({ id }) => id));
    },
  };
  const counts = await loadArticles(results, store, extractor, observer, options);
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

  test('does not extract what is there from the same content', async () => {
    let extracted = 0;
    const counting: Extractor = {
      threads: 1,
      version: pool.version,
      extract(articles) {
        extracted += articles.length;
        return pool.extract(articles);
      },
      close: async () => {},
    };
    const some = async function* (...results: ReadResult[]) {
      yield* results;
    };
    const first = await loadWith(counting, some(article(5001), article(5002)));
    expect(first.counts).toMatchObject({ loaded: 2, unchanged: 0 });
    const again = await loadWith(counting, some(article(5001), article(5003), article(5002)));
    expect(again.counts).toMatchObject({ loaded: 1, unchanged: 2 });
    expect(again.ids.toSorted()).toEqual(['many-5001', 'many-5002', 'many-5003']);
    expect(extracted).toBe(3);
    const forced = await loadWith(counting, some(article(5001)), { again: true });
    expect(forced.counts).toMatchObject({ loaded: 0, unchanged: 1 });
    expect(extracted).toBe(4);
    const otherRules = { ...counting, version: 'other' };
    expect((await loadWith(otherRules, some(article(5001)))).counts).toMatchObject({ loaded: 0, unchanged: 1 });
    expect(extracted).toBe(5);
    await loadWith(otherRules, some(article(5001)));
    expect(extracted).toBe(5);
  });

  test('the last of several texts of one id wins, though the first of them is there already', async () => {
    const changed = article(5001, '沈砚秋说：“全部河道治好了。”');
    const results = async function* () {
      yield* [article(5001), changed, article(5001)];
    };
    await loadWith(pool, results());
    const { text } = (await store.article('many-5001')).article;
    expect(text).toContain('第5001段河道');
  });

  test('writes a graph that comes with its article as it is, and extracts the article when it comes alone', async () => {
    const given = (number: number, said?: string): ReadResult => {
      const read = article(number, said) as ReadArticle;
      return { ...read, graph: extract(read.article) };
    };
    const results = async function* () {
      yield* [article(7001), given(7002), given(7003), article(7004), given(7004, '沈砚秋说：“第二次不同。”')];
    };
    let extracted: string[] = [];
    const noting: Extractor = {
      threads: 1,
      version: pool.version,
      extract(articles) {
        extracted.push(...articles.map(({ id }) => id));
        return pool.extract(articles);
      },
      close: async () => {},
    };
    const first = await loadWith(noting, results());
    expect(first.counts).toMatchObject({ loaded: 5, unchanged: 0 });
    expect(first.ids).toEqual(['many-7001', 'many-7002', 'many-7003', 'many-7004', 'many-7004']);
    expect((await store.article('many-7004')).article.text).toContain('第二次不同');
    expect(extracted).toEqual(['many-7001', 'many-7004']);

    extracted = [];
    const again = async function* () {
      yield* [article(7001), given(7001), article(7002), given(7003)];
    };
    expect((await loadWith(noting, again())).counts).toMatchObject({ loaded: 0, unchanged: 4 });
    // What extracted the given graph is not known, so its article is extracted once.
    expect(extracted).toEqual(['many-7002']);
    extracted = [];
    expect((await loadWith(noting, again())).counts).toMatchObject({ loaded: 0, unchanged: 4 });
    expect(extracted).toEqual([]);
  });

  test('what the database refuses is a failure by itself, and the rest of its batch is written', async () => {
    const withTwin: Extractor = {
      threads: 1,
      version: null,
      async extract(articles) {
        const extractions = await pool.extract(articles);
        for (const extraction of extractions) {
          if (extraction.kind !== 'graph' || extraction.graph.article.id !== 'many-6003') continue;
          const { relations } = extraction.graph;
          relations.push(relations[0]!);
        }
        return extractions;
      },
      close: async () => {},
    };
    const results = async function* () {
      for (let number = 6001; number <= 6009; number++) yield article(number);
    };
    const { counts, failures, ids } = await loadWith(withTwin, results());
    expect(counts).toMatchObject({ loaded: 8, failed: 1 });
    expect(failures).toHaveLength(1);
    expect(failures[0]).toMatch(/^many\.jsonl:6003: StoreError: The database failed: .*already exists/);
    expect(ids).not.toContain('many-6003');
  });

  test('goes on after a failure, and counts what it passes over', async () => {
    const { counts, failures } = await load(
      (async function* (): AsyncIterable<ReadResult> {
        yield { kind: 'failure', file: 'many.jsonl', line: 7, code: 'binary', message: 'binary' };
        yield { kind: 'skipped', file: 'picture.png' };
        yield article(1);
      })(),
    );
    expect(counts).toEqual({ loaded: 0, unchanged: 1, failed: 1, skipped: 1 });
    expect(failures).toEqual(['many.jsonl:7: binary']);
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
    // Two batches of 200, one being written and one being filled, the chunks that the workers have, and a look-up of 200.
    expect(farthest).toBeLessThanOrEqual(700);
  });

  test('writes what it extracts when it is interrupted, also in the midst of a document', async () => {
    for (const breaksOff of [false, true]) {
      const interrupted = new AbortController();
      const first = breaksOff ? 4001 : 3001;
      const { counts, ids, failures } = await load(
        (async function* () {
          for (let number = first; ; number++) {
            if (number === first + 419) interrupted.abort();
            if (breaksOff) interrupted.signal.throwIfAborted();
            yield article(number);
          }
        })(),
        { signal: interrupted.signal },
      );
      // Two look-ups of 200; what was read of the third is left to the next load.
      expect(counts).toEqual({ loaded: 400, unchanged: 0, failed: 0, skipped: 0 });
      expect(ids.at(-1)).toBe(`many-${first + 399}`);
      expect(failures).toEqual([]);
    }
  });
});
