import { expect, test } from 'vitest';
import { type Step, shownSteps, widened, withExpansion, withoutExpansion } from '../../../client/state/step.ts';

const overview: Step = { kind: 'overview' };

test('a node expanded again gets more of its neighbours in the same step', () => {
  const once = withExpansion([overview], 'a');
  expect(once).toEqual([overview, { kind: 'expand', id: 'a', limit: 30 }]);
  expect(withExpansion(once, 'a')).toEqual([overview, { kind: 'expand', id: 'a', limit: 60 }]);
});

test('collapsing takes one neighbourhood away and leaves the others', () => {
  const both = withExpansion(withExpansion([overview], 'a'), 'b');
  expect(withoutExpansion(both, 'a')).toEqual([overview, { kind: 'expand', id: 'b', limit: 30 }]);
});

test('with nothing written the overview is shown', () => {
  expect(shownSteps([])).toEqual([overview]);
});

test.each<[Step, number, number | null, Step | null]>([
  [{ kind: 'overview' }, 105, 900, { kind: 'overview', limit: 220 }],
  [{ kind: 'overview', limit: 440 }, 430, 900, { kind: 'overview', limit: 500 }],
  [{ kind: 'overview', limit: 500 }, 490, 900, null],
  [{ kind: 'overview' }, 60, 64, null],
  [{ kind: 'expand', id: 'a', limit: 30 }, 30, 75, { kind: 'expand', id: 'a', limit: 60 }],
  [{ kind: 'hierarchy', id: 'a' }, 500, 1831, { kind: 'hierarchy', id: 'a', limit: 1000 }],
  [{ kind: 'cypher', query: 'q' }, 1000, null, { kind: 'cypher', query: 'q', rows: 2000 }],
  [{ kind: 'paths', ends: ['a', 'b'] }, 1, 2, null],
])('%j cut at %i of %s is widened to %j', (step, shown, total, expected) => {
  expect(widened({ step, of: 'asked', shown, total })).toEqual(expected);
  expect(widened({ step, of: 'drawn', shown, total })).toBeNull();
});
