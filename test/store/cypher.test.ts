import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mostUserQueries } from '../../graph/store/cypher/query-limits.ts';
import type { Store } from '../../graph/store/store.ts';
import { contents, emptiedStore } from './emptied-store.ts';
import { inventedArticles } from './invented-articles.ts';

let store: Store;
let before: unknown;
beforeAll(async () => {
  store = await emptiedStore();
  await store.write(inventedArticles());
  before = await contents();
});
afterAll(() => store.close());

describe('queries that only read', () => {
  test('who said what', async () => {
    const { columns, rows } = await store.cypher({
      query: 'MATCH (p:Person)-[:SAID]->(s:Statement) RETURN p.name, s.text ORDER BY s.date',
    });
    expect(columns).toEqual(['p.name', 's.text']);
    expect(rows).toEqual([
      ['单守义', '港口要当好云泊的门户'],
      ['解红梅', '干部要学在码头'],
      ['单守义', '三港联动要见实效'],
    ]);
  });

  test.each([
    'RETURN 1;',
    '// a comment; with CREATE\nRETURN "CREATE (n); DELETE n" AS words',
    'MATCH (n) RETURN count(*)',
    'MATCH (n:Person) WHERE n.name STARTS WITH "单" RETURN n',
    'MATCH (n:Statement) WHERE n.date > "2021" RETURN n.text ORDER BY n.date DESC SKIP 1 LIMIT 5',
    'MATCH (a:Person), (b:Organisation), p = shortestPath((a)-[*..5]-(b)) RETURN p',
    'MATCH p = SHORTEST 2 (:Person {name: "单守义"})-[]-+(:Bureau {name: "市委组织部"}) RETURN p',
    'MATCH (a:Person)-[:HOLDS_POST|SAID*1..3]-(b) RETURN DISTINCT b.name',
    'MATCH (a:Person) (()-[:TOOK_PART]->()){1,2} (b) RETURN a, b',
    'MATCH (a:Person) OPTIONAL MATCH (a)-[v:VISITED]->(b) RETURN a.name, collect(b.name) AS seen',
    'MATCH (a:Person) WHERE EXISTS { (a)-[:VISITED]->() } AND NOT (a)-[:PART_OF]->() RETURN a.name',
    'MATCH (a:Person) WHERE (a)-[:VISITED]->() OR a.name = "解红梅" RETURN [(a)-[:SAID]->(s) | s.text] AS said',
    'MATCH (a:Article) CALL (a) { MATCH (a)<-[:APPEARS_IN]-(e) RETURN count(e) AS c } RETURN a.title, c UNION RETURN "x" AS `a.title`, 1 AS c',
    'UNWIND [3, 1, 2] AS x WITH DISTINCT x ORDER BY x RETURN collect(x), avg(x), date("2021-04-02").year',
    'CALL db.labels() YIELD label RETURN label',
    'CALL db.index.fulltext.queryNodes("entity_names", "商务") YIELD node, score RETURN node.name, score',
    'CALL db.schema.visualization()',
    'SHOW INDEXES',
    'MATCH (n) RETURN n LIMIT 0',
    'MATCH ()-[r:SAID]->() RETURN r.sentence, type(r), elementId(r)',
    'MATCH (a)-[r1]->(b)<-[r2]-(c) WHERE a.id < c.id RETURN a, r1, b, r2, c',
    'MATCH (n:$("Person")) RETURN n.name',
    'MATCH (a:Bureau), (b:Bureau) WHERE a.name = b.name RETURN count(*)',
    'MATCH (p:Person|Bureau&!Program) RETURN p.name',
    'MATCH (n) WHERE n.id IN ["person:单守义", "none"] RETURN n.name',
    'MATCH (n:Entity) WHERE n.name CONTAINS "商" OR n.name ENDS WITH "部" RETURN n.name',
    'MATCH ()-[r:SAID {article: "market-visit"}]->() RETURN r',
  ])('%s', async (query) => {
    await expect(store.cypher({ query })).resolves.toBeDefined();
  });

  test('parameters keep whole numbers whole', async () => {
    const { rows } = await store.cypher({
      query: 'MATCH (n:Entity) WHERE n.name IN $names RETURN n.name ORDER BY n.name LIMIT $most',
      parameters: { names: ['单守义', '解红梅'], most: 1 },
    });
    expect(rows).toEqual([['单守义']]);
  });

  test('values come as JSON without loss', async () => {
    const { rows } = await store.cypher({
      query: `RETURN 9007199254740991, 9007199254740993, 1.5, 0.0 / 0.0, null, true, date('2021-04-02'),
        datetime('2021-04-02T08:30:00+08:00'), duration('P1DT2H'), [1, [2]], {a: {b: 1}}, point({x: 1, y: 2}).x`,
    });
    expect(rows).toEqual([
      [
        9007199254740991,
        '9007199254740993',
        1.5,
        'NaN',
        null,
        true,
        '2021-04-02',
        '2021-04-02T08:30:00+08:00',
        'P1DT2H',
        [1, [2]],
        { a: { b: 1 } },
        1,
      ],
    ]);
  });

  test('nodes, relationships and paths are rows and a graph, every edge with both its ends', async () => {
    const { rows, graph } = await store.cypher({ query: 'MATCH (:Person)-[r:VISITED]->() RETURN r' });
    expect(rows).toMatchObject([
      [{ type: 'VISITED', properties: { sentence: '云泊市商务局局长单守义走访南湾鱼市。' } }],
    ]);
    expect(graph.nodes.map(({ name }) => name).sort()).toEqual(['单守义', '南湾鱼市']);
    expect(graph.edges).toMatchObject([{ kind: 'VISITED', evidence: { article: 'market-visit' } }]);
  });

  test('more rows than the limit are cut, and the answer says so', async () => {
    const { rows, truncated, limits } = await store.cypher({ query: 'UNWIND range(1, 5000) AS x RETURN x' });
    expect([rows.length, truncated]).toEqual([limits.rows, true]);
  });

  test('the rest comes in pages, and a skip past the end counts all', async () => {
    const query = 'UNWIND range(1, 2500) AS x RETURN x';
    const first = await store.cypher({ query });
    expect(first.total).toBeNull();
    const last = await store.cypher({ query, skip: 2000 });
    expect([last.rows[0], last.rows.length, last.truncated, last.total]).toEqual([[2001], 500, false, 2500]);
    const none = await store.cypher({ query, skip: 1_000_000_000 });
    expect([none.rows, none.truncated, none.total]).toEqual([[], false, 2500]);
  });

  test('a drawing says how much there is to draw', async () => {
    const { graph, graphTotal } = await store.cypher({ query: 'MATCH (:Person)-[r:VISITED]->() RETURN r' });
    expect(graphTotal).toEqual({ nodes: graph.nodes.length, edges: 1 });
  });

  test('an answer too large to send is cut', async () => {
    const query = 'UNWIND range(1, 900) AS x RETURN [i IN range(1, 2000) | "一二三四五"] AS words';
    expect((await store.cypher({ query })).truncated).toBe(true);
  });
});

