import { expect, test } from 'vitest';
import { placeOf, timeTicks } from '../../../client/departments/time-scale.ts';

test('a date stands where its share of the days puts it', () => {
  expect(placeOf('2021-01-01', '2021-01-01', '2021-01-11')).toBe(0);
  expect(placeOf('2021-01-06', '2021-01-01', '2021-01-11')).toBe(0.5);
  expect(placeOf('2020-12-31', '2021-01-01', '2021-01-11')).toBe(0);
});

test.each([
  ['2021-01-10', '2021-03-20', ['2021.02', '2021.03']],
  ['2021-01-01', '2021-12-31', ['2021.01', '2021.04', '2021.07', '2021.10']],
  ['2021-04-02', '2024-03-02', ['2022', '2023', '2024']],
  ['2001-02-03', '2026-02-03', ['2005', '2010', '2015', '2020', '2025']],
  ['2021-05-02', '2021-05-20', []],
])('from %s to %s the axis is marked %j', (from, to, labels) => {
  const ticks = timeTicks(from, to, 5);
  expect(ticks.map(({ label }) => label)).toEqual(labels);
  for (const { at } of ticks) expect(at).toBeGreaterThanOrEqual(0);
  for (const { at } of ticks) expect(at).toBeLessThanOrEqual(1);
});
