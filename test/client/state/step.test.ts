import { expect, test } from 'vitest';
import { type Step, shownSteps, withExpansion, withoutExpansion } from '../../../client/state/step.ts';

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
