import type { StatementItem } from '../../graph/model/api.ts';
import type { ExportEdge, ExportNode } from '../../graph/model/export.ts';

/** Invented nodes and edges whose words are as awkward for a format as words can be. */
export const awkward = '“渠长”<b>&\'"\n\t=1+1\u0001\uD800，治渠 🛶';

const evidence = {
  article: 'article one/渠',
  title: '云泽治渠',
  date: '2024-03-12',
  source: '云泽日报',
  sentence: awkward,
  start: 3,
  end: 9,
};

export const nodes: ExportNode[] = [
  { id: 'person-1', kind: 'person', name: awkward, articles: 1, degree: 2, aliases: ['小沈', '沈局长'], evidence },
  {
    id: 'organisation-1',
    kind: 'organisation',
    subtype: 'government',
    name: '云泽市水务局',
    articles: 1,
    degree: 1,
    aliases: [],
    evidence,
  },
  {
    id: 'article one/渠',
    kind: 'article',
    name: '云泽治渠',
    articles: 1,
    degree: 1,
    aliases: [],
    evidence: { ...evidence, date: null, source: null, sentence: '' },
  },
];

const edge: ExportEdge = {
  id: 'relation-1',
  kind: 'HOLDS_POST',
  source: 'person-1',
  target: 'organisation-1',
  sourceName: awkward,
  targetName: '云泽市水务局',
  properties: { position: '局长', inherited: false },
  by: 'rule',
  evidence,
};

export const edges: ExportEdge[] = [
  edge,
  { ...edge, id: 'relation-2', properties: { position: '党组书记', inherited: true } },
  {
    ...edge,
    id: 'relation-3',
    kind: 'REPORTED_BY',
    source: 'article one/渠',
    sourceName: '云泽治渠',
    target: 'person-1',
    targetName: awkward,
    properties: { as: '记者' },
  },
];

const [person] = nodes;

export const statement: StatementItem = {
  id: 'statement-1',
  kind: 'direct',
  text: awkward,
  spans: [{ start: 3, end: 9 }],
  speaker: person!,
  speakerText: '局长小沈',
  speakerType: 'person',
  post: '云泽市水务局局长',
  cue: '说',
  slogans: [{ id: 'slogan-1', kind: 'slogan', name: '一河一策', articles: 1, degree: 1 }],
  evidence,
};

export async function* each<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}

/** All that a writer writes. */
export async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}
