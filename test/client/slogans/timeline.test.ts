import { expect, test } from 'vitest';
import { everyMonth, longestSilence } from '../../../client/slogans/timeline.ts';

test('months without articles are filled in, across the turn of a year', () => {
  const months = everyMonth([{ month: '2023-12', articles: 1, of: 2 }], '2023-11', '2024-02');
  expect(months.map(({ month, of }) => [month, of])).toEqual([
    ['2023-11', 0],
    ['2023-12', 2],
    ['2024-01', 0],
    ['2024-02', 0],
  ]);
});

test('silence counts only months in which others were speaking, between two uses', () => {
  const month = (articles: number, of: number) => ({ month: '', articles, of });
  expect(
    longestSilence([month(0, 3), month(1, 2), month(0, 0), month(0, 4), month(0, 1), month(2, 2), month(0, 9)]),
  ).toBe(2);
  expect(longestSilence([month(0, 3)])).toBe(0);
});
