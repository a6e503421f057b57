import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { DecideRequest } from '../../graph/model/api.ts';
import type { Store } from '../../graph/store/store.ts';
import { contents, countedDegrees, direct, emptiedStore, keptDegrees } from './emptied-store.ts';
import { GraphBuilder } from './graph-builder.ts';
import { harbourMeeting, inventedArticles, marketVisit, trainingDay } from './invented-articles.ts';

let store: Store;
beforeEach(async () => {
  await store?.close();
  store = await emptiedStore();
});
afterAll(() => store?.close());

const by = { author: 'editor', reason: 'known from the archive' };
const names = async (kind: string) =>
  (await direct(`MATCH (e:${kind}) RETURN e.name AS name ORDER BY name`)).map(({ name }) => name);
/** The graph without the decisions themselves; what entities keep of their relations must be right in it. */
async function graph(): Promise<unknown> {
  const { nodes, edges } = await contents();
  expect(keptDegrees(nodes)).toEqual(countedDegrees(nodes, edges));
  return { nodes: nodes.filter(({ labels }) => !labels.includes('Decision')), edges };
}

test('a merge makes one of two, and its undo restores the graph exactly', async () => {
  await store.write(inventedArticles());
  const before = await graph();
  const decision = await store.decide({ kind: 'merge', entities: ['person:单守义', 'person:解红梅'], ...by });
  expect(await names('Person')).toHaveLength(1);
  expect((await store.decisions({})).decisions.map(({ id }) => id)).toEqual([decision.id]);
  await store.undo(decision.id);
  expect(await graph()).toEqual(before);
});

test('a merge that names what it made gives that name, and says which id is gone', async () => {
  await store.write(inventedArticles());
  const outcome = await store.decide({
    kind: 'merge',
    entities: ['person:解红梅', 'person:单守义'],
    name: '解红梅',
    ...by,
  });
  expect(await names('Person')).toEqual(['解红梅']);
  expect(outcome).toMatchObject({
    about: ['解红梅', '单守义'],
    newName: '解红梅',
    entities: ['person:单守义'],
    replaced: [{ id: 'person:解红梅', by: 'person:单守义' }],
  });
  const undone = await store.undo(outcome.id);
  expect(undone).toMatchObject({ entities: ['person:解红梅', 'person:单守义'], replaced: [] });
});

test('a split takes the named articles out, and its undo puts them back', async () => {
  await store.write(inventedArticles());
  const before = await graph();
  const decision = await store.decide({
    kind: 'split',
    entities: ['person:单守义'],
    articles: ['training-day'],
    ...by,
  });
  expect(await names('Person')).toEqual(['单守义', '单守义', '解红梅']);
  await store.undo(decision.id);
  expect(await graph()).toEqual(before);
});

test('a split can name what it takes out; its undo says what has taken its place', async () => {
  await store.write(inventedArticles());
  const { id, entities } = await store.decide({
    kind: 'split',
    entities: ['person:单守义'],
    articles: ['training-day'],
    name: '单守义（教师）',
    ...by,
  });
  expect(entities).toEqual(['person:单守义', `split-${id}`]);
  expect((await store.entity(entities[1]!)).node.name).toBe('单守义（教师）');
  expect((await store.undo(id)).replaced).toEqual([{ id: entities[1], by: 'person:单守义' }]);
});

test('two told apart change nothing in the graph, and are offered again once that is undone', async () => {
  await store.write(inventedArticles());
  await store.decide({ kind: 'split', entities: ['person:单守义'], articles: ['training-day'], ...by });
  const before = await graph();
  // The list of names to review is all that may differ.
  const reviewed = async () => {
    const { nodes, edges } = (await graph()) as { nodes: { labels: string[] }[]; edges: unknown };
    return { nodes: nodes.filter(({ labels }) => !labels.includes('Namesakes')), edges };
  };
  const rest = await reviewed();
  const [pair] = (await store.duplicates({})).pairs;
  const { id } = await store.decide({ kind: 'distinguish', entities: [pair!.other.id, pair!.one.id], ...by });
  expect((await store.duplicates({})).total).toBe(0);
  expect(await reviewed()).toEqual(rest);
  await store.undo(id);
  expect((await store.duplicates({})).pairs).toEqual([pair]);
  expect(await graph()).toEqual(before);
});

