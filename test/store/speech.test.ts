import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StatementItem } from '../../graph/model/api.ts';
import type { Store } from '../../graph/store/store.ts';
import { emptiedStore } from './emptied-store.ts';
import { GraphBuilder } from './graph-builder.ts';
import { inventedArticles } from './invented-articles.ts';

const speaker = 'person:单守义';
const second = 'person:解红梅';
const slogan = 'slogan:三港联动';

let store: Store;
beforeAll(async () => {
  store = await emptiedStore();
  await store.write([...inventedArticles(), study(), weather()]);
});
afterAll(() => store.close());

/** One speaker with two slogans, one of them in two statements, of an invented city. */
function study() {
  const article = new GraphBuilder(
    'study',
    '学习会在云泊举行\n解红梅说：“三港联动离不开学习。”解红梅说：“以学促干才能三港联动。”',
    { date: '2023-03-01', source: '云泊日报' },
  );
  const person = article.entity('person', '解红梅');
  const port = article.entity('slogan', '三港联动');
  const learn = article.entity('slogan', '以学促干');
  article.entity('place', '云泊');
  const first = article.said(person, '三港联动离不开学习', '说');
  const last = article.said(person, '以学促干才能三港联动', '说');
  article
    .relation('INVOKES', first, port, '三港联动离不开')
    .relation('INVOKES', last, port, '才能三港联动')
    .relation('INVOKES', last, learn, '以学促干');
  return article.build();
}

/** The newest article, without a slogan. */
function weather() {
  return new GraphBuilder('weather', '云泊连日晴好', { date: '2023-06-09', source: '云泊晚报' }).build();
}

/** A body of the city and its head, both with words of their own, and a body of nowhere. */
function customs() {
  const article = new GraphBuilder(
    'customs',
    '云泊海关关长鲍一川说：“通关要快。”云泊海关公布：“夜间照常放行。”鲍一川说给远山海关听。',
    { date: '2023-02-11', source: '云泊晚报' },
  );
  const city = article.entity('place', '云泊');
  const body = article.entity('organisation', '云泊海关');
  const head = article.entity('person', '鲍一川');
  article.entity('organisation', '远山海关');
  article.said(head, '通关要快', '说', '云泊海关关长');
  article.said(body, '夜间照常放行', '公布');
  article
    .relation('LOCATED_IN', body, city, '云泊海关')
    .relation('HOLDS_POST', head, body, '云泊海关关长鲍一川', { position: '关长' });
  return article.build();
}

describe('the matrix', () => {
  test('counts who invoked what, the busiest first', async () => {
    const { speakers, slogans, counts, ...totals } = await store.matrix({});
    expect(speakers.map(({ node, invocations }) => [node.name, invocations])).toEqual([
      ['解红梅', 3],
      ['单守义', 2],
    ]);
    expect(slogans.map(({ node, invocations }) => [node.name, invocations])).toEqual([
      ['三港联动', 4],
      ['以学促干', 1],
    ]);
    expect(counts).toEqual([
      [2, 1],
      [2, 0],
    ]);
    expect(totals).toEqual({ speakersTotal: 2, slogansTotal: 2, invocations: 5 });
  });

  test('says what it cuts', async () => {
    const { speakers, counts, speakersTotal, slogansTotal } = await store.matrix({ speakers: 1, slogans: 1 });
    expect([speakers.length, counts, speakersTotal, slogansTotal]).toEqual([1, [[2]], 2, 2]);
    await expect(store.matrix({ speakers: 51 })).rejects.toMatchObject({ code: 'invalid_request' });
  });

  test('a cell has as many statements as the list of its speaker and slogan', async () => {
    const filter = { from: '2023-01-01', kind: 'direct' } as const;
    const { speakers, slogans, counts } = await store.matrix(filter);
    for (const [row, one] of speakers.entries()) {
      for (const [column, other] of slogans.entries()) {
        const { total } = await store.statements({ ...filter, speaker: one.node.id, slogan: other.node.id });
        expect(counts[row]![column]).toBe(total);
      }
    }
  });

  test.each([
    [{ organisation: 'organisation:市商务局' }, [['单守义', 2]]],
    [{ slogan: 'slogan:以学促干' }, [['解红梅', 2]]],
    [{ q: '离不开' }, [['解红梅', 1]]],
    [{ from: '2024-01-01' }, []],
  ])('is narrowed by %j as the list is', async (filter, expected) => {
    const { speakers } = await store.matrix(filter);
    expect(speakers.map(({ node, invocations }) => [node.name, invocations])).toEqual(expected);
  });
});

