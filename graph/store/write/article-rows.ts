import { createHash } from 'node:crypto';
import type { ArticleGraph, Entity, Relation } from '../../model/article-graph.ts';
import type { EntityKind } from '../../model/entity-kind.ts';
import type { RelationKind } from '../../model/relation-kind.ts';
import type { Span } from '../../model/span.ts';
import { contentHash } from './article-hash.ts';
import { sentenceAround } from './sentence.ts';

/** What one relation ends in, as the label its id is unique under. */
export type EndLabel = 'Entity' | 'Statement' | 'Article';

/** An article's part of the graph as the database keeps it. */
export interface ArticleRows {
  article: { id: string; [name: string]: unknown };
  entities: EntityRow[];
  statements: { id: string; [name: string]: unknown }[];
  relations: RelationRow[];
}

export interface EntityRow {
  id: string;
  kind: EntityKind;
  name: string;
  aliases: string[];
  subtype: string | null;
}

export interface RelationRow {
  kind: RelationKind;
  source: string;
  sourceLabel: EndLabel;
  target: string;
  targetLabel: EndLabel;
  properties: { id: string; [name: string]: unknown };
}

/**
 * The rows of one article. APPEARS_IN and STATED_IN are made from mentions and statements; where the graph holds one
 * itself, as it does of what a language model added, that one tells how its entity or statement was found.
 */
export function articleRows(graph: ArticleGraph): ArticleRows {
  const { article } = graph;
  const found = foundBy(graph);
  const statementIds = new Set(graph.statements.map(({ id }) => id));
  const end = (id: string): { id: string; label: EndLabel } => {
    if (id === article.id) return { id, label: 'Article' };
    return statementIds.has(id) ? { id, label: 'Statement' } : { id, label: 'Entity' };
  };
  const common = (evidence: Span) => ({
    article: article.id,
    date: article.date,
    start: evidence.start,
    end: evidence.end,
    sentence: sentenceAround(article.text, evidence),
  });
  const relationRow = (relation: Relation): RelationRow => {
    const source = end(relation.source);
    const target = end(relation.target);
    return {
      kind: relation.kind,
      source: source.id,
      sourceLabel: source.label,
      target: target.id,
      targetLabel: target.label,
      properties: {
        ...relation.properties,
        ...common(relation.evidence[0]!),
        ...(relation.evidence.length > 1 && spanLists(relation.evidence)),
        id: relation.id,
        by: relation.by,
        rule: relation.rule,
        sourceKey: relation.source,
        targetKey: relation.target,
      },
    };
  };
  return {
    article: {
      id: article.id,
      name: article.title,
      title: article.title,
      date: article.date,
      source: article.source,
      url: article.url,
      text: article.text,
      characters: article.text.length,
      hash: contentHash(graph),
    },
    entities: graph.entities.map((entity) => ({
      id: entity.id,
      kind: entity.kind,
      name: entity.name,
      aliases: entity.aliases,
      subtype: entity.subtype ?? null,
    })),
    statements: graph.statements.map((statement) => {
      const text = statement.spans.map((span) => withoutBreaks(article.text, span)).join('');
      return {
        id: statement.id,
        kind: statement.kind,
        name: text.length > 40 ? `${text.slice(0, 40)}…` : text,
        text,
        article: article.id,
        date: article.date,
        ...spanLists(statement.spans),
        speakerType: statement.speakerType,
        speakerText: statement.speakerSpan && withoutBreaks(article.text, statement.speakerSpan),
        cue: statement.cue && withoutBreaks(article.text, statement.cue),
        sentence: sentenceAround(article.text, statement.spans[0]!),
      };
    }),
    relations: [
      ...graph.relations.filter(({ kind }) => kind !== 'APPEARS_IN' && kind !== 'STATED_IN').map(relationRow),
      ...graph.entities.map((entity) => appearance(graph, entity, found, common)),
      ...graph.statements.map(
        (statement): RelationRow => ({
          kind: 'STATED_IN',
          source: statement.id,
          sourceLabel: 'Statement',
          target: article.id,
          targetLabel: 'Article',
          properties: {
            ...common({ start: statement.spans[0]!.start, end: statement.spans.at(-1)!.end }),
            id: relationId(article.id, 'STATED_IN', statement.id),
            ...(found.get(statement.id) ?? { by: 'rule', rule: 'statement' }),
            sourceKey: statement.id,
            targetKey: article.id,
          },
        }),
      ),
    ],
  };
}

/** One APPEARS_IN for each entity. It keeps the names as this article has them, so that an article can be taken out again. */
function appearance(
  graph: ArticleGraph,
  entity: Entity,
  found: ReturnType<typeof foundBy>,
  common: (evidence: Span) => { [name: string]: unknown },
): RelationRow {
  const { article } = graph;
  const mentions = graph.mentions.filter(({ entity: id }) => id === entity.id);
  const implied = graph.relations.find(({ source, target }) => source === entity.id || target === entity.id);
  const first = mentions[0] ?? implied?.evidence[0] ?? { start: 0, end: 0 };
  return {
    kind: 'APPEARS_IN',
    source: entity.id,
    sourceLabel: 'Entity',
    target: article.id,
    targetLabel: 'Article',
    properties: {
      ...common(first),
      ...(mentions.length > 0 && spanLists(mentions)),
      surfaces: unlessEmpty(mentions.map((span) => withoutBreaks(article.text, span))),
      name: entity.name,
      aliases: unlessEmpty(entity.aliases),
      id: relationId(article.id, 'APPEARS_IN', entity.id),
      ...(found.get(entity.id) ?? {
        by: mentions.length > 0 ? 'rule' : 'inferred',
        rule: 'mention',
      }),
      sourceKey: entity.id,
      targetKey: article.id,
    },
  };
}

/** How entities and statements were found, by their ids, where the graph says so. */
function foundBy({ relations }: ArticleGraph): ReadonlyMap<string, Pick<Relation, 'by' | 'rule'>> {
  const places = relations.filter(({ kind }) => kind === 'APPEARS_IN' || kind === 'STATED_IN');
  return new Map(places.map(({ source, by, rule }) => [source, { by, rule }]));
}

/** The list as the database keeps it: an empty one is absent there, because import files cannot tell it from none. */
export function unlessEmpty<Item>(list: readonly Item[]): readonly Item[] | null {
  return list.length > 0 ? list : null;
}

/** The id of a relation that the store adds itself. */
function relationId(...parts: string[]): string {
  return `relation-${createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, 16)}`;
}

function spanLists(spans: readonly Span[]): { starts: number[]; ends: number[] } {
  return { starts: spans.map(({ start }) => start), ends: spans.map(({ end }) => end) };
}

/** The words of `span`, with line breaks and the indentation around them taken out. */
function withoutBreaks(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/[ \t\u3000]*[\r\n]+[ \t\u3000]*/g, '');
}
