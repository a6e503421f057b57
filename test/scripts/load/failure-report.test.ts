import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { FailureReport } from '../../../scripts/load/failure-report.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'tifa-report-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('each failure is a line of JSON, in the file at once', () => {
  const file = path.join(folder, 'failures.jsonl');
  const report = new FailureReport(file);
  const failures = [
    { file: 'a.jsonl', line: 3, step: 'read', code: 'no_text_field', message: 'no "text"' },
    {
      file: 'b.txt',
      article: 'article-1',
      step: 'write',
      code: 'write_refused',
      message: 'the database refused it',
      cause: '“引号”\n换行',
    },
  ] as const;
  for (const failure of failures) report.add(failure);
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual(failures);
  report.close();
});

test('a file that cannot be written is named before anything is done', () => {
  expect(() => new FailureReport(path.join(folder, 'nowhere', 'x'))).toThrow(/^cannot write the report .*nowhere/);
});
