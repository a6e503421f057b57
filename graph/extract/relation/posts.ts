import type { Analysis } from '../analysis.ts';
import { type ArticleEntities, placeEntity, spanKey } from '../entity/entities.ts';
import { organisationName } from '../entity/organisation-name.ts';
import type { Role } from '../name/person-mention.ts';
import { homeAt } from '../place/places.ts';
import type { RelationDraft } from './relation-draft.ts';

/** Who holds which post: HOLDS_POST from each title to the body, or to the place whose government or party unit it is. */
export function findPosts(analysis: Analysis, entities: ArticleEntities): RelationDraft[] {
  const { text } = analysis.reading;
  const posts = analysis.persons.flatMap((mention) =>
    mention.roles.flatMap((role) =>
      postTargets(analysis, entities, role).map(
        (target): RelationDraft => ({
          kind: 'HOLDS_POST',
          source: entities.persons.get(mention.person)!.id,
          target,
          properties: {
            position: text.slice(role.position.start, role.position.end),
            ...(role.unit === null ? {} : { unit: text.slice(role.unit.start, role.unit.end) }),
            ...(role.inherited ? { inherited: true } : {}),
          },
          evidence: [
            {
              start: Math.min(mention.whole.start, role.position.start),
              end: Math.max(mention.end, role.position.end),
            },
          ],
          by: 'rule',
          rule: 'post.title',
        }),
      ),
    ),
  );
  return [...posts, ...groupPosts(analysis, entities)];
}

/** Members counted and not named: 5位|县委|常委. */
function groupPosts(analysis: Analysis, entities: ArticleEntities): RelationDraft[] {
  const { text } = analysis.reading;
  const bodies = new Map(analysis.organisations.map((mention) => [mention.start, mention]));
  return analysis.groups.flatMap((group) => {
    const count = /^[^名位]+[名位]/u.exec(text.slice(group.start, group.end))?.[0].length ?? 0;
    const body = group.rule === 'group-counted' ? bodies.get(group.start + count) : undefined;
    const position = body === undefined ? '' : text.slice(body.end, group.end);
    if (body === undefined || !/^(?:常委|委员|副?书记|副?主任|副?局长)$/.test(position)) return [];
    return [
      {
        kind: 'HOLDS_POST',
        source: entities.groups.of(group).id,
        target: entities.bodyAt.get(spanKey(body))!.id,
        properties: { position },
        evidence: [{ start: group.start, end: group.end }],
        by: 'rule',
        rule: 'post.group',
      },
    ];
  });
}

/** The body of a role; a byline may name two media, and then both (云泽新闻·云泽日报记者). */
function postTargets(analysis: Analysis, entities: ArticleEntities, role: Role): string[] {
  const { organisation } = role;
  if (organisation !== null && analysis.reading.text.slice(organisation.start, organisation.end).includes('·')) {
    const inside = analysis.organisations.filter(
      ({ start, end }) => start >= organisation.start && end <= organisation.end,
    );
    if (inside.length > 1) return inside.map((body) => entities.bodyAt.get(spanKey(body))!.id);
  }
  const target = postTarget(analysis, entities, role);
  return target === null ? [] : [target];
}

function postTarget(analysis: Analysis, entities: ArticleEntities, role: Role): string | null {
  if (role.organisation === null) return null;
  const { text } = analysis.reading;
  const body = entities.bodyAt.get(spanKey(role.organisation));
  if (body !== undefined) return body.id;
  const surface = text.slice(role.organisation.start, role.organisation.end);
  const pointed = pointedBody(analysis, entities, surface, role.organisation.start);
  if (pointed !== null) return pointed;
  // The head of a government named by its level alone: 副市长.
  const level = /^[省市县区]$/.test(surface) ? homeAt(analysis.home, surface) : analysis.gazetteer.get(surface);
  if (level !== null && level !== undefined) {
    return placeEntity(entities.registry, level.name, level, '').id;
  }
  if (/(?:[省市县区镇乡村州旗]|街道|社区)$/.test(surface) && surface.length >= 3) {
    const homeKey = analysis.home.city?.code ?? analysis.home.province?.code ?? '';
    const place = placeEntity(entities.registry, surface, null, homeKey);
    entities.registry.mention(place, role.organisation, surface);
    return place.id;
  }
  if (surface.length < 3) return null;
  const named = organisationName(surface, analysis.home, analysis.gazetteer);
  return (
    entities.registry.entities().find((entity) => entity.kind === 'organisation' && entity.name === named.name)?.id ??
    null
  );
}

/** 该院, 该局, 本报: the nearest body before whose name ends in the same word. */
function pointedBody(analysis: Analysis, entities: ArticleEntities, surface: string, position: number): string | null {
  const kind = /^(?:该|本|我|这)?(院|局|校|公司|集团|厅|部|委|中心|社区|村|镇|区|县|市)$/.exec(surface)?.[1];
  if (kind === undefined || surface.length === 1) return null;
  const before = analysis.organisations.filter(
    (mention) => mention.end <= position && analysis.reading.text.slice(mention.start, mention.end).endsWith(kind),
  );
  const nearest = before.at(-1);
  return nearest === undefined ? null : (entities.bodyAt.get(spanKey(nearest))?.id ?? null);
}
