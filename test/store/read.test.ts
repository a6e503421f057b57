import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../../graph/store/store.ts';
import { direct, emptiedStore } from './emptied-store.ts';
import { inventedArticles } from './invented-articles.ts';

const speaker = 'person:单守义';
const bureau = 'organisation:市商务局';
const slogan = 'slogan:三港联动';

let store: Store;
beforeAll(async () => {
  store = await emptiedStore();
  await store.write(inventedArticles());
});
afterAll(() => store.close());

describe('search', () => {
  test.each([
    ['单守义', '单守义', 'name'],
    ['单', '单守义', 'name'],
    ['shanshouyi', '单守义', 'pinyin'],
    ['Shan Shou Yi', '单守义', 'pinyin'],
    ["shan'shou", '单守义', 'pinyin'],
    ['ssy', '单守义', 'initials'],
    ['xiehongmei', '解红梅', 'pinyin'],
    ['xhm', '解红梅', 'initials'],
    ['商务局', '市商务局', 'alias'],
    ['组织部', '市委组织部', 'text'],
    ['sgld', '三港联动', 'initials'],
    ['三港联', '三港联动', 'name'],
    ['码头', '干部要学在码头', 'text'],
    ['港口工作会议', '云泊市港口工作会议', 'text'],
    ['港工会', '云泊市港口工作会议', 'abbreviation'],
  ])('%s finds %s by its %s', async (q, name, match) => {
    const { hits } = await store.search({ q });
    expect(hits[0]).toMatchObject({ node: { name }, match });
  });

  test("what is typed is words, never the index's own query language", async () => {
    for (const q of ['"', '\\', 'a:b AND (', '*', '~', '单守义" OR "', '/.*/', '   ', '！']) {
      await expect(store.search({ q })).resolves.toBeDefined();
    }
    expect((await store.search({ q: '*' })).total).toBe(0);
  });

  test('the limit cuts the hits, the total counts all', async () => {
    const { hits, total } = await store.search({ q: '港', limit: 1 });
    expect(hits).toHaveLength(1);
    expect(total).toBeGreaterThan(1);
  });

  test('kinds narrow it down', async () => {
    const { hits } = await store.search({ q: '三港联动', kinds: 'statement' });
    expect(hits.map(({ node }) => node.kind)).toEqual(['statement']);
  });
});

test('an entity tells its posts, newest first, and where it appears', async () => {
  const { node, posts, holders, appearances, appearancesTotal } = await store.entity(speaker);
  expect(node).toMatchObject({ kind: 'person', name: '单守义', articles: 3 });
  expect(posts.map(({ position, evidence }) => [position, evidence.date])).toEqual([
    ['局长', '2023-01-05'],
    ['局长', '2021-04-02'],
  ]);
  expect(posts[0]!.evidence.sentence).toBe('云泊市商务局局长单守义走访南湾鱼市。');
  expect(holders).toEqual([]);
  expect(appearances.map(({ article }) => article)).toEqual(['market-visit', 'training-day', 'harbour-meeting']);
  expect(appearancesTotal).toBe(3);
  expect((await store.entity(bureau)).holders).toHaveLength(2);
});

test('where an entity appears comes in pages', async () => {
  const first = await store.appearances(speaker, { limit: 2 });
  expect(first.appearances.map(({ article }) => article)).toEqual(['market-visit', 'training-day']);
  expect(first.total).toBe(3);
  const rest = await store.appearances(speaker, { limit: 2, cursor: first.cursor! });
  expect(rest.appearances.map(({ article }) => article)).toEqual(['harbour-meeting']);
  expect(rest.cursor).toBeNull();
});