test('of three of one name, a pair told apart twice leaves both others to review', async () => {
  await store.write(inventedArticles());
  for (const article of (await store.entity('person:单守义')).appearances.slice(0, 2).map(({ article }) => article))
    await store.decide({ kind: 'split', entities: ['person:单守义'], articles: [article], ...by });
  const { pairs, total } = await store.duplicates({});
  expect(total).toBe(3);
  const entities = [pairs[0]!.one.id, pairs[0]!.other.id];
  await store.decide({ kind: 'distinguish', entities, ...by });
  await store.decide({ kind: 'distinguish', entities, ...by });
  const left = await store.duplicates({});
  expect([left.total, left.pairs.length]).toEqual([2, 2]);
});

test('a decision says in words what it was about', async () => {
  await store.write(inventedArticles());
  const [edge] = await direct(
    'MATCH (a:Person)-[r:HOLDS_POST]->(b) RETURN r.id AS id, a.name AS holder, b.name AS body ORDER BY id LIMIT 1',
  );
  await store.decide({ kind: 'reject', rejected: edge!.id as string, ...by });
  const { decisions } = await store.decisions({});
  expect(decisions[0]!.about).toEqual([edge!.holder, edge!.body]);
});

test('a rename gives the name, and its undo the old one', async () => {
  await store.write(inventedArticles());
  const before = await graph();
  const decision = await store.decide({ kind: 'rename', entities: ['venue:望潮厅'], name: '望潮大会堂', ...by });
  expect(await names('Venue')).toContain('望潮大会堂');
  await store.undo(decision.id);
  expect(await graph()).toEqual(before);
});

test('a rejected statement goes with its relations, and comes back with them', async () => {
  await store.write(inventedArticles());
  const before = await graph();
  const [statement] = await direct("MATCH (s:Statement {article: 'market-visit'}) RETURN s.id AS id");
  const decision = await store.decide({ kind: 'reject', rejected: statement!.id as string, ...by });
  expect(await direct("MATCH (s:Statement {article: 'market-visit'}) RETURN s")).toEqual([]);
  await store.undo(decision.id);
  expect(await graph()).toEqual(before);
});

describe('decisions hold for what is loaded after them', () => {
  const decided: DecideRequest[] = [
    { kind: 'merge', entities: ['person:单守义', 'person:解红梅'], ...by },
    { kind: 'rename', entities: ['organisation:市商务局'], name: '云泊市商务局', ...by },
  ];

  test.each(decided.map((request) => [request.kind, request] as const))('%s', async (_kind, request) => {
    await store.write([harbourMeeting(), trainingDay()]);
    await store.decide(request);
    await store.write([marketVisit()]);
    const early = await graph();
    await store.close();
    store = await emptiedStore();
    await store.write(inventedArticles());
    await store.decide(request);
    expect(await graph()).toEqual(early);
  });

  test('a rejection, when its article is written anew', async () => {
    await store.write(inventedArticles());
    const [statement] = await direct("MATCH (s:Statement {article: 'harbour-meeting'}) RETURN s.id AS id");
    await store.decide({ kind: 'reject', rejected: statement!.id as string, ...by });
    await store.write([harbourMeeting('要把港口办得更好')]);
    await store.write([harbourMeeting()]);
    expect(await direct("MATCH (s:Statement {article: 'harbour-meeting'}) RETURN s")).toEqual([]);
  });
});

test('the order of loading does not change the graph', async () => {
  const orders = [
    [0, 1, 2],
    [2, 1, 0],
    [1, 2, 0],
  ];
  const graphs: unknown[] = [];
  for (const order of orders) {
    await store.close();
    store = await emptiedStore();
    for (const index of order) await store.write([inventedArticles()[index]!]);
    graphs.push(await graph());
  }
  expect(graphs[1]).toEqual(graphs[0]);
  expect(graphs[2]).toEqual(graphs[0]);
});

