import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../../graph/store/store.ts';
import { emptiedStore } from './emptied-store.ts';
import { GraphBuilder } from './graph-builder.ts';
import { inventedArticles } from './invented-articles.ts';

const bureau = 'organisation:市商务局';
const department = 'organisation:市委组织部';
const school = 'organisation:云泊市委党校';

let store: Store;
beforeAll(async () => {
  store = await emptiedStore();
  await store.write([...inventedArticles(), newDirector(), undatedNote(), schoolYear()]);
});
afterAll(() => store.close());

/** The bureau gets another director, and one of its sections is heard of. */
function newDirector() {
  const article = new GraphBuilder(
    'new-director',
    '市商务局换帅\n市商务局局长解红梅到任。市商务局港航科科长牛望川陪同。',
    { date: '2024-03-02', source: '云泊日报' },
  );
  const body = article.entity('organisation', '市商务局', { subtype: 'government' });
  const director = article.entity('person', '解红梅');
  const chief = article.entity('person', '牛望川');
  article
    .relation('HOLDS_POST', director, body, '市商务局局长解红梅', { position: '局长' })
    .relation('HOLDS_POST', chief, body, '市商务局港航科科长牛望川', { position: '科长', unit: '港航科' });
  return article.build();
}

function undatedNote() {
  const article = new GraphBuilder('note', '通讯录\n市商务局局长单守义。', { source: '云泊日报' });
  const body = article.entity('organisation', '市商务局', { subtype: 'government' });
  const director = article.entity('person', '单守义');
  article.relation('HOLDS_POST', director, body, '市商务局局长单守义', { position: '局长' });
  return article.build();
}

/** The department runs a class in the school, which gives its house to it and to a fair of nobody else. */
function schoolYear() {
  const article = new GraphBuilder(
    'school-year',
    '秋季班开班\n市委组织部主办的秋季班在云泊市委党校开班。市委组织部与市商务局再次合办“晨星计划”。',
    { date: '2024-09-01', source: '云泊日报' },
  );
  const organiser = article.entity('organisation', '市委组织部', { subtype: 'party' });
  const house = article.entity('organisation', '云泊市委党校', { subtype: 'school' });
  const body = article.entity('organisation', '市商务局', { subtype: 'government' });
  const autumn = article.entity('program', '秋季班');
  const star = article.entity('program', '晨星计划');
  article
    .relation('ORGANISED', organiser, autumn, '市委组织部主办的秋季班')
    .relation('HELD_AT', autumn, house, '秋季班在云泊市委党校')
    .relation('ORGANISED', organiser, star, '市委组织部与市商务局再次合办“晨星计划”')
    .relation('ORGANISED', body, star, '市委组织部与市商务局再次合办“晨星计划”');
  return article.build();
}

describe('tenures', () => {
  test('tell who held a post, one after the other, from the oldest to the newest evidence', async () => {
    const { node, tenures, total } = await store.tenures(bureau, {});
    expect(node.name).toBe('市商务局');
    expect(
      tenures.map(({ unit, position, holder, assertions, dates }) => [unit, position, holder.name, assertions, dates]),
    ).toEqual([
      [null, '局长', '单守义', 3, ['2021-04-02', '2023-01-05']],
      [null, '局长', '解红梅', 1, ['2024-03-02']],
      ['港航科', '科长', '牛望川', 1, ['2024-03-02']],
    ]);
    expect(total).toBe(3);
  });

  test('open at their oldest and newest sentence, undated evidence aside', async () => {
    const [tenure] = (await store.tenures(bureau, {})).tenures;
    expect(tenure!.first.evidence).toMatchObject({ article: 'harbour-meeting', date: '2021-04-02' });
    expect(tenure!.last.evidence).toMatchObject({
      article: 'market-visit',
      sentence: '云泊市商务局局长单守义走访南湾鱼市。',
    });
  });

  test('come in pages that keep the order, and only of a period', async () => {
    const first = await store.tenures(bureau, { limit: 2 });
    const rest = await store.tenures(bureau, { limit: 2, cursor: first.cursor! });
    expect([...first.tenures, ...rest.tenures]).toEqual((await store.tenures(bureau, {})).tenures);
    expect([rest.total, rest.cursor]).toEqual([3, null]);
    const later = await store.tenures(bureau, { since: '2024-01-01' });
    expect(later.tenures.map(({ holder }) => holder.name)).toEqual(['解红梅', '牛望川']);
  });

  test('are none where nobody holds a post', async () => {
    expect(await store.tenures(school, {})).toMatchObject({ tenures: [], total: 0, cursor: null });
  });
});