test('neighbours come in pages that hold each of them once, best connected first, with the edges to the node', async () => {
  const seen: string[] = [];
  const degrees: number[] = [];
  let cursor: string | undefined;
  do {
    const page = await store.neighbours(speaker, { limit: 2, ...(cursor && { cursor }) });
    expect(page.total).toBe(6);
    const ids = page.nodes.map(({ id }) => id);
    for (const { source, target } of page.edges) expect(ids).toEqual(expect.arrayContaining([source, target]));
    seen.push(...ids.filter((id) => id !== speaker));
    degrees.push(...page.nodes.filter(({ id }) => id !== speaker).map(({ degree }) => degree));
    cursor = page.cursor ?? undefined;
  } while (cursor);
  expect(new Set(seen).size).toBe(6);
  expect(seen).toHaveLength(6);
  expect(degrees).toEqual(degrees.toSorted((one, other) => other - one));
  expect(new Set(degrees).size).toBeGreaterThan(1);
  const pastTheEnd = await store.neighbours(speaker, { cursor: Buffer.from('o99').toString('base64url') });
  expect([pastTheEnd.total, pastTheEnd.nodes.length, pastTheEnd.cursor]).toEqual([6, 1, null]);
});

test('neighbours can be narrowed to kinds of nodes and relations', async () => {
  const venues = await store.neighbours(speaker, { kinds: 'venue' });
  expect(venues.nodes.map(({ name }) => name)).toEqual(['单守义', '南湾鱼市']);
  const posts = await store.neighbours(speaker, { relations: 'HOLDS_POST' });
  expect(posts.nodes.map(({ name }) => name)).toEqual(['单守义', '市商务局']);
  expect(posts.edges).toHaveLength(2);
});

test('a relation opens its sentence and names the other assertions between the same two', async () => {
  const { edges } = await store.neighbours(speaker, { relations: 'HOLDS_POST' });
  const { edge, source, target, spans, others, othersTotal } = await store.relation(edges[0]!.id, {});
  const { article } = await store.article(edge.evidence.article);
  expect(article.text.slice(spans[0]!.start, spans[0]!.end)).toBe('云泊市商务局局长单守义');
  expect([source.name, target.name]).toEqual(['单守义', '市商务局']);
  expect(others.map(({ id }) => id)).toEqual([edges[1]!.id]);
  expect(othersTotal).toBe(1);
});

test.each([
  [{}, 3],
  [{ speaker }, 2],
  [{ slogan }, 2],
  [{ organisation: bureau }, 2],
  [{ post: '商务局局长' }, 2],
  [{ post: '市长' }, 0],
  [{ speaker, post: '局长', q: '实效' }, 1],
  [{ speaker, q: '门户' }, 1],
  [{ q: '码头' }, 1],
  [{ from: '2022-01-01', to: '2022-12-31' }, 1],
  [{ kind: 'indirect' as const }, 0],
  [{ speaker, slogan, from: '2023-01-01' }, 1],
])('statements by %j: %i', async (request, count) => {
  const { total, statements } = await store.statements(request);
  expect([total, statements.length]).toEqual([count, count]);
});

test('a statement has its speaker, post, cue, slogans and sentence', async () => {
  const { statements } = await store.statements({ speaker, q: '实效' });
  expect(statements[0]).toMatchObject({
    text: '三港联动要见实效',
    speaker: { name: '单守义' },
    post: '云泊市商务局局长',
    cue: '指出',
    slogans: [{ name: '三港联动' }],
    evidence: { sentence: '他指出：“三港联动要见实效。”', source: '云泊晚报' },
  });
});

test('statements in pages keep their order', async () => {
  const first = await store.statements({ limit: 2 });
  const rest = await store.statements({ limit: 2, cursor: first.cursor! });
  expect([...first.statements, ...rest.statements].map(({ evidence }) => evidence.date)).toEqual([
    '2023-01-05',
    '2022-06-10',
    '2021-04-02',
  ]);
  expect(rest.cursor).toBeNull();
});

