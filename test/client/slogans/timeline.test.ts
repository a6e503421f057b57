import { expect, test } from 'vitest';
import { everyPeriod, longestSilence } from '../../../client/slogans/timeline.ts';

test('months without articles are filled in, across the turn of a year', () => {
  const months = everyPeriod([{ period: '2023-12', articles: 1, of: 2, heat: 'boiling' }], '2023-11', '2024-02');
  expect(months.map(({ period, of }) => [period, of])).toEqual([
    ['2023-11', 0],
    ['2023-12', 2],
    ['2024-01', 0],
    ['2024-02', 0],
  ]);
});

test('years without articles are filled in', () => {
  const years = everyPeriod([{ period: '2023', articles: 1, of: 2, heat: 'boiling' }], '2022', '2024');
  expect(years.map(({ period, of }) => [period, of])).toEqual([
    ['2022', 0],
    ['2023', 2],
    ['2024', 0],
  ]);
});

test('silence counts only periods in which others were speaking, between two uses', () => {
  const month = (articles: number, of: number) => ({ period: '', articles, of, heat: 'cold' as const });
  expect(
    longestSilence([month(0, 3), month(1, 2), month(0, 0), month(0, 4), month(0, 1), month(2, 2), month(0, 9)]),
  ).toBe(2);
  expect(longestSilence([month(0, 3)])).toBe(0);
});
