import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type {
  ArticleResponse,
  ArticlesResponse,
  CypherResponse,
  EntityResponse,
  NeighboursResponse,
  NodeSummary,
  PathsResponse,
  RelationResponse,
  SchemaResponse,
  SearchResponse,
  SlogansResponse,
  StatementsResponse,
  StatsResponse,
} from '../../graph/model/api.ts';
import type { ComparisonResponse } from '../../graph/model/comparison.ts';
import type { MatrixResponse } from '../../graph/model/matrix.ts';
import type { SloganTimelineResponse } from '../../graph/model/slogan-timeline.ts';
import { inventedArticles } from '../articles/invented-articles.ts';
import { pdfThatFillsMemory } from '../read/made-documents.ts';
import { direct } from '../store/emptied-store.ts';
import { type RunningApp, runApp } from './running-app.ts';

let app: RunningApp;
beforeAll(async () => {
  app = await runApp();
  await app.load(inventedArticles);
});
afterAll(() => app?.close());

/** The answer to a request that succeeds; its shape is checked by the server itself. */
async function answer<T>(path: string, query: { [name: string]: string } = {}): Promise<T> {
  const response = await app.get(`${path}?${new URLSearchParams(query)}`);
  const body = await response.json();
  expect(response.status, JSON.stringify(body)).toBe(200);
  return body as T;
}

async function find(name: string, kinds: string): Promise<NodeSummary> {
  const { hits } = await answer<SearchResponse>('/api/search', { q: name, kinds });
  const hit = hits.find(({ node }) => node.name === name);
  expect(hit, `${name} in ${JSON.stringify(hits)}`).toBeDefined();
  return hit!.node;
}

describe('what was loaded', () => {
  test('is counted', async () => {
    const stats = await answer<StatsResponse>('/api/stats');
    expect(stats.articles).toBe(2);
    expect(stats.statements).toBeGreaterThanOrEqual(4);
    expect(stats).toMatchObject({ from: '2024-03-12', to: '2024-05-20' });
  });

  test('is described for completion', async () => {
    const { labels, relationships } = await answer<SchemaResponse>('/api/schema');
    expect(labels.map(({ label }) => label)).toContain('Person');
    expect(relationships.map(({ type }) => type)).toContain('SAID');
  });

  test('is listed, newest first, and each article is there with its text and marks', async () => {
    const { articles, total } = await answer<ArticlesResponse>('/api/articles');
    expect(total).toBe(2);
    expect(articles.map(({ date }) => date)).toEqual(['2024-05-20', '2024-03-12']);
    const { article, mentions, statements } = await answer<ArticleResponse>(`/api/articles/${articles[1]!.id}`);
    expect(article.text).toBe(inventedArticles[0]!.text);
    expect(mentions.map(({ start, end }) => article.text.slice(start, end))).toContain('沈砚秋');
    expect(statements.map(({ text }) => text)).toContain('河道要一段一段地治，话要一句一句地说清楚。');
  });

  test('loading it again changes nothing', async () => {
    const before = await answer<StatsResponse>('/api/stats');
    expect(await app.load(inventedArticles)).toMatchObject({ state: 'done', loaded: 0, unchanged: 2, failures: [] });
    expect(await answer<StatsResponse>('/api/stats')).toEqual(before);
  });
});

describe('a person', () => {
  test.each(['沈砚秋', 'shenyanqiu', 'syq'])('is found by %s', async (q) => {
    const { hits } = await answer<SearchResponse>('/api/search', { q, kinds: 'person' });
    expect(hits.map(({ node }) => node.name)).toContain('沈砚秋');
  });

  test('has posts, each with the sentence that gives it', async () => {
    const { id } = await find('沈砚秋', 'person');
    const { posts } = await answer<EntityResponse>(`/api/entities/${id}`);
    const director = posts.find(({ position }) => position === '局长');
    expect(director?.organisation.name).toMatch(/局$/);
    expect(director?.evidence.sentence).toContain('局长沈砚秋');
  });

  test('has statements, each with post, cue and sentence', async () => {
    const { id } = await find('沈砚秋', 'person');
    const { statements } = await answer<StatementsResponse>('/api/statements', { speaker: id, kind: 'direct' });
    expect(statements).toHaveLength(1);
    expect(statements[0]).toMatchObject({ cue: '说', evidence: { date: '2024-03-12' } });
  });

  test('has neighbours, and every edge between them opens its sentence', async () => {
    const { id } = await find('沈砚秋', 'person');
    const { nodes, edges } = await answer<NeighboursResponse>(`/api/entities/${id}/neighbours`);
    expect(nodes.length).toBeGreaterThan(1);
    const relation = await answer<RelationResponse>(`/api/relations/${edges[0]!.id}`);
    expect(relation.edge).toEqual(edges[0]);
    const { article } = await answer<ArticleResponse>(`/api/articles/${relation.edge.evidence.article}`);
    const { start, end, sentence } = relation.edge.evidence;
    expect(article.text).toContain(sentence);
    expect(sentence).toContain(article.text.slice(start, end).split('\n')[0]);
  });
});

test('statements are filtered by words and dates', async () => {
  const total = async (query: { [name: string]: string }) =>
    (await answer<StatementsResponse>('/api/statements', query)).total;
  expect(await total({ q: '修二十里渠' })).toBe(1);
  expect(await total({ from: '2024-05-01', to: '2024-05-31' })).toBeLessThan(await total({}));
  expect(await total({ from: '2030-01-01' })).toBe(0);
});

