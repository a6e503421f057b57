import { expect, test } from 'vitest';
import { describeProgress, describeSeconds } from '../../../scripts/progress/progress-line.ts';

test.each([
  [{ done: 300, share: 0.25 }, 10, '300 articles, 30/s, 25%, 30 s left'],
  [{ done: 5, share: 0.999 }, 10, '5 articles, 0.5/s, 99%, 0 s left'],
  [{ done: 300, share: null }, 10, '300 articles, 30/s'],
  [{ done: 1, share: 0.5 }, 1, '1 article, 1.0/s, 50%, 1 s left'],
  [{ done: 0, share: 0 }, 2, '0 articles, 0.0/s'],
  [{ done: 20, share: 0.5, failed: 3 }, 10, '20 articles, 2.0/s, 50%, 10 s left, 3 failed'],
  [{ done: 20, share: 0.5, failed: 0 }, 10, '20 articles, 2.0/s, 50%, 10 s left'],
])('progress %j after %i s reads "%3$s"', (progress, seconds, expected) => {
  expect(describeProgress({ ...progress, seconds }, 'article')).toBe(expected);
});

test('rate and time left are those of late', () => {
  const earlier = { done: 9000, share: 0.9, seconds: 3 };
  const now = { done: 9100, share: 0.91, seconds: 13 };
  expect(describeProgress(now, 'article', earlier)).toBe('9100 articles, 10/s, 91%, 1 min 30 s left');
});

test.each([
  [0.4, '0 s'],
  [59.4, '59 s'],
  [59.6, '1 min 0 s'],
  [3599, '59 min 59 s'],
  [7800, '2 h 10 min'],
])('%d seconds are %s', (seconds, expected) => {
  expect(describeSeconds(seconds)).toBe(expected);
});
