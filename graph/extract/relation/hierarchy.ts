import type { Analysis } from '../analysis.ts';
import { type ArticleEntities, placeEntity, spanKey, termKey } from '../entity/entities.ts';
import { gazetteer } from '../lexicon/places.ts';
import type { RelationDraft } from './relation-draft.ts';

const byCode = new Map(gazetteer.map((place) => [place.code, place]));

/**
 * What names say of bodies: LOCATED_IN from the place in the name or the article's own place (then `inferred`), PART_OF
 * between a department and the body it names (市委组织部 → 市委), and between places of the gazetteer.
 */
export function findHierarchy(analysis: Analysis, entities: ArticleEntities): RelationDraft[] {
  const drafts: RelationDraft[] = [];
  const done = new Set<string>();
  const byName = new Map(
    entities.registry
      .entities()
      .filter((entity) => entity.kind === 'organisation')
      .map((entity) => [entity.name, entity]),
  );
  for (const mention of analysis.organisations) {
    const entity = entities.bodyAt.get(spanKey(mention))!;
    if (done.has(entity.id)) continue;
    done.add(entity.id);
    const named = entities.bodyNames.get(entity.id)!;
    const evidence = [{ start: mention.start, end: mention.end }];
    const parent = named.parent === null ? undefined : byName.get(named.parent);
    if (parent !== undefined) {
      drafts.push({
        kind: 'PART_OF',
        source: entity.id,
        target: parent.id,
        properties: {},
        evidence,
        by: named.placeInferred ? 'inferred' : 'rule',
        rule: 'hierarchy.body-name',
      });
    } else if (named.place !== null) {
      const place = placeEntity(entities.registry, named.place.name, named.place, '');
      drafts.push({
        kind: 'LOCATED_IN',
        source: entity.id,
        target: place.id,
        properties: {},
        evidence,
        by: named.placeInferred ? 'inferred' : 'rule',
        rule: 'hierarchy.body-place',
      });
    }
  }
  return [...drafts, ...roomsOfBodies(analysis, entities), ...placesInPlaces(analysis, entities)];
}

/** What a body calls its halls: 第二学术报告厅, 校史馆. */
const room =
  /^(?:第[一二三四五六七八九十]+|[东西南北新老大小]|多功能|学术|文化|国际|党员|政务|便民|学生|师生|职工)*(?:报告厅|会议厅|会议室|会议中心|礼堂|大礼堂|图书馆|体育馆|体育场|展厅|活动中心|服务中心|演播室|陈列室|荣誉室|校史馆|档案馆|展览馆|大厅|广场|校区)$/;

/** A hall that is named after the body whose it is: 县委党校|学术报告厅. */
function roomsOfBodies(analysis: Analysis, entities: ArticleEntities): RelationDraft[] {
  // 红军广场 remembers an army that owns no square.
  const owners = analysis.organisations.filter(({ subtype }) => subtype !== 'military');
  const bodies = new Map(owners.map((mention) => [mention.start, mention]));
  const drafts = new Map<string, RelationDraft>();
  for (const venue of analysis.terms) {
    const body = venue.kind === 'venue' ? bodies.get(venue.start) : undefined;
    const hall = entities.termAt.get(termKey(venue));
    if (
      body === undefined ||
      hall === undefined ||
      !room.test(analysis.reading.text.slice(body.end, venue.end)) ||
      drafts.has(hall.id)
    )
      continue;
    drafts.set(hall.id, {
      kind: 'PART_OF',
      source: hall.id,
      target: entities.bodyAt.get(spanKey(body))!.id,
      properties: {},
      evidence: [{ start: venue.start, end: venue.end }],
      by: 'rule',
      rule: 'hierarchy.room-name',
    });
  }
  return [...drafts.values()];
}

/** A county in its city, a city in its province, where the article names both next to each other or plays there. */
function placesInPlaces(analysis: Analysis, entities: ArticleEntities): RelationDraft[] {
  const drafts: RelationDraft[] = [];
  const done = new Set<string>();
  for (const [index, mention] of analysis.places.entries()) {
    const entity = entities.placeAt.get(spanKey(mention))!;
    if (done.has(entity.id)) continue;
    if (mention.listed === null) {
      const before = analysis.places[index - 1];
      if (before === undefined || before.end !== mention.start) continue;
      done.add(entity.id);
      drafts.push({
        kind: 'PART_OF',
        source: entity.id,
        target: entities.placeAt.get(spanKey(before))!.id,
        properties: {},
        evidence: [{ start: before.start, end: mention.end }],
        by: 'rule',
        rule: 'hierarchy.place-chain',
      });
      continue;
    }
    if (mention.inferred || mention.listed.level === 'province') continue;
    const code = mention.listed.code;
    const above = byCode.get(mention.listed.level === 'county' ? `${code.slice(0, 4)}00` : `${code.slice(0, 2)}0000`);
    const parent = above === undefined ? undefined : entities.places.get(above.code);
    if (parent === undefined || parent.id === entity.id) continue;
    done.add(entity.id);
    drafts.push({
      kind: 'PART_OF',
      source: entity.id,
      target: parent.id,
      properties: {},
      evidence: [{ start: mention.start, end: mention.end }],
      by: 'inferred',
      rule: 'hierarchy.gazetteer',
    });
  }
  return drafts;
}
