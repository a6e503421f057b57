import { expect, test } from 'vitest';
import { viewAfter } from '../../../client/curation/view-after.ts';
import { emptyView, type View } from '../../../client/state/view.ts';

const merged = { replaced: [{ id: 'b', by: 'a' }], rejected: null };
const after = (change: Partial<View>, outcome = merged) => viewAfter({ ...emptyView, ...change }, outcome);

test('what a merge took away gives way to what it made, wherever the view names it', () => {
  const view = after({
    selection: { type: 'node', id: 'b' },
    statements: { speaker: 'b', q: 'words' },
    body: 'b',
    ends: ['c', 'b'],
    slogans: ['a', 'b'],
    one: 'b',
    other: 'c',
    steps: [{ kind: 'hide', ids: ['b', 'c'] }],
  });
  expect(view).toMatchObject({
    selection: { type: 'node', id: 'a' },
    statements: { speaker: 'a', q: 'words' },
    body: 'a',
    ends: ['c', 'a'],
    slogans: ['a'],
    one: 'a',
    other: 'c',
    steps: [{ kind: 'hide', ids: ['a', 'c'] }],
  });
});

test('two neighbourhoods that became one are one step, as large as the larger', () => {
  const steps = [
    { kind: 'expand', id: 'a', limit: 30 },
    { kind: 'expand', id: 'b', limit: 60 },
  ] as View['steps'];
  expect(after({ steps }).steps).toEqual([{ kind: 'expand', id: 'a', limit: 60 }]);
});

test('a path between the two is no path any longer', () => {
  expect(after({ steps: [{ kind: 'paths', ends: ['a', 'b'] }] }).steps).toEqual([]);
});

test('what was rejected is not selected any longer', () => {
  const rejected = { replaced: [], rejected: 'r' as string | null };
  const view = { ...emptyView, selection: { type: 'edge', id: 'r' } } as View;
  expect(viewAfter(view, rejected).selection).toBeNull();
});
