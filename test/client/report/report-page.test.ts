import { expect, test } from 'vitest';
import type { Report, ReportWords } from '../../../client/report/report.ts';
import { reportPage } from '../../../client/report/report-page.ts';
import { html, raw } from '../../../client/shared/markup.ts';
import type { EdgeSummary, Evidence, NodeSummary, StatementItem } from '../../../graph/model/api.ts';

const evidence = (article: string, sentence: string): Evidence => ({
  article,
  title: `云泊见闻 ${article}`,
  date: '2023-01-05',
  source: '云泊晚报',
  sentence,
  start: 0,
  end: sentence.length,
});
const node = (kind: NodeSummary['kind'], name: string): NodeSummary => ({
  id: `${kind}:${name}`,
  kind,
  name,
  articles: 1,
  degree: 1,
});
const visited: EdgeSummary = {
  id: 'visit',
  kind: 'VISITED',
  source: 'person:单守义',
  target: 'venue:南湾鱼市',
  properties: {},
  by: 'rule',
  evidence: evidence('a', '单守义走访南湾鱼市。'),
};
const statement: StatementItem = {
  id: 'said',
  kind: 'direct',
  text: '三港联动要见实效',
  spans: [],
  speaker: node('person', '单守义'),
  speakerText: '单守义',
  speakerType: 'person',
  post: '云泊市商务局局长',
  cue: '指出',
  slogans: [node('slogan', '三港联动')],
  evidence: evidence('a', '他指出：“三港联动要见实效。”'),
};
const words: ReportWords = {
  language: 'en',
  made: 'made',
  link: 'open',
  picture: 'picture',
  nodes: 'Nodes',
  relations: 'Relations',
  statements: 'Statements',
  sources: 'Sources',
  undated: 'undated',
  unknownSource: 'unknown',
  unknownSpeaker: 'unnamed',
  inferred: 'inferred',
  direct: 'direct',
  indirect: 'indirect',
  kind: (kind) => kind,
  relation: (kind) => kind,
};
const empty: Report = {
  title: '云泊',
  made: '5 January 2023',
  address: 'http://127.0.0.1:4780/?tab=statements&s.q=港',
  picture: null,
  nodes: [],
  relations: [],
  statements: [],
  cuts: [],
};

test('each relation and statement stands with its sentence and the number of its source', () => {
  const other = { ...visited, id: 'other', evidence: evidence('b', '单守义再访南湾鱼市。') };
  const page = reportPage(
    {
      ...empty,
      nodes: [node('person', '单守义'), node('venue', '南湾鱼市')],
      relations: [visited, other].map((edge) => ({ edge, source: '单守义', target: '南湾鱼市' })),
      statements: [statement],
    },
    words,
  );
  for (const sentence of [visited, other, statement].map((each) => each.evidence.sentence)) {
    expect(page).toContain(`<blockquote>${sentence}</blockquote>`);
  }
  expect(page).toContain('“三港联动要见实效”');
  expect(page.match(/\[1\]/g)).toHaveLength(2);
  expect(page.match(/\[2\]/g)).toHaveLength(1);
  expect(page).toContain('<li id="source-2">《云泊见闻 b》，云泊晚报，2023-01-05</li>');
});

test('a sentence that is the statement itself does not stand twice', () => {
  const bare = { ...statement, evidence: { ...statement.evidence, sentence: `“${statement.text}”` } };
  const page = reportPage({ ...empty, statements: [bare] }, words);
  expect(page.split(statement.text)).toHaveLength(2);
  expect(page).not.toContain('<blockquote>');
});

test('what is left out is said, and a part that is empty is not there', () => {
  const page = reportPage({ ...empty, cuts: ['The newest 500 of 812 statements are here.'] }, words);
  expect(page).toContain('<p class="cut">The newest 500 of 812 statements are here.</p>');
  expect(page).not.toContain('<h2>');
});

test('text of an article is text, never markup', () => {
  const page = reportPage(
    { ...empty, title: '<script>"&', statements: [{ ...statement, text: '<img src=x>' }] },
    words,
  );
  expect(page).toContain('<h1>&lt;script&gt;&quot;&amp;</h1>');
  expect(page).toContain('“&lt;img src=x&gt;”');
  expect(page).toContain('href="http://127.0.0.1:4780/?tab=statements&amp;s.q=港"');
});

test('a template escapes strings, keeps markup, and joins lists', () => {
  expect(html`<p>${'a<b'}${raw('<br>')}${[1, '&', html`<i>${"'"}</i>`]}</p>`.text).toBe(
    '<p>a&lt;b<br>1&amp;<i>&#39;</i></p>',
  );
});
