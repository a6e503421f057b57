import { expect, test } from 'vitest';
import { daysOf, monthsBefore } from '../../../client/shared/period.ts';

test.each([
  ['2024-02', { from: '2024-02-01', to: '2024-02-29' }],
  ['2023', { from: '2023-01-01', to: '2023-12-31' }],
])('%s goes from its first to its last day', (period, days) => {
  expect(daysOf(period)).toEqual(days);
});

test.each([
  ['2025-02-20', 6, '2024-08-20'],
  ['2024-08-31', 6, '2024-02-29'],
  ['2024-03-01', 3, '2023-12-01'],
])('%s is %i months after %s', (date, months, before) => {
  expect(monthsBefore(date, months)).toBe(before);
});
