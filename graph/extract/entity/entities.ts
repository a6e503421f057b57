import type { Entity, Mention } from '../../model/article-graph.ts';
import type { Span } from '../../model/span.ts';
import type { Analysis } from '../analysis.ts';
import type { GazetteerPlace } from '../lexicon/places.ts';
import { programCore } from '../occasion/program-core.ts';
import { localDocuments } from '../term/document-heads.ts';
import type { TermMention } from '../term/term-mention.ts';
import { EntityRegistry } from './entity-registry.ts';
import { GroupEntities } from './group-entities.ts';
import { OccasionEntities } from './occasion-entities.ts';
import { type OrganisationName, organisationName } from './organisation-name.ts';
import { personKeys } from './person-key.ts';

/** The entities of an article, with the ways that relations need from spans and names to them. */
export interface ArticleEntities {
  registry: EntityRegistry;
  persons: ReadonlyMap<string, Entity>;
  /** Bodies by the start and end of a mention, `start-end`. */
  bodyAt: ReadonlyMap<string, Entity>;
  /** What the name of each body says of its place and of the body above it. */
  bodyNames: ReadonlyMap<string, OrganisationName>;
  places: ReadonlyMap<string, Entity>;
  groups: GroupEntities;
  occasions: OccasionEntities;
  /** Places by the start and end of a mention. A village that is visited is a venue by the same words. */
  placeAt: ReadonlyMap<string, Entity>;
  /** Terms by `termKey`: a hall that a series of lectures is called after is a venue and a program by the same words. */
  termAt: ReadonlyMap<string, Entity>;
}

export const spanKey = (span: Span): string => `${span.start}-${span.end}`;

export const termKey = (term: TermMention): string => `${term.kind} ${spanKey(term)}`;

/** Names of bodies that point at one named more fully elsewhere in the article: 党校 → 市委党校. */
const bareBody =
  /^(?:党校|组织部|宣传部|统战部|妇联|侨联|团委|工会|总局|法院|检察院|一中|二中|三中|四中|机关党委|政治处|公司党组|局党组|院党组)$/;

/** A campaign that is nothing but its slogan carried out: who speaks of it speaks of the slogan. */
const namedAfter = /^“([^“”]+)”(?:行动|活动|战略|工程)$/;

/** The rules that find laws without marks. */
const statutes: ReadonlySet<string> = new Set(['document-law', 'document-statute']);

/** Joins the mentions of an article into entities, each with its fullest name and a key that tells namesakes apart. */
export function buildEntities(analysis: Analysis): ArticleEntities {
  const { reading, home, article } = analysis;
  const registry = new EntityRegistry();
  const words = (span: Span) => reading.text.slice(span.start, span.end);
  const homeKey = home.city?.code ?? home.province?.code ?? '';

  const bodyAt = new Map<string, Entity>();
  const bodyNames = new Map<string, OrganisationName>();
  const fullBodies = new Map<string, Entity>();
  const addBody = (surface: string): Entity => {
    const named = organisationName(surface, home, analysis.gazetteer);
    const key = named.isUnplaced
      ? article.id
      : (named.place?.code ?? (isLocalName(named) ? homeKey || article.id : ''));
    const entity = registry.entity('organisation', named.name, key, named.subtype);
    bodyNames.set(entity.id, named);
    fullBodies.set(surface, entity);
    return entity;
  };
  const bare = analysis.organisations.filter((mention) => bareBody.test(words(mention)));
  for (const mention of analysis.organisations) {
    if (bare.includes(mention)) continue;
    const entity = addBody(words(mention));
    registry.mention(entity, mention, words(mention));
    bodyAt.set(spanKey(mention), entity);
    const house = houseInside(mention, words(mention), bodyNames.get(entity.id)!);
    if (house !== null) registry.mention(addBody(words(house)), house, words(house));
  }
  for (const mention of bare) {
    const surface = words(mention);
    const entity = pointedAt(surface, fullBodies, bodyNames) ?? addBody(surface);
    registry.mention(entity, mention, surface);
    bodyAt.set(spanKey(mention), entity);
  }

  const places = new Map<string, Entity>();
  const placeAt = new Map<string, Entity>();
  const termAt = new Map<string, Entity>();
  for (const mention of analysis.places) {
    const entity = placeEntity(registry, mention.name, mention.listed, homeKey);
    registry.mention(entity, mention, words(mention));
    places.set(mention.listed?.code ?? mention.name, entity);
    placeAt.set(spanKey(mention), entity);
  }

  const campaigns = new Map<string, string>();
  const programNames = fullestPrograms(analysis);
  for (const mention of analysis.terms) {
    if (bodyAt.has(spanKey(mention))) continue;
    const name = words(mention).replace(/^[“‘《]|[”’》]$/g, '');
    const shown =
      mention.kind === 'program'
        ? programNames.get(programCore(words(mention)))!
        : mention.kind === 'document'
          ? documentName(mention.rule, words(mention))
          : name;
    // Slogans and documents are the same everywhere; programs and sites of one name are not, nor are the rules and plans that
    // stand without the marks of a title: each county has its 党员积分管理办法.
    const local = mention.kind === 'program' || mention.kind === 'venue' || localDocuments.has(mention.rule);
    const key = local ? homeKey : '';
    const entity = registry.entity(mention.kind, shown, key);
    registry.mention(entity, mention, words(mention));
    termAt.set(termKey(mention), entity);
    const campaign = mention.kind === 'program' ? namedAfter.exec(words(mention)) : null;
    if (campaign !== null) campaigns.set(campaign[1]!, words(mention));
  }
  for (const slogan of registry.entities()) {
    const campaign = slogan.kind === 'slogan' ? campaigns.get(slogan.name) : undefined;
    if (campaign !== undefined) registry.alias(slogan, campaign);
  }

  const persons = new Map<string, Entity>();
  const personKey = personKeys(analysis);
  for (const mention of analysis.persons) {
    let entity = persons.get(mention.person);
    if (entity === undefined) {
      entity = registry.entity('person', mention.person, personKey.get(mention.person)!);
      persons.set(mention.person, entity);
    }
    registry.mention(entity, mention, words(mention));
  }
  const groups = new GroupEntities(registry, reading.text, analysis.groups, article.id);
  const occasions = new OccasionEntities(registry, reading.text, (term) => termAt.get(termKey(term)), article.id);
  return { registry, persons, bodyAt, bodyNames, places, placeAt, termAt, groups, occasions };
}

