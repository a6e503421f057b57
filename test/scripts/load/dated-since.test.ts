import { expect, test } from 'vitest';
import type { ReadResult } from '../../../graph/read/read-result.ts';
import { datedSince } from '../../../scripts/load/dated-since.ts';

function dated(date: string | null): ReadResult {
  const article = { id: String(date), title: '简报', date, source: null, url: null, text: '简报' };
  return { kind: 'article', file: 'a.jsonl', outputName: '', article };
}

test('articles of that day and later stay, earlier and undated ones are left out and counted, failures stay', async () => {
  const failure: ReadResult = { kind: 'failure', file: 'b.txt', code: 'binary', message: 'binary' };
  const results = [dated('2023-12-31'), dated('2024-01-01'), dated(null), failure, dated('2024-05-06')];
  const leftOut = { earlier: 0, undated: 0 };
  const kept: ReadResult[] = [];
  const read = (async function* () {
    yield* results;
  })();
  for await (const result of datedSince(read, '2024-01-01', leftOut)) kept.push(result);
  expect(kept).toEqual([results[1], failure, results[4]]);
  expect(leftOut).toEqual({ earlier: 1, undated: 1 });
});
