import { identifier } from '../extract/entity/identifier.ts';
import type { AddedEntity } from '../model/additions.ts';
import type { Entity } from '../model/article-graph.ts';
import { type EntityKind, entityKinds, organisationSubtypes } from '../model/entity-kind.ts';
import type { DropReason } from './drop-reason.ts';
import type { GraphDraft } from './graph-draft.ts';
import { spanInArticle } from './numbered-paragraph.ts';
import { occurrences } from './occurrences.ts';
import { placement } from './placement.ts';

const shortestName = 2;
const longestName = 80;

/**
 * Adds an entity where its name stands in the cited paragraph and no name of the rules stands against it. A name that an
 * entity of this kind bears already is one more mention of that entity. Gives the reason where it adds nothing.
 */
export function addEntity(draft: GraphDraft, added: AddedEntity): DropReason | null {
  if (!Object.hasOwn(entityKinds, added.kind)) return 'unknownKind';
  const kind = added.kind as EntityKind;
  const subtype = kind === 'organisation' ? (added.subtype ?? 'other') : undefined;
  if (subtype !== undefined && !Object.hasOwn(organisationSubtypes, subtype)) return 'unknownKind';
  const paragraph = draft.paragraphs.get(added.paragraph);
  const found = paragraph === undefined ? [] : occurrences(paragraph.text, added.quote);
  if (paragraph === undefined || found.length === 0) return 'notVerbatim';
  const name = paragraph.text.slice(found[0]!.start, found[0]!.end);
  if (name.length < shortestName || name.length > longestName || !/[\p{L}\p{N}]/u.test(name)) {
    return 'length';
  }
  const places = found.map((span) => {
    const place = spanInArticle(draft.reading, paragraph, span);
    return { place, fit: placement(draft.namesAt(place), place, kind) };
  });
  const free = places.find(({ fit }) => fit === 'free');
  if (free === undefined) return places.some(({ fit }) => fit === 'known') ? 'known' : 'crossing';
  const bearers = draft.named(name).filter((entity) => entity.kind === kind);
  if (bearers.length > 1) return 'ambiguous';
  const entity = bearers[0] ?? newEntity(draft, kind, name, subtype);
  draft.addEntity(entity);
  draft.addMention(entity, free.place);
  return null;
}

function newEntity(draft: GraphDraft, kind: EntityKind, name: string, subtype: string | undefined): Entity {
  // Slogans and documents are the same everywhere; anything else is this article's own until more is known of it.
  const key = kind === 'slogan' || kind === 'document' ? '' : draft.graph.article.id;
  return {
    id: identifier(kind, name, key),
    kind,
    name,
    aliases: [],
    ...(subtype === undefined ? {} : { subtype }),
  };
}
