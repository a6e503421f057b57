import { expect, test } from 'vitest';
import { toCsv } from '../../../client/cypher/csv.ts';

test('a row is one line, with quotes where they are needed', () => {
  expect(
    toCsv(
      ['名', 'n'],
      [
        ['陆静川', 3],
        ['他说："好"', null],
      ],
    ),
  ).toBe('\uFEFF名,n\r\n陆静川,3\r\n"他说：""好""",\r\n');
});

test('a text that a spreadsheet would run as a formula is disarmed', () => {
  expect(toCsv(['a'], [['=SUM(A1)']])).toContain("'=SUM(A1)");
});

test('nodes go as JSON', () => {
  expect(toCsv(['n'], [[{ name: '市委' }]])).toContain('"{""name"":""市委""}"');
});