test('pages of a list join to the whole', async () => {
  const whole = await answer<StatementsResponse>('/api/statements');
  const ids: string[] = [];
  let cursor: string | null = null;
  do {
    const query: { [name: string]: string } = cursor === null ? { limit: '1' } : { limit: '1', cursor };
    const page: StatementsResponse = await answer('/api/statements', query);
    expect(page.total).toBe(whole.total);
    ids.push(...page.statements.map(({ id }) => id));
    cursor = page.cursor;
  } while (cursor !== null);
  expect(ids).toEqual(whole.statements.map(({ id }) => id));
});

test('a path joins two persons who invoke the same slogan', async () => {
  const [from, to] = [await find('沈砚秋', 'person'), await find('顾闻溪', 'person')];
  const { paths, nodes } = await answer<PathsResponse>('/api/paths', { from: from.id, to: to.id });
  expect(paths.length).toBeGreaterThan(0);
  expect(paths[0]!.nodes.at(0)).toBe(from.id);
  expect(paths[0]!.nodes.at(-1)).toBe(to.id);
  expect(paths[0]!.edges).toHaveLength(paths[0]!.nodes.length - 1);
  expect(nodes.map(({ id }) => id)).toEqual(expect.arrayContaining(paths[0]!.nodes));
});

test('a body has its place in the hierarchy', async () => {
  const { hits } = await answer<SearchResponse>('/api/search', { q: '水务局', kinds: 'organisation' });
  const response = await app.get(`/api/hierarchy/${hits[0]!.node.id}`);
  expect(response.status).toBe(200);
});

test('a slogan has a timeline by months', async () => {
  const { slogans } = await answer<SlogansResponse>('/api/slogans', { q: '一河一策' });
  expect(slogans[0]).toMatchObject({ node: { name: '一河一策' } });
  const timeline = await answer<SloganTimelineResponse>(`/api/slogans/${slogans[0]!.node.id}/timeline`);
  expect(timeline.periods.filter(({ articles }) => articles > 0).map(({ period }) => period)).toEqual([
    '2024-03',
    '2024-05',
  ]);
  const years = await answer<SloganTimelineResponse>(`/api/slogans/${slogans[0]!.node.id}/timeline`, { by: 'year' });
  expect(years.periods).toMatchObject([{ period: '2024', articles: 2, of: 2, heat: 'boiling' }]);
});

test('the matrix counts what the list of statements holds, and two of its speakers can be compared', async () => {
  const { speakers, slogans, counts } = await answer<MatrixResponse>('/api/matrix', { speakers: '5' });
  const [speaker, slogan] = [speakers[0]!.node.id, slogans[0]!.node.id];
  const { total } = await answer<StatementsResponse>('/api/statements', { speaker, slogan });
  expect(counts[0]![0]).toBe(total);
  const { one, other } = await answer<ComparisonResponse>('/api/comparison', {
    one: speaker,
    other: await find('沈砚秋', 'person').then(({ id }) => id),
  });
  expect([one.node.id, other.node.name]).toEqual([speaker, '沈砚秋']);
});

test('an answer that was given before tells what was written since, past the server too', async () => {
  const counted = () => answer<StatsResponse>('/api/stats').then(({ articles }) => articles);
  const before = await counted();
  expect(await counted()).toBe(before);
  await direct("CREATE (:Article {id: 'probe'})");
  try {
    expect(await counted()).toBe(before + 1);
  } finally {
    await direct("MATCH (a:Article {id: 'probe'}) DELETE a");
  }
  expect(await counted()).toBe(before);
});

test('the statements that fit are a table', async () => {
  const { total } = await answer<StatementsResponse>('/api/statements', { kind: 'direct' });
  const response = await app.get('/api/statements/table?kind=direct');
  expect(response.headers.get('content-disposition')).toBe('attachment; filename=tifa-statements.csv');
  expect((await response.text()).trimEnd().split('\r\n')).toHaveLength(total + 1);
});

test('Cypher answers with columns, rows and the graph in them', async () => {
  const query = 'MATCH (p:Person {name: $name})-[said:SAID]->(s:Statement) RETURN p, said, s, s.text AS text';
  const response = await app.post('/api/cypher', { query, parameters: { name: '沈砚秋' } });
  const { columns, rows, graph, truncated } = (await response.json()) as CypherResponse;
  expect(columns).toEqual(['p', 'said', 's', 'text']);
  expect(rows.length).toBeGreaterThan(0);
  expect(graph.nodes.map(({ kind }) => kind)).toContain('statement');
  expect(graph.edges.map(({ kind }) => kind)).toContain('SAID');
  expect(truncated).toBe(false);
});

test('a text that cannot be read is named, and the rest is loaded', async () => {
  const event = await app.load([{ name: 'empty.txt', text: ' ' }, inventedArticles[0]!]);
  expect(event).toMatchObject({ state: 'done', unchanged: 1, failures: [{ name: 'empty.txt' }] });
});

test('a file made to fill the memory is a failure, and others are answered meanwhile', async () => {
  let isDone = false;
  const hostile = { name: 'hostile.pdf', base64: pdfThatFillsMemory().toString('base64') };
  const done = app.load([hostile]).finally(() => {
    isDone = true;
  });
  let longestWait = 0;
  while (!isDone) {
    const asked = performance.now();
    expect((await app.get('/api/health')).status).toBe(200);
    longestWait = Math.max(longestWait, performance.now() - asked);
    await setTimeout(20);
  }
  expect((await done).failures).toEqual([
    {
      name: 'hostile.pdf',
      code: 'takes_too_much_memory',
      message: expect.stringContaining('more than 600 MB of memory and was stopped'),
      details: { megabytes: 600 },
    },
  ]);
  expect(longestWait).toBeLessThan(3000);
});
