import { expect, test } from 'vitest';
import { composeCanvas, neighboursShown } from '../../../client/graph/canvas-content.ts';
import { timesOf } from '../../../client/graph/times-of.ts';
import { edge, node, noFilters } from './content-parts.ts';

const dated = (date: string) => ({ evidence: { ...edge('', '', '').evidence, date } });

test('all assertions between two nodes are one line, newest first', () => {
  const answer = {
    nodes: [node('a'), node('b', 'organisation')],
    edges: [
      edge('1', 'a', 'b', dated('2023-01-01')),
      edge('2', 'b', 'a', { kind: 'MENTIONS', ...dated('2024-01-01') }),
    ],
  };
  const { bundles } = composeCanvas([{ kind: 'overview' }], [answer], noFilters);
  expect(bundles).toHaveLength(1);
  expect(bundles[0]!.mutual).toBe(true);
  expect(bundles[0]!.edges.map(({ id }) => id)).toEqual(['2', '1']);
});

test('steps are replayed in order: what a later step brings is not hidden by an earlier one', () => {
  const answer = { nodes: [node('a'), node('b')], edges: [edge('1', 'a', 'b')] };
  const { nodes, hiddenNodes } = composeCanvas(
    [{ kind: 'overview' }, { kind: 'hide', ids: ['b'] }, { kind: 'expand', id: 'a', limit: 30 }],
    [answer, undefined, { nodes: [node('c')], edges: [] }],
    noFilters,
  );
  expect(nodes.map(({ id }) => id)).toEqual(['a', 'c']);
  expect(hiddenNodes).toBe(1);
});

test('a filtered kind goes with its edges, and is counted', () => {
  const answer = {
    nodes: [node('a'), node('b', 'place'), node('c')],
    edges: [edge('1', 'a', 'b'), edge('2', 'a', 'c')],
  };
  const content = composeCanvas([{ kind: 'overview' }], [answer], { ...noFilters, hiddenKinds: ['place'] });
  expect(content.nodes.map(({ id }) => id)).toEqual(['a', 'c']);
  expect(content.bundles.flatMap(({ edges }) => edges.map(({ id }) => id))).toEqual(['2']);
  expect(content.hiddenNodes).toBe(1);
  expect(content.kindCounts.get('place')).toBe(1);
});

test('a filtered relation leaves its nodes', () => {
  const answer = { nodes: [node('a'), node('b')], edges: [edge('1', 'a', 'b')] };
  const content = composeCanvas([{ kind: 'overview' }], [answer], { ...noFilters, hiddenRelations: ['HOLDS_POST'] });
  expect(content.nodes).toHaveLength(2);
  expect(content.bundles).toEqual([]);
});

test('an expansion says how many of how many are shown, and is a cut until that is all', () => {
  const step = { kind: 'expand', id: 'a', limit: 30 } as const;
  const answer = { nodes: [node('a'), node('b')], edges: [], shown: 30, total: 75 };
  const { expansions, cuts } = composeCanvas([step], [answer], noFilters);
  expect(expansions).toEqual([{ id: 'a', shown: 30, total: 75 }]);
  expect(cuts).toEqual([{ step, of: 'asked', shown: 30, total: 75 }]);
  expect(composeCanvas([step], [{ ...answer, shown: 75 }], noFilters).cuts).toEqual([]);
});

test('a query says what rows it has not brought, and what of them is not drawn', () => {
  const step = { kind: 'cypher', query: 'q' } as const;
  const answer = { nodes: [node('a')], edges: [], shown: 1000, total: null, drawn: { shown: 1, total: 3 } };
  expect(composeCanvas([step], [answer], noFilters).cuts).toEqual([
    { step, of: 'drawn', shown: 1, total: 3 },
    { step, of: 'asked', shown: 1000, total: null },
  ]);
});