describe('queries that may do more are refused', () => {
  test.each([
    'CREATE (:Person {name: "无名"})',
    'INSERT (:Person)',
    'MERGE (:Person {id: "x"})',
    'MATCH (n) SET n.name = "改"',
    'MATCH (n) REMOVE n.name',
    'MATCH (n) DETACH DELETE n',
    'FOREACH (x IN [1] | CREATE (:Z))',
    'MATCH (n) CALL (n) { SET n.x = 1 } RETURN n',
    'CALL { CREATE (:Z) } IN TRANSACTIONS',
    'UNWIND range(1, 10) AS x CALL (x) { RETURN x AS y } IN TRANSACTIONS RETURN y',
    'LOAD CSV FROM "file:///etc/hostname" AS line RETURN line',
    'LOAD CSV FROM "http://127.0.0.1:9/x" AS line RETURN line',
    'CALL dbms.listConfig()',
    'CALL dbms.components()',
    'CALL `dbms`.`listConfig`()',
    'CALL db.createLabel("X")',
    'CALL db.clearQueryCaches()',
    'CALL db.awaitIndexes(1)',
    'CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()',
    'SHOW SETTINGS',
    'SHOW USERS',
    'SHOW TRANSACTIONS',
    'TERMINATE TRANSACTIONS "neo4j-transaction-1"',
    'ALTER USER neo4j SET PASSWORD "longer-than-eight"',
    'CREATE INDEX FOR (n:X) ON (n.y)',
    'DROP CONSTRAINT entity_id',
    'USE system MATCH (n) RETURN n',
    'USE neo4j MATCH (n) RETURN n',
    'RETURN apoc.load.json("file:///etc/hostname")',
    'CREATE USER someone SET PASSWORD "longer-than-eight"',
  ])('%s', async (query) => {
    await expect(store.cypher({ query })).rejects.toMatchObject({ code: 'cypher_not_read_only' });
  });

  test.each([
    'RETURN 1; RETURN 2',
    'RETURN 1; CREATE (:X)',
    'EXPLAIN RETURN 1',
    'PROFILE RETURN 1',
    '/* so */ PROFILE MATCH (n) RETURN n',
    'CYPHER runtime=parallel RETURN 1',
    '',
    ' // nothing but a comment',
    'RETURN $missing',
    'CALL nothing.here()',
    'DROP DATABASE neo4j',
  ])('%s is no query to run here', async (query) => {
    await expect(store.cypher({ query })).rejects.toMatchObject({
      code: expect.stringMatching(/^(invalid_cypher|cypher_not_read_only)$/),
    });
  });

  test('nothing was changed by any of them', async () => {
    expect(await contents()).toEqual(before);
  });
});