/** Laws stand with the marks of a title and without them: one document, named with them. */
function documentName(rule: string, surface: string): string {
  return statutes.has(rule) && !surface.startsWith('《') ? `《${surface}》` : surface;
}

/** The one body that a bare name points at; among several the one that is named by the article's own place. */
function pointedAt(
  surface: string,
  bodies: ReadonlyMap<string, Entity>,
  names: ReadonlyMap<string, OrganisationName>,
): Entity | undefined {
  const full = new Set([...bodies].filter(([name]) => name.endsWith(surface)).map(([, entity]) => entity));
  const own = [...full].filter((entity) => names.get(entity.id)!.placeInferred);
  return full.size === 1 ? [...full][0] : own.length === 1 ? own[0] : undefined;
}

/** For the core of each program's name, the longest surface that the article gives it. */
function fullestPrograms(analysis: Analysis): Map<string, string> {
  const fullest = new Map<string, string>();
  for (const { kind, start, end } of analysis.terms) {
    if (kind !== 'program') continue;
    const surface = analysis.reading.text.slice(start, end);
    const core = programCore(surface);
    if (surface.length > (fullest.get(core)?.length ?? 0)) fullest.set(core, surface);
  }
  return fullest;
}

/** The body that a department's name begins with: 中宣部 in 中宣部新闻局, 市委 in 市委组织部. */
function houseInside(mention: Span, surface: string, named: OrganisationName): Span | null {
  if (named.parentLength > 0 && !/\s/.test(surface)) {
    return { start: mention.start, end: mention.start + named.parentLength };
  }
  if (!named.parent?.endsWith('委')) return null;
  const end =
    /^\p{Script=Han}{1,12}?[省市县区州旗盟]委(?=\p{Script=Han}{2})|^[省市县区州旗盟]委(?=\p{Script=Han}{2})/u.exec(
      surface,
    )?.[0].length;
  return end === undefined ? null : { start: mention.start, end: mention.start + end };
}

/** Whether the name says nothing of a place and is no proper name: 妇联 of one town is not that of another. */
function isLocalName(named: OrganisationName): boolean {
  return named.place === null && !named.isUnmistakable && named.name.length <= 4;
}

export function placeEntity(
  registry: EntityRegistry,
  name: string,
  listed: GazetteerPlace | null,
  homeKey: string,
): Entity {
  return registry.entity('place', name, listed?.code ?? homeKey, listed?.level);
}

/** All mentions of entities inside a span of the reading, in text order. `mentions` are sorted by start. */
export function mentionsWithin(mentions: readonly Mention[], span: Span): Mention[] {
  return mentions.filter((mention) => mention.start >= span.start && mention.end <= span.end);
}
