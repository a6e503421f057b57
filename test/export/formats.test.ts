import { expect, test } from 'vitest';
import { gexf } from '../../graph/export/gexf.ts';
import { graphml } from '../../graph/export/graphml.ts';
import { json } from '../../graph/export/json.ts';
import { edgeTable, nodeTable, statementTable } from '../../graph/export/tables.ts';
import type { ExportResponse } from '../../graph/model/export.ts';
import { jsonValidator } from '../../graph/schema/validator.ts';
import { awkward, each, edges, nodes, statement, textOf } from './export-items.ts';
import { readGexf, readGraphml } from './read-graph.ts';

const graph = () => ({ nodes: each(nodes), edges: each(edges) });

/** What a format without control characters makes of the awkward words. */
const writable = awkward.replace('\u0001', '\uFFFD').replace('\uD800', '\uFFFD');

test.each([
  ['GraphML', graphml, readGraphml, 'article_x20_one_x2f_渠'],
  ['GEXF', gexf, readGexf, 'article one/渠'],
] as const)('%s is read back whole by an XML parser', async (_name, write, read, article) => {
  const found = read(await textOf(write(graph())));
  expect([...found.nodes.keys()]).toEqual(['person-1', 'organisation-1', article]);
  expect(found.nodes.get('person-1')).toEqual({
    label: writable,
    kind: 'person',
    aliases: '小沈; 沈局长',
    articles: 1,
    degree: 2,
    date: '2024-03-12',
    article: 'article one/渠',
    title: '云泽治渠',
    medium: '云泽日报',
    sentence: writable,
  });
  expect(found.edges.size).toBe(3);
  expect(found.edges.get('relation-1')).toEqual({
    source: 'person-1',
    target: 'organisation-1',
    label: '任职',
    kind: 'HOLDS_POST',
    position: '局长',
    inherited: false,
    date: '2024-03-12',
    article: 'article one/渠',
    title: '云泽治渠',
    medium: '云泽日报',
    sentence: writable,
    start: 3,
    end: 9,
    by: 'rule',
  });
  expect(found.edges.get('relation-3')).toMatchObject({ source: article, target: 'person-1', as: '记者' });
});

test.each([
  ['GraphML', graphml, readGraphml],
  ['GEXF', gexf, readGexf],
] as const)('%s of nothing is still a graph', async (_name, write, read) => {
  const found = read(await textOf(write({ nodes: each([]), edges: each([]) })));
  expect([found.nodes.size, found.edges.size]).toEqual([0, 0]);
});

test('JSON is an ExportResponse with every character as it was', async () => {
  const validate = jsonValidator<ExportResponse>('ExportResponse');
  const found = validate(JSON.parse(await textOf(json(graph()))));
  expect(found).toEqual({ nodes, edges });
  expect(JSON.parse(await textOf(json({ nodes: each([]), edges: each([]) })))).toEqual({ nodes: [], edges: [] });
});

test('each table begins with a byte order mark and its columns, and its lines end as RFC 4180 says', async () => {
  const [nodeText, edgeText, statementText] = await Promise.all([
    textOf(nodeTable(each(nodes))),
    textOf(edgeTable(each(edges))),
    textOf(statementTable(each([statement]))),
  ]);
  expect(nodeText).toMatch(/^\uFEFFid,label,kind,subtype,/);
  expect(edgeText).toMatch(/^\uFEFFid,source_label,label,target_label,kind,/);
  expect(statementText).toMatch(/^\uFEFFdate,speaker,post,kind,cue,statement,/);
  for (const text of [nodeText, edgeText, statementText]) expect(text.endsWith('\r\n')).toBe(true);
  expect(edgeText.match(/relation-\d,/g)).toHaveLength(3);
  expect(statementText).toContain('云泽市水务局局长,direct,说,');
});

test('what a spreadsheet would run as a formula is disarmed in every table', async () => {
  const name = '=HYPERLINK("x")';
  const table = await textOf(nodeTable(each([{ ...nodes[1]!, name }])));
  expect(table).toContain(`"'=HYPERLINK(""x"")"`);
});