test('an edge that leads off the canvas is not drawn', () => {
  const { bundles } = composeCanvas(
    [{ kind: 'overview' }],
    [{ nodes: [node('a')], edges: [edge('1', 'a', 'z')] }],
    noFilters,
  );
  expect(bundles).toEqual([]);
});

test('the neighbours on the canvas are those at the other ends of its lines', () => {
  const answer = { nodes: ['a', 'b', 'c'].map((id) => node(id)), edges: [edge('1', 'a', 'b'), edge('2', 'c', 'a')] };
  const content = composeCanvas([{ kind: 'overview' }], [answer], noFilters);
  expect(neighboursShown(content, 'a')).toEqual(['b', 'c']);
});

test('evidence outside of the period goes, and with it what nothing else joins, but for what was asked for by name', () => {
  const answer = {
    nodes: [node('a'), node('b'), node('c')],
    edges: [edge('1', 'a', 'b', dated('2023-05-01')), edge('2', 'a', 'c', dated('2024-05-01')), edge('3', 'a', 'c')],
  };
  const period = { since: '2025-01-01', until: null };
  const steps = [{ kind: 'expand', id: 'a', limit: 30 }] as const;
  const within = (since: string | null, until: string | null) =>
    composeCanvas(steps, [answer], { ...noFilters, period: { since, until } });
  expect(within('2024-01-01', null).bundles.flatMap(({ edges }) => edges.map(({ id }) => id))).toEqual(['2']);
  expect(within(null, '2023-12-31').nodes.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(composeCanvas(steps, [answer], { ...noFilters, period }).nodes.map(({ id }) => id)).toEqual(['a']);
  expect(composeCanvas(steps, [answer], { ...noFilters, period }).hiddenNodes).toBe(2);
});

test('a line counts the assertions that are not here, of each relation that is shown', () => {
  const answer = {
    nodes: [node('a'), node('b')],
    edges: [edge('1', 'a', 'b'), edge('2', 'a', 'b', { kind: 'VISITED' })],
    more: [
      { kind: 'HOLDS_POST', source: 'a', target: 'b', total: 7 },
      { kind: 'VISITED', source: 'a', target: 'b', total: 4 },
    ] as const,
  };
  const step = { kind: 'overview' } as const;
  const lineOf = (filters: typeof noFilters) => composeCanvas([step], [answer], filters).bundles[0];
  expect(lineOf(noFilters)).toMatchObject({ count: 11, isLeast: false });
  const { relationCounts } = composeCanvas([step], [answer], noFilters);
  expect([...relationCounts]).toEqual([
    ['HOLDS_POST', 7],
    ['VISITED', 4],
  ]);
  expect(lineOf({ ...noFilters, hiddenRelations: ['VISITED'] as never })).toMatchObject({ count: 7, isLeast: false });
  // What another step brings is not counted twice.
  const all = Array.from({ length: 7 }, (_edge, index) => edge(`${index + 10}`, 'a', 'b'));
  const expanded = { nodes: answer.nodes, edges: all.slice(0, 6) };
  const both = composeCanvas([step, { kind: 'expand', id: 'a', limit: 30 }], [answer, expanded], noFilters);
  expect(both.bundles[0]).toMatchObject({ count: 11, isLeast: false });
});

test('of a period a line says that there may be more where not all is here', () => {
  const answer = {
    nodes: [node('a'), node('b')],
    edges: [edge('1', 'a', 'b', dated('2024-01-01'))],
    more: [{ kind: 'HOLDS_POST', source: 'a', target: 'b', total: 7 }] as const,
  };
  const period = { since: '2023-01-01', until: null };
  const { bundles } = composeCanvas([{ kind: 'overview' }], [answer], { ...noFilters, period: period as never });
  expect(bundles[0]).toMatchObject({ count: 1, isLeast: true });
  expect(timesOf(bundles[0]!)).toBe('×1+');
});

test('a line of one assertion says nothing of how many', () => {
  expect([timesOf({ count: 1, isLeast: false }), timesOf({ count: 3, isLeast: false })]).toEqual(['', '×3']);
});
