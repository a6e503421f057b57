import type { Entity, Statement } from '../../model/article-graph.ts';
import type { Span } from '../../model/span.ts';
import type { Analysis } from '../analysis.ts';
import { type ArticleEntities, mentionsWithin, spanKey, termKey } from '../entity/entities.ts';
import { identifier } from '../entity/identifier.ts';
import type { StatementDraft } from '../statement/statement-draft.ts';
import type { RelationDraft } from './relation-draft.ts';

/** A statement with its id and its speaker's entity; spans are still into the reading. */
export interface Speech {
  statement: Omit<Statement, 'spans'>;
  span: Span;
}

/** Gives statements their ids and speakers; speakers that have no entity yet (groups, meetings, papers) get one. */
export function speeches(analysis: Analysis, entities: ArticleEntities): Speech[] {
  const { reading, article } = analysis;
  const seen = new Map<string, number>();
  return analysis.statements.map((draft) => {
    const words = reading.text.slice(draft.span.start, draft.span.end);
    const count = seen.get(words) ?? 0;
    seen.set(words, count + 1);
    const speaker = speakerEntity(analysis, entities, draft);
    return {
      statement: {
        id: identifier('statement', article.id, words, String(count)),
        kind: draft.kind,
        speaker: speaker?.id ?? null,
        speakerSpan: draft.speakerSpan,
        speakerType: draft.speakerType,
        cue: draft.cue,
      },
      span: draft.span,
    };
  });
}

/** SAID, INVOKES and MENTIONS of every statement. */
export function findSpeechRelations(
  analysis: Analysis,
  entities: ArticleEntities,
  spoken: readonly Speech[],
): RelationDraft[] {
  const { text } = analysis.reading;
  const mentions = entities.registry.sortedMentions();
  return spoken.flatMap(({ statement, span }) => {
    const drafts: RelationDraft[] = [];
    if (statement.speaker !== null) {
      const post = spokenPost(analysis, statement.speakerSpan);
      drafts.push({
        kind: 'SAID',
        source: statement.speaker,
        target: statement.id,
        properties: {
          ...(statement.cue === null ? {} : { cue: text.slice(statement.cue.start, statement.cue.end) }),
          ...(post === null ? {} : { post }),
        },
        evidence: [statement.speakerSpan, statement.cue, span].filter((part) => part !== null),
        by: 'rule',
        rule: 'speech.said',
      });
    }
    const seen = new Set<string>();
    for (const mention of mentionsWithin(mentions, span)) {
      if (seen.has(mention.entity) || mention.entity === statement.speaker) continue;
      seen.add(mention.entity);
      const invokes = entities.registry.get(mention.entity)!.kind === 'slogan';
      drafts.push({
        kind: invokes ? 'INVOKES' : 'MENTIONS',
        source: statement.id,
        target: mention.entity,
        properties: {},
        evidence: [{ start: mention.start, end: mention.end }],
        by: 'rule',
        rule: invokes ? 'speech.invokes' : 'speech.mentions',
      });
    }
    return drafts;
  });
}

/** The title that stands with the speaker's name: 市商务局党组书记、局长. */
function spokenPost(analysis: Analysis, speaker: Span | null): string | null {
  if (speaker === null) return null;
  const named = analysis.persons.find((person) => person.start < speaker.end && person.end > speaker.start);
  if (named === undefined || named.whole.start === named.start) return null;
  return analysis.reading.text.slice(named.whole.start, named.start).trim();
}

function speakerEntity(analysis: Analysis, entities: ArticleEntities, draft: StatementDraft): Entity | null {
  if (draft.person !== null) return entities.persons.get(draft.person) ?? null;
  const span = draft.speakerSpan;
  if (span === null) return null;
  const surface = analysis.reading.text.slice(span.start, span.end);
  const local = analysis.article.id;
  switch (draft.speakerType) {
    case 'org': {
      const body = bodyOf(analysis, entities, span);
      return body;
    }
    case 'group':
    case 'role':
      return entities.groups.spokenBy(span, draft.speakerType === 'group');
    case 'event':
      return (
        termBefore(analysis, entities, 'program', span, surface) ?? mentioned(entities, 'program', surface, local, span)
      );
    case 'document': {
      // 党的十九届四中全会《决定》: the paper itself has the name without whose it is.
      const title = Math.max(0, surface.indexOf('《'));
      const own = { start: span.start + title, end: span.end };
      const name = surface.slice(title);
      return termBefore(analysis, entities, 'document', own, name) ?? mentioned(entities, 'document', name, local, own);
    }
    default:
      return null;
  }
}

function mentioned(
  entities: ArticleEntities,
  kind: 'program' | 'document',
  surface: string,
  key: string,
  span: Span,
): Entity {
  const entity = entities.registry.entity(kind, surface, key);
  entities.registry.mention(entity, span, surface);
  return entity;
}

function bodyOf(analysis: Analysis, entities: ArticleEntities, span: Span): Entity | null {
  const mention = analysis.organisations.find((body) => body.start < span.end && body.end > span.start);
  return mention === undefined ? null : (entities.bodyAt.get(spanKey(mention)) ?? null);
}

/** 会议 and 《意见》 point at the term before them that ends in the same words. */
function termBefore(
  analysis: Analysis,
  entities: ArticleEntities,
  kind: 'program' | 'document',
  span: Span,
  surface: string,
): Entity | null {
  const words = surface.replace(/[《》“”]/g, '');
  const before = analysis.terms.filter(
    (term) =>
      term.kind === kind &&
      term.start <= span.start &&
      analysis.reading.text
        .slice(term.start, term.end)
        .replace(/[《》“”]/g, '')
        .endsWith(words),
  );
  const nearest = before.at(-1);
  return nearest === undefined ? null : (entities.termAt.get(termKey(nearest)) ?? null);
}