describe('a comparison', () => {
  test('tells what both invoked, what only one did, and when they spoke', async () => {
    const { one, other, slogans, slogansTotal, months } = await store.comparison({ one: speaker, other: second });
    expect(one).toMatchObject({ node: { name: '单守义' }, statements: 2, direct: 2, first: '2021-04-02' });
    expect(other).toMatchObject({ node: { name: '解红梅' }, statements: 3, last: '2023-03-01' });
    expect(slogans.map(({ node, ...counts }) => [node.name, counts])).toEqual([
      ['三港联动', { one: 2, other: 2 }],
      ['以学促干', { one: 0, other: 1 }],
    ]);
    expect(slogansTotal).toBe(2);
    expect(months).toEqual([
      { month: '2021-04', one: 1, other: 0 },
      { month: '2022-06', one: 0, other: 1 },
      { month: '2023-01', one: 1, other: 0 },
      { month: '2023-03', one: 0, other: 2 },
    ]);
  });

  test('keeps to the time asked for', async () => {
    const { one, other, months } = await store.comparison({ one: speaker, other: second, from: '2023-02-01' });
    expect([one.statements, other.statements, months.length]).toEqual([0, 2, 1]);
  });

  test('an unknown speaker is not found', async () => {
    await expect(store.comparison({ one: speaker, other: 'person:nobody' })).rejects.toMatchObject({
      code: 'not_found',
    });
  });
});

describe('a timeline', () => {
  test('goes by years too, and sums them up', async () => {
    const { periods, whole } = await store.sloganTimeline(slogan, { by: 'year' });
    expect(periods).toEqual([
      { period: '2021', articles: 1, of: 1, heat: 'boiling' },
      { period: '2022', articles: 0, of: 1, heat: 'cold' },
      { period: '2023', articles: 2, of: 3, heat: 'boiling' },
    ]);
    expect(whole).toEqual({ articles: 3, of: 5, heat: 'boiling' });
  });

  test('says since when a slogan is not seen, and what appeared without it', async () => {
    const { silence } = await store.sloganTimeline(slogan, {});
    expect(silence).toEqual({ since: '2023-03-01', until: '2023-06-09', articles: 1 });
  });

  test('tells who invokes it, with which places, in which media', async () => {
    const { speakers, places, sources, ...rest } = await store.sloganTimeline(slogan, {});
    expect(speakers.map(({ node, statements, first, last }) => [node.name, statements, first, last])).toEqual([
      ['单守义', 2, '2021-04-02', '2023-01-05'],
      ['解红梅', 2, '2023-03-01', '2023-03-01'],
    ]);
    expect(places).toMatchObject([{ node: { name: '云泊' }, articles: 1 }]);
    expect(sources).toEqual([
      { source: '云泊日报', articles: 2, of: 3 },
      { source: '云泊晚报', articles: 1, of: 2 },
    ]);
    expect(rest).toMatchObject({ speakersTotal: 2, placesTotal: 1, sourcesTotal: 2 });
  });

  test('the list of slogans has the heat of the last year', async () => {
    const { slogans } = await store.slogans({ q: '以学' });
    expect(slogans[0]).toMatchObject({ node: { name: '以学促干' }, heat: 'boiling' });
  });
});

test('slogans that fell silent are those last used before a day', async () => {
  const silent = await store.slogans({ lastBefore: '2023-03-01' });
  expect([silent.slogans, silent.total]).toEqual([[], 0]);
  const { slogans } = await store.slogans({ lastBefore: '2023-03-02' });
  expect(slogans.map(({ node, last }) => [node.name, last])).toEqual([
    ['三港联动', '2023-03-01'],
    ['以学促干', '2023-03-01'],
  ]);
});

test('all statements that fit can be iterated in the order of the list', async () => {
  const iterated: StatementItem[] = [];
  for await (const statement of store.allStatements({ slogan })) iterated.push(statement);
  expect(iterated).toEqual((await store.statements({ slogan })).statements);
});

describe('what is said for a body or in a place', () => {
  beforeAll(() => store.write([customs()]));

  test.each([
    ['place:云泊', ['夜间照常放行', '通关要快']],
    ['organisation:云泊海关', ['夜间照常放行', '通关要快']],
    ['organisation:远山海关', []],
  ])('the statements of %s are those of its bodies and of who holds a post there', async (organisation, words) => {
    const { statements } = await store.statements({ organisation });
    expect(statements.map(({ text }) => text).toSorted()).toEqual(words.toSorted());
  });
});
