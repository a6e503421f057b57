import { expect, test } from 'vitest';
import { describeProgress, describeSeconds } from '../../../scripts/progress/progress-line.ts';

test.each([
  [{ done: 300, share: 0.25 }, 10, '300 articles, 30/s, 25%, 30 s left'],
  [{ done: 5, share: 0.999 }, 10, '5 articles, 0.5/s, 99%, 0 s left'],
  [{ done: 300, share: null }, 10, '300 articles, 30/s'],
  [{ done: 0, share: 0 }, 2, '0 articles, 0.0/s'],
])('progress %j after %i s reads "%3$s"', (progress, seconds, expected) => {
  expect(describeProgress(progress, 'articles', seconds)).toBe(expected);
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
