import { afterAll, beforeAll, expect, test } from 'vitest';
import type { NeighboursResponse, SearchResponse, StatementsResponse, StatsResponse } from '../../graph/model/api.ts';
import type { ExportResponse } from '../../graph/model/export.ts';
import { jsonValidator } from '../../graph/schema/validator.ts';
import { inventedArticles } from '../articles/invented-articles.ts';
import { type ReadGraph, readGexf, readGraphml } from '../export/read-graph.ts';
import { type RunningApp, runApp } from './running-app.ts';

let app: RunningApp;
beforeAll(async () => {
  app = await runApp();
  await app.load(inventedArticles);
});
afterAll(() => app?.close());

const validate = jsonValidator<ExportResponse>('ExportResponse');

async function text(answer: Promise<Response>): Promise<string> {
  const response = await answer;
  const body = await response.text();
  expect(response.status, body).toBe(200);
  return body;
}

async function whole(): Promise<ExportResponse> {
  return validate(JSON.parse(await text(app.get('/api/export?format=json'))));
}

async function idOf(name: string): Promise<string> {
  const { hits } = JSON.parse(await text(app.get(`/api/search?q=${encodeURIComponent(name)}`))) as SearchResponse;
  return hits[0]!.node.id;
}

test('the whole graph has every node, and every edge that relates two', async () => {
  const { nodes, edges } = await whole();
  const stats = JSON.parse(await text(app.get('/api/stats'))) as StatsResponse;
  const entities = stats.entities.reduce((sum, { count }) => sum + count, 0);
  expect(nodes).toHaveLength(entities + stats.statements + stats.articles);
  const related = stats.relations.filter(({ kind }) => kind !== 'APPEARS_IN' && kind !== 'STATED_IN');
  expect(edges).toHaveLength(related.reduce((sum, { count }) => sum + count, 0));
  for (const { evidence } of edges) expect(evidence.sentence).not.toBe('');
  for (const { kind, evidence } of nodes) if (kind !== 'article') expect(evidence.sentence).not.toBe('');
});

test.each([
  ['graphml', readGraphml, 'application/graphml+xml'],
  ['gexf', readGexf, 'application/gexf+xml'],
] as const)('%s holds the same graph as JSON', async (format, read, mediaType) => {
  const response = await app.get(`/api/export?format=${format}`);
  expect(response.headers.get('content-type')).toContain(mediaType);
  expect(response.headers.get('content-disposition')).toBe(`attachment; filename=tifa.${format}`);
  const found: ReadGraph = read(await response.text());
  const { nodes, edges } = await whole();
  expect([...found.nodes.keys()].sort()).toEqual(nodes.map(({ id }) => id).sort());
  expect([...found.edges.keys()].sort()).toEqual(edges.map(({ id }) => id).sort());
  for (const { id, name, evidence } of nodes) {
    expect(found.nodes.get(id)).toMatchObject({ label: name, article: evidence.article });
  }
  for (const { id, kind, source, target, evidence } of edges) {
    expect(found.edges.get(id)).toMatchObject({ kind, source, target, sentence: evidence.sentence });
  }
});

test('each table has a line for each of its things', async () => {
  const { nodes, edges } = await whole();
  const statements = nodes.filter(({ kind }) => kind === 'statement');
  const lines = async (table: string) =>
    (await text(app.get(`/api/export?format=csv${table}`))).trimEnd().split('\r\n').length - 1;
  expect(await lines('')).toBe(edges.length);
  expect(await lines('&table=nodes')).toBe(nodes.length);
  expect(await lines('&table=statements')).toBe(statements.length);
});

test('chosen nodes come with the relations between them and no others', async () => {
  const person = await idOf('沈砚秋');
  const { nodes, edges } = JSON.parse(await text(app.get(`/api/entities/${person}/neighbours`))) as NeighboursResponse;
  const ids = nodes.map(({ id }) => id);
  const found = validate(JSON.parse(await text(app.post('/api/export', { format: 'json', ids: [...ids, 'no-such'] }))));
  expect(found.nodes.map(({ id }) => id).sort()).toEqual([...ids].sort());
  expect(found.edges.map(({ id }) => id)).toEqual(expect.arrayContaining(edges.map(({ id }) => id)));
  for (const { source, target } of found.edges) expect(ids).toEqual(expect.arrayContaining([source, target]));
  const posts = validate(
    JSON.parse(await text(app.post('/api/export', { format: 'json', ids, relations: 'HOLDS_POST' }))),
  );
  expect(new Set(posts.edges.map(({ kind }) => kind))).toEqual(new Set(['HOLDS_POST']));
});

test('the statements of a chosen person are those that they said', async () => {
  const person = await idOf('沈砚秋');
  const { total } = JSON.parse(await text(app.get(`/api/statements?speaker=${person}`))) as StatementsResponse;
  const table = await text(app.post('/api/export', { format: 'csv', table: 'statements', ids: [person] }));
  expect(table.trimEnd().split('\r\n')).toHaveLength(total + 1);
  expect(table).toContain('沈砚秋');
});

test('an export that nobody waits for any more ends, and the next one is answered', async () => {
  for (let round = 0; round < 5; round++) {
    const left = new AbortController();
    const response = await app.get('/api/export?format=graphml', { signal: left.signal });
    await response.body!.getReader().read();
    left.abort();
  }
  expect((await whole()).nodes.length).toBeGreaterThan(0);
});

test('with a period it has only the relations and statements of that time', async () => {
  const all = await whole();
  const until = all.edges.map(({ evidence }) => evidence.date!).sort()[0]!;
  const early = validate(JSON.parse(await text(app.get(`/api/export?format=json&until=${until}`))));
  expect(early.edges.length).toBeGreaterThan(0);
  expect(early.edges.length).toBeLessThan(all.edges.length);
  for (const { evidence } of early.edges) expect(evidence.date! <= until).toBe(true);
  expect(early.nodes).toHaveLength(all.nodes.length);
  const lines = (query: string) => text(app.get(`/api/export?format=csv&table=statements${query}`));
  expect((await lines(`&until=${until}`)).length).toBeLessThan((await lines('')).length);
});
