import { expect, test } from 'vitest';
import { emptyView, formatView, parseView, type View } from '../../../client/state/view.ts';

const full: View = {
  steps: [
    { kind: 'overview' },
    { kind: 'overview', limit: 220 },
    { kind: 'expand', id: 'person-1', limit: 60 },
    { kind: 'expand', id: 'person-1', limit: 30, relations: ['SAID', 'HOLDS_POST'] },
    { kind: 'paths', ends: ['organisation-1', 'organisation-2', '?odd~id'], relations: ['PART_OF'] },
    { kind: 'hierarchy', id: 'organisation-1' },
    { kind: 'hierarchy', id: 'organisation-2', limit: 1000 },
    { kind: 'cypher', query: 'RETURN 1', rows: 2000 },
    { kind: 'cypher', query: "MATCH (n:Slogan {name: '三问~四答'}) RETURN n // 100%", parameters: '{"n":1}' },
    { kind: 'hide', ids: ['place-1', 'place-2'] },
    { kind: 'keep', ids: ['person-1'] },
  ],
  hiddenKinds: ['place', 'statement'],
  hiddenRelations: ['MENTIONS'],
  period: { since: '2024-01-01', until: null },
  layout: 'time',
  selection: { type: 'edge', id: 'relation-9' },
  tab: 'reader',
  article: 'article-1',
  lit: { start: 12, end: 30 },
  statements: { speaker: 'person-1', post: '局长', kind: 'direct', q: '停车难', from: '2024-01-01' },
  speech: 'comparison',
  one: 'person-1',
  other: 'person-2',
  body: 'organisation-1',
  aspect: 'holders',
  ends: ['organisation-1', 'organisation-2', ''],
  via: ['PART_OF'],
  slogans: ['slogan-1', 'slogan-2'],
  by: 'year',
  query: 'MATCH (n) RETURN n & more',
  parameters: '{"name": "三问"}',
};

test('the empty view needs no address', () => {
  expect(formatView(emptyView)).toBe('');
  expect(parseView('')).toEqual(emptyView);
});

test('a link brings back everything that is seen', () => {
  expect(parseView(formatView(full))).toEqual(full);
});

test('what a link got wrong is left out, the rest is shown', () => {
  const view = parseView(
    '?g=expand~&g=expand~a~0&g=dance~x&g=expand~a~30&tab=sofa&hide=place,ghost&at=9-3&s.kind=loud&layout=spiral&since=soon&via=LIKES',
  );
  expect(view).toEqual({ ...emptyView, steps: [{ kind: 'expand', id: 'a', limit: 30 }], hiddenKinds: ['place'] });
});