test('paths join two bodies, and every step is an edge with a sentence', async () => {
  const { paths, edges, nodes } = await store.paths({
    from: 'organisation:市委组织部',
    to: 'organisation:云泊市人民政府',
  });
  expect(paths[0]!.nodes).toEqual([
    'organisation:市委组织部',
    'program:晨星计划',
    bureau,
    'organisation:云泊市人民政府',
  ]);
  for (const path of paths) {
    expect(path.edges).toHaveLength(path.nodes.length - 1);
    path.edges.forEach((id, place) => {
      const edge = edges.find((candidate) => candidate.id === id)!;
      expect([edge.source, edge.target].sort()).toEqual([path.nodes[place], path.nodes[place + 1]].sort());
      expect(edge.evidence.sentence).not.toBe('');
    });
  }
  expect(nodes.map(({ id }) => id)).toEqual(expect.arrayContaining(paths.flatMap((path) => path.nodes)));
  expect(paths.flatMap((path) => path.nodes)).not.toContain('training-day');
});

test('paths and neighbours take only evidence of a period', async () => {
  const ends = { from: 'organisation:市委组织部', to: 'organisation:云泊市人民政府' };
  expect((await store.paths({ ...ends, until: '1999-12-31' })).paths).toEqual([]);
  const all = await store.neighbours(bureau, {});
  const later = await store.neighbours(bureau, { since: '2022-01-01' });
  expect(later.total).toBeLessThan(all.total);
  expect(later.edges.every(({ evidence }) => evidence.date! >= '2022-01-01')).toBe(true);
  expect(later.edges.length).toBeGreaterThan(0);
});

test('two nodes that nothing joins have no path', async () => {
  const { paths, nodes } = await store.paths({
    from: 'venue:南湾鱼市',
    to: 'organisation:市委组织部',
    relations: 'PART_OF',
  });
  expect(paths).toEqual([]);
  expect(nodes).toHaveLength(2);
});

test('the hierarchy goes up and down', async () => {
  expect((await store.hierarchy(bureau, {})).above.map(({ name }) => name)).toEqual(['云泊市人民政府']);
  const { below, belowTotal, edges } = await store.hierarchy('organisation:云泊市人民政府', {});
  expect(below).toMatchObject([{ node: { name: '市商务局' }, parent: 'organisation:云泊市人民政府', depth: 1 }]);
  expect([belowTotal, edges.length]).toEqual([1, 1]);
});

test('a slogan has its months, with the articles of each, and its first and last speaker', async () => {
  const { slogans } = await store.slogans({ q: '三港' });
  expect(slogans).toMatchObject([{ node: { id: slogan }, statements: 2, first: '2021-04-02', last: '2023-01-05' }]);
  const timeline = await store.sloganTimeline(slogan, {});
  expect(timeline.periods).toEqual([
    { period: '2021-04', articles: 1, of: 1, heat: 'boiling' },
    { period: '2022-06', articles: 0, of: 1, heat: 'cold' },
    { period: '2023-01', articles: 1, of: 1, heat: 'boiling' },
  ]);
  expect([timeline.first?.article, timeline.last?.article]).toEqual(['harbour-meeting', 'market-visit']);
  expect(timeline.lastStatement?.text).toBe('三港联动要见实效');
});

test('an article comes with all that is marked in it', async () => {
  const { article, entities, mentions, statements, edges } = await store.article('market-visit');
  expect(article.text).toContain('南湾鱼市');
  expect(entities).toHaveLength(4);
  for (const { start, end, entity } of mentions) expect(entity).toContain(article.text.slice(start, end));
  expect(statements).toHaveLength(1);
  expect(edges.map(({ kind }) => kind).sort()).toEqual(['HOLDS_POST', 'INVOKES', 'SAID', 'VISITED']);
});

test('articles are listed newest first and found by title', async () => {
  const { articles, total, cursor } = await store.articles({ limit: 1 });
  expect([articles[0]!.id, total]).toEqual(['market-visit', 3]);
  expect((await store.articles({ limit: 1, cursor: cursor! })).articles[0]!.id).toBe('training-day');
  expect((await store.articles({ q: '鱼市' })).articles.map(({ id }) => id)).toEqual(['market-visit']);
});

