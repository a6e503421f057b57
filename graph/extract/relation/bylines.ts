import type { Analysis } from '../analysis.ts';
import { type ArticleEntities, spanKey } from '../entity/entities.ts';
import type { RelationDraft } from './relation-draft.ts';

/** REPORTED_BY from the article to the people of its bylines, PUBLISHED_BY to their media. */
export function findBylineRelations(analysis: Analysis, entities: ArticleEntities): RelationDraft[] {
  const { text } = analysis.reading;
  const drafts: RelationDraft[] = [];
  const media = new Set<string>();
  for (const mention of analysis.persons) {
    if (mention.rule !== 'person.byline') continue;
    const position = mention.roles[0]?.position;
    drafts.push({
      kind: 'REPORTED_BY',
      source: analysis.article.id,
      target: entities.persons.get(mention.person)!.id,
      properties: position === undefined ? {} : { as: text.slice(position.start, position.end) },
      evidence: [
        position === undefined
          ? mention
          : { start: Math.min(position.start, mention.start), end: Math.max(position.end, mention.end) },
      ],
      by: 'rule',
      rule: 'byline.reporter',
    });
    const medium = mention.roles[0]?.organisation;
    if (medium === undefined || medium === null) continue;
    for (const body of analysis.organisations) {
      const partner = body.end + 1 === medium.start && text[body.end] === '·';
      if (!partner && (body.start < medium.start || body.end > medium.end)) continue;
      const entity = entities.bodyAt.get(spanKey(body))!;
      if (media.has(entity.id)) continue;
      media.add(entity.id);
      drafts.push({
        kind: 'PUBLISHED_BY',
        source: analysis.article.id,
        target: entity.id,
        properties: {},
        evidence: [{ start: body.start, end: body.end }],
        by: 'rule',
        rule: 'byline.medium',
      });
    }
  }
  return drafts;
}
