import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../graph/extract/analysis.ts';
import { toGraph } from '../../graph/extract/extract.ts';
import { fold } from '../../graph/extract/text/fold.ts';
import { articleSpan } from '../../graph/extract/text/reading.ts';
import type { ArticleGraph, Statement } from '../../graph/model/article-graph.ts';

const folder = path.join(import.meta.dirname, '../../../shared/seed');
const textFile = path.join(folder, '000_169909cb1eb84500.txt');
const present = existsSync(textFile);

/**
 * The traps of the reference article, by the offset at which each begins in its text. Skipped where the reference data is
 * absent, for nothing of it is kept here.
 */
describe.skipIf(!present)('the traps of the reference article', () => {
  const text = present ? readFileSync(textFile, 'utf8') : '';
  const analysis = analyse({ id: 'seed', title: '', date: '2023-04-07', source: null, url: null, text });
  const graph: ArticleGraph = toGraph(analysis);
  const traps: { start: number; end: number; text: string }[] = present
    ? JSON.parse(readFileSync(path.join(folder, 'gold.full.json'), 'utf8')).traps
    : [];

  const entity = (id: string | null) => graph.entities.find((candidate) => candidate.id === id);
  const person = (name: string) => graph.entities.find(({ kind, name: own }) => kind === 'person' && own === name);
  const namesAt = (start: number, kind?: string) =>
    graph.mentions
      .filter((mention) => mention.start === start)
      .map((mention) => entity(mention.entity)!)
      .filter((found) => kind === undefined || found.kind === kind)
      .map((found) => found.name);
  const surfacesAt = (start: number, kind: string) =>
    graph.mentions
      .filter((mention) => mention.start === start && entity(mention.entity)!.kind === kind)
      .map((mention) => text.slice(mention.start, mention.end));
  const statementAt = (start: number): Statement | undefined =>
    graph.statements.find(({ spans }) => spans[0]!.start <= start && spans.at(-1)!.end >= start);
  const statementWithCueAt = (start: number) =>
    graph.statements.find(({ cue }) => cue !== null && cue.start <= start && cue.end > start);
  const speakerOf = (statement: Statement | undefined) => entity(statement?.speaker ?? null)?.name ?? null;
  const quoteClassAt = (start: number) =>
    analysis.quotes.find((quote) => articleSpan(analysis.reading, quote).start === start)?.class;
  const joined = (start: number, end: number) =>
    analysis.reading.text.includes(fold(text.slice(start - 2, start) + text.slice(end, end + 2)));
  const posts = (name: string) =>
    graph.relations
      .filter(({ kind, source }) => kind === 'HOLDS_POST' && source === person(name)?.id)
      .map(({ target, properties }) => `${entity(target)!.name} ${properties.position}`);
  const no = (start: number, end: number, kind: string) =>
    graph.mentions.every(
      (mention) => mention.start >= end || mention.end <= start || entity(mention.entity)!.kind !== kind,
    );

  const right: { [start: number]: () => void } = {
    720: () => {
      expect(no(720, 736, 'person')).toBe(true);
      expect(speakerOf(statementAt(720))).toBe('安伟');
    },
    3386: () => expect(surfacesAt(3386, 'person')).toEqual(['苏建设']),
    1345: () => expect(surfacesAt(1345, 'person')).toEqual(['王保来']),
    941: () => expect(surfacesAt(941, 'person')).toEqual(['梅安国']),
    1917: () => expect(surfacesAt(1917, 'person')).toEqual(['吴江涛']),
    987: () => expect(namesAt(987, 'person')).toEqual(['安伟']),
    675: () => {
      expect(surfacesAt(679, 'person')).toEqual(['安伟']);
      expect(posts('安伟')).toContain('郑州市委 书记');
    },
    2699: () => expect(no(2699, 2702, 'person')).toBe(true),
    383: () => {
      expect(namesAt(384, 'slogan')).toEqual(['两个确立']);
      expect(quoteClassAt(383)).not.toBe('speech');
    },
    883: () => expect(joined(883, 885)).toBe(true),
    3154: () => expect(joined(3154, 3156)).toBe(true),
    1211: () => expect(joined(1211, 1213)).toBe(true),
    2707: () => expect(joined(2707, 2709)).toBe(true),
    2697: () => {
      expect(quoteClassAt(2709)).toBe('title');
      expect(
        graph.entities.filter(({ kind, name }) => kind === 'program' && name.startsWith('“') && !/[动]$/.test(name)),
      ).toHaveLength(11);
    },
    522: () => {
      const reporters = graph.relations
        .filter(({ kind }) => kind === 'REPORTED_BY')
        .map(({ target }) => entity(target)!.name);
      expect(reporters).toEqual(['李娜', '张启阳', '张雷']);
      expect(statementAt(534)).toBeUndefined();
    },
    526: () =>
      expect([...namesAt(522, 'organisation'), ...namesAt(527, 'organisation')]).toEqual(['正观新闻', '郑州晚报']),
    1220: () => expect(no(1220, 1223, 'organisation')).toBe(true),
    47: () => expect(no(49, 51, 'organisation')).toBe(true),
    1901: () => expect(surfacesAt(1901, 'organisation')).toEqual([text.slice(1901, 1910)]),
    2118: () => expect(surfacesAt(2118, 'organisation')).toEqual([text.slice(2118, 2132)]),
    3373: () => expect(posts('苏建设')).toEqual(['郑州市城乡建设局 书记', '郑州市城乡建设局 局长']),
    1129: () => expect(speakerOf(statementAt(987))).toBe('王春涛'),
    3351: () => expect(speakerOf(statementAt(3283))).toBe('苏建设'),
    2043: () => {
      expect(speakerOf(statementAt(2060))).toBe('田军宝');
      expect(statementAt(2045)).toBeUndefined();
    },
    331: () => expect(entity(statementAt(271)?.speaker ?? null)?.kind ?? 'none').not.toBe('person'),
    1045: () => expect(no(1045, 1060, 'slogan')).toBe(true),
    3099: () => {
      expect(surfacesAt(3099, 'venue')).toEqual(['郑东新区']);
      expect(no(3099, 3103, 'person')).toBe(true);
    },
    1708: () => expect(text.slice(1708, 1712)).toBe(graph.article.text.slice(1708, 1712)),
    1525: () => expect(text.slice(1525, 1531)).toBe(graph.article.text.slice(1525, 1531)),
    3104: () => expect(no(3104, 3107, 'person')).toBe(true),
    3360: () => {
      expect(no(3360, 3362, 'person')).toBe(true);
      expect(surfacesAt(3360, 'venue')).toEqual(['智慧岛大厦']);
    },
    3458: () => expect(no(3458, 3460, 'person')).toBe(true),
    3262: () => expect(no(3262, 3264, 'person')).toBe(true),
    1145: () => {
      expect(no(1145, 1151, 'person')).toBe(true);
      expect(surfacesAt(1145, 'group')).toEqual([text.slice(1145, 1151)]);
    },
    2376: () => {
      expect(quoteClassAt(2376)).not.toBe('speech');
      expect(namesAt(2377, 'slogan')).toHaveLength(1);
    },
    2410: () => expect(quoteClassAt(2410)).toBe('list'),
  };

  it.each(traps.map((trap) => [trap.start, trap.end] as const))('at %i–%i', (start) => {
    expect(right[start], `no check for the trap at ${start}`).toBeDefined();
    right[start]!();
  });

  it('has the cue and the speaker of the statement whose cue follows the name', () => {
    expect(speakerOf(statementWithCueAt(1348))).toBe('王保来');
  });

  it('tells speech from other quotation marks for 52 of 53 spans', () => {
    const spans: { start: number; class: string }[] = JSON.parse(
      readFileSync(path.join(folder, 'gold.full.json'), 'utf8'),
    ).quotedSpans;
    const marks = spans.filter((span) => text[span.start] !== '《');
    const rightly = marks.filter((span) => (quoteClassAt(span.start) === 'speech') === (span.class === 'speech'));
    expect(rightly.length + (spans.length - marks.length)).toBeGreaterThanOrEqual(52);
  });
});