test('the highlights are who is quoted most, the busiest bodies, the most invoked slogans and the newest articles', async () => {
  const { speakers, bodies, slogans, articles } = await store.highlights();
  expect(speakers.map(({ node, count }) => [node.name, count])).toEqual([
    ['单守义', 2],
    ['解红梅', 1],
  ]);
  // What is below a body weighs three times what it did.
  expect(bodies[0]).toMatchObject({ node: { name: '云泊市人民政府' }, count: 1 });
  expect(bodies.map(({ node }) => node.name)).toContain('市商务局');
  expect(slogans.map(({ node, statements }) => [node.name, statements])).toContainEqual(['三港联动', 2]);
  expect(articles.map(({ id }) => id)).toEqual(['market-visit', 'training-day', 'harbour-meeting']);
});

test('the revision stays while one reads, and is another after any write, past the store too', async () => {
  const before = await store.revision();
  expect(before).not.toBeNull();
  await store.stats();
  expect(await store.revision()).toBe(before);
  await direct("MATCH (a:Article {id: 'market-visit'}) SET a.probe = true");
  const after = await store.revision();
  expect(after).not.toBe(before);
  await direct("MATCH (a:Article {id: 'market-visit'}) REMOVE a.probe");
  expect(await store.revision()).not.toBe(after);
});

test('what is read after a revision is of it or of a later one, however busily is written', async () => {
  const written = 4000;
  const counted = async () => {
    const { relations } = await store.stats();
    return relations.find(({ kind }) => kind === 'PUBLISHED_BY')!.count;
  };
  const before = await counted();
  const readAfter: [revision: string | null, count: number][] = [];
  const countOf = new Map<string | null, number>();
  let isWriting = true;
  const read = async () => {
    while (isWriting) readAfter.push([await store.revision(), await counted()]);
  };
  const write = async () => {
    for (let batch = 1; batch <= 5; batch++) {
      await direct(`UNWIND range(1, ${written}) AS number CREATE (:Probe {number: number})-[:PUBLISHED_BY]->(:Probe)`);
      countOf.set(await store.revision(), before + batch * written);
    }
    isWriting = false;
  };
  await Promise.all([write(), read(), read(), read()]);
  await direct('MATCH (n:Probe) DETACH DELETE n');
  const known = readAfter.filter(([revision]) => countOf.has(revision));
  expect(known.length).toBeGreaterThan(0);
  expect(known.filter(([revision, count]) => count < countOf.get(revision)!)).toEqual([]);
});

test('stats and schema count what is there', async () => {
  const stats = await store.stats();
  expect(stats).toMatchObject({ articles: 3, statements: 3, from: '2021-04-02', to: '2023-01-05' });
  expect(stats.entities).toContainEqual({ kind: 'person', count: 2 });
  const { labels, relationships } = await store.schema();
  expect(labels.find(({ label }) => label === 'Person')).toMatchObject({ count: 2 });
  expect(relationships.find(({ type }) => type === 'SAID')!.properties).toContain('sentence');
});

test.each([
  ['entity', () => store.entity('person:nobody')],
  ['neighbours', () => store.neighbours('person:nobody', {})],
  ['relation', () => store.relation('none', {})],
  ['paths', () => store.paths({ from: speaker, to: 'person:nobody' })],
  ['hierarchy', () => store.hierarchy('none', {})],
  ['tenures', () => store.tenures('none', {})],
  ['partners', () => store.partners('none', {})],
  ['slogan that is none', () => store.sloganTimeline(speaker, {})],
  ['article', () => store.article('none')],
])('an unknown id is not found: %s', async (_, ask) => {
  await expect(ask()).rejects.toMatchObject({ code: 'not_found' });
});

test.each([
  ['limit', () => store.search({ q: '港', limit: 0 })],
  ['cursor', () => store.articles({ cursor: 'no' })],
  ['kind', () => store.neighbours(speaker, { kinds: 'planet' })],
  ['relation kind', () => store.paths({ from: speaker, to: bureau, relations: 'LIKES' })],
])('an invalid %s is named', async (_, ask) => {
  await expect(ask()).rejects.toMatchObject({ code: 'invalid_request' });
});
