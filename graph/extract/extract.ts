import type { Article } from '../model/article.ts';
import type { ArticleGraph, Relation } from '../model/article-graph.ts';
import { checkGraph } from '../schema/check-graph.ts';
import { type Analysis, analyse } from './analysis.ts';
import { buildEntities } from './entity/entities.ts';
import { identifier } from './entity/identifier.ts';
import { findBylineRelations } from './relation/bylines.ts';
import { findEvents } from './relation/events.ts';
import { findHierarchy } from './relation/hierarchy.ts';
import { findPosts } from './relation/posts.ts';
import { findProgramParts } from './relation/program-parts.ts';
import type { RelationDraft } from './relation/relation-draft.ts';
import { findSpeechRelations, speeches } from './relation/speech.ts';
import { articleSpan, articleSpans, type Reading } from './text/reading.ts';

/** Reads an article into its graph. Pure: the same article gives the same graph, byte for byte. Throws only on a defect. */
export function extract(article: Article): ArticleGraph {
  return toGraph(analyse(article));
}

/** Joins what an analysis found into entities, statements and relations, in offsets of the untouched article. */
export function toGraph(analysis: Analysis): ArticleGraph {
  const { article, reading } = analysis;
  const entities = buildEntities(analysis);
  const spoken = speeches(analysis, entities);
  const events = findEvents(analysis, entities);
  const drafts = [
    ...findPosts(analysis, entities),
    ...findHierarchy(analysis, entities),
    ...findBylineRelations(analysis, entities),
    ...events,
    ...findProgramParts(analysis, entities, events),
    ...findSpeechRelations(analysis, entities, spoken),
  ];
  const mentions = entities.registry.sortedMentions();
  const used = new Set([
    ...mentions.map((mention) => mention.entity),
    ...drafts.flatMap(({ source, target }) => [source, target]),
  ]);
  const graph: ArticleGraph = {
    formatVersion: 1,
    article,
    entities: entities.registry.entities().filter((entity) => used.has(entity.id)),
    mentions: mentions.map((mention) => ({ entity: mention.entity, ...articleSpan(reading, mention) })),
    statements: spoken.map(({ statement, span }) => ({
      id: statement.id,
      kind: statement.kind,
      spans: articleSpans(reading, span),
      speaker: statement.speaker,
      speakerSpan: statement.speakerSpan && articleSpan(reading, statement.speakerSpan),
      speakerType: statement.speakerType,
      cue: statement.cue && articleSpan(reading, statement.cue),
    })),
    relations: relations(drafts, reading, article.id),
  };
  checkGraph(graph);
  return graph;
}

/** Drops repeated assertions (same ends, same place), maps evidence into the article, and numbers by content. */
function relations(drafts: readonly RelationDraft[], reading: Reading, article: string): Relation[] {
  const byId = new Map<string, Relation>();
  for (const draft of drafts) {
    if (draft.source === draft.target) continue;
    const evidence = draft.evidence.flatMap((span) => articleSpans(reading, span));
    const properties = JSON.stringify(draft.properties);
    const id = identifier(
      'relation',
      article,
      draft.kind,
      draft.source,
      draft.target,
      properties,
      String(evidence[0]!.start),
    );
    if (!byId.has(id)) byId.set(id, { id, ...draft, evidence });
  }
  return [...byId.values()].sort((a, b) => a.evidence[0]!.start - b.evidence[0]!.start);
}