/** Numbers from a seed, so that a failure can be had again. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

test.each([1, 2, 3])('random decisions undone in random order leave the graph as it was (seed %i)', async (seed) => {
  const next = numbers(seed);
  await store.write(inventedArticles());
  const before = await graph();
  const open: string[] = [];
  for (let step = 0; step < 8; step++) {
    if (open.length > 0 && next(4) === 0) {
      await store.undo(open.splice(next(open.length), 1)[0]!);
      continue;
    }
    const request = await randomDecision(next);
    if (request !== null) open.push((await store.decide(request)).id);
  }
  await graph();
  while (open.length > 0) await store.undo(open.splice(next(open.length), 1)[0]!);
  expect(await graph()).toEqual(before);
});

async function randomDecision(next: (below: number) => number): Promise<DecideRequest | null> {
  const pick = <T>(list: readonly T[]): T => list[next(list.length)]!;
  const entities = (await direct(
    `MATCH (e:Entity)-[r:APPEARS_IN]->() RETURN e.id AS id, e.kind AS kind, collect(DISTINCT r.article) AS articles ORDER BY id`,
  )) as { id: string; kind: string; articles: string[] }[];
  const kind = pick(['merge', 'split', 'rename', 'reject'] as const);
  if (kind === 'rename') return { kind, entities: [pick(entities).id], name: `名${next(100)}`, ...by };
  if (kind === 'merge') {
    const one = pick(entities);
    const others = entities.filter((entity) => entity.kind === one.kind && entity.id !== one.id);
    return others.length === 0 ? null : { kind, entities: [one.id, pick(others).id], ...by };
  }
  if (kind === 'split') {
    const several = entities.filter(({ articles }) => articles.length > 1);
    if (several.length === 0) return null;
    const one = pick(several);
    return { kind, entities: [one.id], articles: [pick(one.articles.toSorted())], ...by };
  }
  const relations = (await direct(
    "MATCH ()-[r]->() WHERE NOT type(r) IN ['APPEARS_IN', 'STATED_IN'] RETURN r.id AS id ORDER BY id",
  )) as { id: string }[];
  return relations.length === 0 ? null : { kind: 'reject', rejected: pick(relations).id, ...by };
}

test('persons of one name with nothing in common are offered for review, with what speaks for and against', async () => {
  await store.write(inventedArticles());
  const { pairs, total } = await store.duplicates({});
  expect(total).toBe(pairs.length);
  for (const { one, other } of pairs) expect(one.name).toBe(other.name);
});

test('duplicates come in pages that hold each pair once, and go when a merge makes one of them', async () => {
  const several = ['北', '南', '西'].map((place) => {
    const article = new GraphBuilder(`post-${place}`, `${place}岭县水务局局长田禾出席。`);
    const bureau = article.entity('organisation', `${place}岭县水务局`, { subtype: 'government' });
    const person = article.entity('person', '田禾', { id: `person:${place}` });
    return article.relation('HOLDS_POST', person, bureau, '水务局局长田禾', { position: '局长' }).build();
  });
  await store.write(several);
  const first = await store.duplicates({ limit: 2 });
  const second = await store.duplicates({ limit: 2, cursor: first.cursor! });
  const ids = [...first.pairs, ...second.pairs].map(({ one, other }) => `${one.id} ${other.id}`);
  expect([first.total, ids.length, new Set(ids).size, second.cursor]).toEqual([3, 3, 3, null]);
  await store.decide({ kind: 'merge', entities: ['person:北', 'person:南'], ...by });
  expect((await store.duplicates({})).total).toBe(1);
});

test('an id from before a join still opens the entity, and what was asked of it', async () => {
  await store.write(inventedArticles());
  await store.decide({ kind: 'merge', entities: ['person:单守义', 'person:解红梅'], ...by });
  const [one, other] = [await store.entity('person:单守义'), await store.entity('person:解红梅')];
  expect(other.node).toEqual(one.node);
  const gone = ['person:单守义', 'person:解红梅'].find((id) => id !== one.node.id)!;
  expect((await store.neighbours(gone, {})).nodes[0]).toEqual(one.node);
  expect((await store.statements({ speaker: gone })).total).toBe(
    (await store.statements({ speaker: one.node.id })).total,
  );
});

test.each([
  ['a merge of one', { kind: 'merge', entities: ['person:单守义'], ...by }, 'invalid_request'],
  [
    'a split of all',
    { kind: 'split', entities: ['person:解红梅'], articles: ['training-day'], ...by },
    'invalid_request',
  ],
  ['an unknown entity', { kind: 'rename', entities: ['person:无名'], name: '某', ...by }, 'not_found'],
  ['one told apart from itself', { kind: 'distinguish', entities: ['person:单守义'], ...by }, 'invalid_request'],
  ['an unknown relation', { kind: 'reject', rejected: 'nothing', ...by }, 'not_found'],
] as const)('%s is refused', async (_what, request, code) => {
  await store.write(inventedArticles());
  const before = await contents();
  await expect(store.decide(request as unknown as DecideRequest)).rejects.toMatchObject({ code });
  expect(await contents()).toEqual(before);
});
