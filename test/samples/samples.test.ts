import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../graph/model/article.ts';
import type { Facts } from '../../graph/model/facts.ts';
import { readPaths } from '../../graph/read/read-paths.ts';
import { jsonValidator } from '../../graph/schema/validator.ts';

const names = readdirSync('samples')
  .filter((file) => file.endsWith('.md') && file !== 'README.md')
  .map((file) => file.replace(/\.md$/, ''));

const gold = new Map<string, Facts>(
  names.map((name) => [name, JSON.parse(readFileSync(`samples/gold/${name}.json`, 'utf8'))]),
);
const articles = new Map<string, Article>();

beforeAll(async () => {
  for await (const result of readPaths(['samples'])) {
    expect(result.kind).not.toBe('failure');
    if (result.kind === 'article') articles.set(result.outputName, result.article);
  }
});

/** Layout breaks left out, as annotation copies its strings. */
function joined(name: string): string {
  return articles.get(name)!.text.replaceAll('\n', '');
}

describe('the samples', () => {
  it('are at least ten articles over two years, each with its gold, and nothing else is read from their folder', () => {
    expect([...articles.keys()]).toEqual(names);
    expect(names.length).toBeGreaterThanOrEqual(10);
    expect(
      readdirSync('samples/gold')
        .filter((file) => file.endsWith('.json'))
        .sort(),
    ).toEqual(names.map((name) => `${name}.json`));
    const years = new Set([...articles.values()].map((article) => article.date!.slice(0, 4)));
    expect(years.size).toBeGreaterThanOrEqual(2);
  });

  it.each(names)('%s is marked as invented and has title, date and source', (name) => {
    expect(readFileSync(`samples/${name}.md`, 'utf8')).toMatch(/^---\n(?:.+\n)*invented: true\n---\n/);
    const { id, title, date, source } = articles.get(name)!;
    expect(id).toMatch(/^qinglan-\d\d$/);
    expect(name.startsWith(date!)).toBe(true);
    expect(title && source).toBeTruthy();
  });

  it('let a local slogan cool', () => {
    const uses = names.map((name) => joined(name).includes('三进三问'));
    expect(uses.slice(0, 7).filter(Boolean).length).toBeGreaterThanOrEqual(6);
    expect(uses.slice(7)).not.toContain(true);
  });
});

describe('the gold', () => {
  it.each(names)('of %s has the annotation format and names its file', (name) => {
    expect(() => jsonValidator<Facts>('Facts')(gold.get(name))).not.toThrow();
    expect(gold.get(name)!.file).toBe(`${name}.md`);
  });

  it.each(names)('of %s copies every string from the article', (name) => {
    const facts = gold.get(name)!;
    const strings = [
      ...facts.persons.flatMap(({ surfaces, roles }) => [
        ...surfaces,
        ...roles.flatMap((role) => [role.inherited ? null : role.org, role.unit, role.position]),
      ]),
      ...facts.statements.flatMap(({ quote, speakerSurface, cue }) => [quote, speakerSurface, cue]),
      ...facts.orgs,
      ...facts.slogans,
      ...facts.programs,
      ...facts.documents,
      ...facts.venues,
      ...(facts.optional ?? []),
    ];
    const text = joined(name);
    expect(strings.filter((string) => string && !text.includes(string))).toEqual([]);
  });

  it.each(names)('of %s lists statements in text order, each by a listed person or none', (name) => {
    const { persons, statements } = gold.get(name)!;
    const starts = statements.map(({ quote }) => joined(name).indexOf(quote));
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    const people = new Set(persons.map((person) => person.name));
    expect(statements.filter(({ speaker }) => speaker !== null && !people.has(speaker))).toEqual([]);
    expect(statements.filter(({ speaker, speakerType }) => (speaker !== null) !== (speakerType === 'person'))).toEqual(
      [],
    );
  });

  it('has both kinds of statement, every type of speaker, and inherited posts', () => {
    const statements = [...gold.values()].flatMap((facts) => facts.statements);
    expect(new Set(statements.map(({ kind }) => kind))).toEqual(new Set(['direct', 'indirect']));
    const types = ['person', 'role', 'group', 'org', 'event', 'document', 'unknown'];
    expect(new Set(statements.map(({ speakerType }) => speakerType))).toEqual(new Set(types));
    const roles = [...gold.values()].flatMap((facts) => facts.persons.flatMap((person) => person.roles));
    expect(roles.some(({ inherited }) => inherited)).toBe(true);
  });
});

/** The parts of the relations' gold that can be held against the text. */
interface RelationGold {
  entities: { id: string }[];
  mentions: { entity: string; start: number; end: number; text: string }[];
  statements: { id: string; quote: { spans: { start: number; end: number; text: string }[] } }[];
  relations: {
    head: string;
    tail: string;
    statement?: string;
    evidence: { start: number; end: number; text: string }[];
  }[];
}

describe('the gold of relations', () => {
  it.each(readdirSync('samples/gold/relations'))('in %s points into the article, and to ends that exist', (file) => {
    const found: RelationGold = JSON.parse(readFileSync(`samples/gold/relations/${file}`, 'utf8'));
    const { text } = articles.get(file.replace(/\.json$/, ''))!;
    const spans = [
      ...found.mentions,
      ...found.statements.flatMap((statement) => statement.quote.spans),
      ...found.relations.flatMap((relation) => relation.evidence),
    ];
    expect(spans.filter((span) => text.slice(span.start, span.end) !== span.text)).toEqual([]);
    const ids = new Set([...found.entities, ...found.statements].map(({ id }) => id));
    const ends = found.relations.flatMap(({ head, tail, statement }) => [
      head,
      tail,
      ...(statement ? [statement] : []),
    ]);
    expect([...ends, ...found.mentions.map(({ entity }) => entity)].filter((id) => !ids.has(id))).toEqual([]);
  });
});