describe('partners', () => {
  test('are those who organised or hosted the same, most in common first, each part with its sentence', async () => {
    const { partners, total } = await store.partners(department, {});
    expect(total).toBe(2);
    expect(
      partners.map(({ node, sharedTotal, shared }) => [node.name, sharedTotal, shared.map((each) => each.node.name)]),
    ).toEqual([
      ['云泊市委党校', 1, ['秋季班']],
      ['市商务局', 1, ['晨星计划']],
    ]);
    const { own, other } = partners[0]!.shared[0]!;
    expect([own.kind, own.source, other.kind, other.target]).toEqual(['ORGANISED', department, 'HELD_AT', school]);
    expect(own.evidence.sentence).toBe(other.evidence.sentence);
  });

  test('show the newest evidence that names both', async () => {
    const [partner] = (await store.partners(bureau, {})).partners;
    expect(partner!.node.name).toBe('市委组织部');
    const { own, other } = partner!.shared[0]!;
    expect([own.evidence.article, other.evidence.article]).toEqual(['school-year', 'school-year']);
  });

  test('can be asked for one alone, and of a period', async () => {
    const { partners } = await store.partners(department, { partner: school });
    expect(partners.map(({ node }) => node.name)).toEqual(['云泊市委党校']);
    const early = await store.partners(department, { until: '2022-12-31' });
    expect(early.partners.map(({ node }) => node.name)).toEqual(['市商务局']);
  });

  test('come in pages', async () => {
    const first = await store.partners(department, { limit: 1 });
    const rest = await store.partners(department, { limit: 1, cursor: first.cursor! });
    expect([...first.partners, ...rest.partners]).toEqual((await store.partners(department, {})).partners);
    expect(rest.cursor).toBeNull();
  });
});

describe('a hierarchy in pages', () => {
  const city = 'organisation:云泊市人民政府';
  const count = 7;

  beforeAll(async () => {
    const names = Array.from({ length: count }, (_, index) => `云泊市第${index + 1}分局`);
    const article = new GraphBuilder('branches', `分局名录\n${names.join('、')}隶属市商务局。`);
    const above = article.entity('organisation', '市商务局', { subtype: 'government' });
    for (const name of names) article.relation('PART_OF', article.entity('organisation', name), above, `${name}`);
    await store.write([article.build()]);
  });

  test('holds each body once, after the one it belongs to', async () => {
    const seen: string[] = [city];
    let cursor: string | undefined;
    do {
      const page = await store.hierarchy(city, { limit: 3, ...(cursor && { cursor }) });
      expect(page.belowTotal).toBe(count + 1);
      expect(page.edges).toHaveLength(page.below.length);
      for (const { node, parent } of page.below) {
        expect(seen).toContain(parent);
        seen.push(node.id);
      }
      cursor = page.cursor ?? undefined;
    } while (cursor);
    expect(new Set(seen).size).toBe(count + 2);
  });
});

describe('the overview', () => {
  test('shows what is joined, and says how much there is', async () => {
    const { nodes, edges, total, pairs, pairsTotal } = await store.overview({});
    const ids = nodes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { source, target } of edges) expect(ids).toEqual(expect.arrayContaining([source, target]));
    expect(ids).toContain(bureau);
    expect(nodes.filter(({ kind }) => kind !== 'statement').length).toBeLessThanOrEqual(total);
    expect(pairs).toBe(pairsTotal);
  });

  test('is cut to the best connected', async () => {
    const { nodes, pairs, total } = await store.overview({ limit: 3 });
    expect(nodes.filter(({ kind }) => kind !== 'statement').length).toBeLessThanOrEqual(3);
    expect(pairs).toBeLessThanOrEqual(15);
    expect(total).toBeGreaterThan(3);
  });
});

test('evidence that an answer leaves out is counted, by relation and direction', async () => {
  const visits = Array.from({ length: 22 }, (_visit, index) => {
    const sentence = '市商务局副局长牛望川走访南湾鱼市。';
    const article = new GraphBuilder(`visit-${index}`, `走访第${index}次\n${sentence}`, { date: '2024-05-01' });
    const body = article.entity('organisation', '市商务局', { subtype: 'government' });
    const deputy = article.entity('person', '牛望川');
    article.relation('HOLDS_POST', deputy, body, '市商务局副局长牛望川', { position: '副局长' });
    if (index < 2) article.relation('AFFILIATED_WITH', deputy, body, '市商务局副局长牛望川');
    return article.build();
  });
  await store.write(visits);
  const { nodes, edges, more } = await store.neighbours(bureau, {});
  const deputy = nodes.find(({ name }) => name === '牛望川')!.id;
  const between = edges.filter(({ source }) => source === deputy);
  expect(between).toHaveLength(20);
  const ofPair = { source: deputy, target: bureau };
  const posts = { ...ofPair, kind: 'HOLDS_POST', total: 23 };
  expect(more.find(({ kind }) => kind === 'HOLDS_POST')).toEqual(posts);
  const affiliations = between.filter(({ kind }) => kind === 'AFFILIATED_WITH').length;
  expect(more.filter(({ kind }) => kind === 'AFFILIATED_WITH')).toEqual(
    affiliations < 2 ? [{ ...ofPair, kind: 'AFFILIATED_WITH', total: 2 }] : [],
  );
  const overview = await store.overview({});
  expect(overview.edges.filter(({ source, target }) => source === deputy && target === bureau)).toHaveLength(3);
  expect(overview.more).toContainEqual(posts);
});