test('an error names the place in the query as it was written', async () => {
  await expect(store.cypher({ query: 'MATCH (n)\nRETURN nobody' })).rejects.toMatchObject({
    code: 'invalid_cypher',
    message: expect.stringContaining('nobody'),
    details: { line: 2, column: 8, offset: 17 },
  });
  await expect(store.cypher({ query: 'MATC (n) RETURN n' })).rejects.toMatchObject({ details: { line: 1, column: 1 } });
});

describe('queries without end are cut', { timeout: 60_000 }, () => {
  test('a query of ten minutes', async () => {
    const started = Date.now();
    const query = 'UNWIND range(1, 100000000000) AS x RETURN sum(x)';
    await expect(store.cypher({ query })).rejects.toMatchObject({ code: 'query_timeout', details: { seconds: 10 } });
    expect(Date.now() - started).toBeLessThan(20_000);
  });

  test('queries that nobody waits for are ended, so that others can run', async () => {
    const left = new AbortController();
    const query = 'UNWIND range(1, 100000000000) AS x RETURN sum(x)';
    const running = Array.from({ length: mostUserQueries }, () => store.cypher({ query }, left.signal));
    const outcomes = Promise.allSettled(running);
    await new Promise((resolve) => setTimeout(resolve, 500));
    left.abort();
    expect((await outcomes).map(({ status }) => status)).toEqual(running.map(() => 'rejected'));
    // Each of them held one of the few connections there are: they are back only once the database has ended the query.
    const one = { query: 'RETURN 1 AS one' };
    const after = await Promise.all(Array.from({ length: mostUserQueries }, () => store.cypher(one)));
    expect(after.every(({ rows }) => rows[0]![0] === 1)).toBe(true);
  });

  test('a query that wants all the memory', async () => {
    const query = 'UNWIND range(1, 100000000) AS x RETURN collect(x + 0.5)';
    await expect(store.cypher({ query })).rejects.toMatchObject({
      code: expect.stringMatching(/^query_(too_large|timeout)$/),
    });
  });

  test('the store answers afterwards', async () => {
    await expect(store.ping()).resolves.toBeUndefined();
    expect(await contents()).toEqual(before);
  });
});
