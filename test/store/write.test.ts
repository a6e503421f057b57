import { afterAll, beforeEach, expect, test } from 'vitest';
import type { Store } from '../../graph/store/store.ts';
import { contents, countedDegrees, direct, emptiedStore, keptDegrees } from './emptied-store.ts';
import { harbourMeeting, inventedArticles, marketVisit, trainingDay } from './invented-articles.ts';

let store: Store | undefined;
beforeEach(async () => {
  await store?.close();
  store = await emptiedStore();
});
afterAll(() => store?.close());

test('loading the same articles twice changes nothing', async () => {
  expect(await store!.write(inventedArticles())).toEqual({ loaded: 3, unchanged: 0 });
  const once = await contents();
  expect(await store!.write(inventedArticles())).toEqual({ loaded: 0, unchanged: 3 });
  expect(await contents()).toEqual(once);
});

test('a changed article replaces exactly its own part', async () => {
  await store!.write([harbourMeeting('要把港口办得更好'), trainingDay(), marketVisit()]);
  expect(await store!.write([harbourMeeting()])).toEqual({ loaded: 1, unchanged: 0 });
  const replaced = await contents();
  await direct('MATCH (n) DETACH DELETE n');
  await store!.write(inventedArticles());
  expect(replaced).toEqual(await contents());
});

test('an entity that no article names any more is removed, one that others name keeps their names', async () => {
  await store!.write([harbourMeeting(), trainingDay()]);
  const shorter = trainingDay();
  const kept = shorter.entities.filter(({ name }) => name !== '晨星计划').map((entity) => ({ ...entity, aliases: [] }));
  const ids = new Set(kept.map(({ id }) => id));
  await store!.write([
    {
      ...shorter,
      entities: kept,
      mentions: shorter.mentions.filter(({ entity }) => ids.has(entity)),
      relations: shorter.relations.filter(({ kind }) => kind === 'HOLDS_POST'),
      statements: [],
    },
  ]);
  expect(await direct("MATCH (n:Program {name: '晨星计划'}) RETURN n")).toEqual([]);
  expect(await direct("MATCH (n:Bureau {name: '市商务局'}) RETURN n.aliases AS aliases")).toEqual([{ aliases: null }]);
  expect(await direct('MATCH (s:Statement) RETURN s.text AS text')).toEqual([{ text: '港口要当好云泊的门户' }]);
});

test('opening a database of before gives entities what they are found and ranked by', async () => {
  await store!.write(inventedArticles());
  const { nodes, edges } = await contents();
  expect(keptDegrees(nodes)).toEqual(countedDegrees(nodes, edges));
  await direct('MATCH (e:Entity) REMOVE e.degree, e.words');
  await direct('DROP INDEX entity_degree');
  await direct('DROP INDEX entity_words');
  await store!.prepare(() => {});
  expect(await contents()).toEqual({ nodes, edges });
});

test('every relationship carries its article, place, sentence, origin and the keys of its ends', async () => {
  await store!.write(inventedArticles());
  const lacking = await direct(
    `MATCH ()-[r]->() WHERE r.id IS NULL OR r.article IS NULL OR r.date IS NULL OR r.start IS NULL OR r.end IS NULL
       OR r.sentence IS NULL OR r.by IS NULL OR r.rule IS NULL OR r.sourceKey IS NULL OR r.targetKey IS NULL
     RETURN type(r) AS type`,
  );
  expect(lacking).toEqual([]);
  const outside = await direct(
    `MATCH (a:Article), ()-[r]->() WHERE r.article = a.id AND NOT a.text CONTAINS replace(r.sentence, '…', '') RETURN r`,
  );
  expect(outside).toEqual([]);
});

test('every node carries id and name, and labels tell bodies of party and government from others', async () => {
  await store!.write(inventedArticles());
  expect(await direct('MATCH (n) WHERE n.id IS NULL OR n.name IS NULL RETURN n')).toEqual([]);
  expect(await direct('MATCH (n:Entity:Organisation:Bureau) RETURN count(n) AS bureaus')).toEqual([{ bureaus: 3 }]);
  expect(await direct("MATCH (p:Person {name: '解红梅'}) RETURN p.posts AS posts")).toEqual([
    { posts: ['市委组织部副部长'] },
  ]);
});

test('APPEARS_IN holds every surface where it stands', async () => {
  await store!.write([trainingDay()]);
  const [row] = await direct(
    `MATCH (:Organisation {name: '市商务局'})-[r:APPEARS_IN]->(a)
     RETURN [i IN range(0, size(r.starts) - 1) | substring(a.text, r.starts[i], r.ends[i] - r.starts[i])] AS cut, r.surfaces AS surfaces`,
  );
  expect(row!.cut).toEqual(row!.surfaces);
  expect(row!.surfaces).toEqual(['市商务局', '商务局']);
});

test('a batch that fails in part writes nothing', async () => {
  const broken = trainingDay();
  await expect(
    store!.write([harbourMeeting(), { ...broken, relations: [...broken.relations, broken.relations[0]!] }]),
  ).rejects.toMatchObject({ code: 'internal' });
  expect(await direct('MATCH (n) RETURN n')).toEqual([]);
  expect(await store!.write([harbourMeeting()])).toEqual({ loaded: 1, unchanged: 0 });
});

test('batches written at the same time all arrive', async () => {
  const written = await Promise.all(inventedArticles().map((graph) => store!.write([graph])));
  expect(written).toEqual([1, 1, 1].map((loaded) => ({ loaded, unchanged: 0 })));
});
