import type { Entity } from '../model/article-graph.ts';
import type { Span } from '../model/span.ts';
import type { DropReason } from './drop-reason.ts';
import type { GraphDraft } from './graph-draft.ts';
import { placement } from './placement.ts';

/** The entity that some words name, where they stand, and whether that is a mention yet. */
export interface Named {
  entity: Entity;
  span: Span;
  isMention: boolean;
}

/**
 * What words name, of the kinds allowed, at one of the places where they stand; the earlier place goes first. Places are
 * in the article. Gives the reason where they name nothing, the wrong kind, or may name several entities.
 */
export function findNamed(
  draft: GraphDraft,
  words: string,
  places: readonly Span[],
  kinds: readonly string[],
): Named | DropReason {
  if (places.length === 0) return 'notVerbatim';
  const found: Named[] = [];
  for (const span of places) {
    const names = draft.namesAt(span);
    const mentions = names.filter(({ start, end }) => start === span.start && end === span.end);
    for (const { entity: id } of mentions) found.push({ entity: draft.entity(id), span, isMention: true });
    if (mentions.length > 0) continue;
    for (const entity of draft.named(words)) {
      if (placement(names, span, entity.kind) === 'free') found.push({ entity, span, isMention: false });
    }
  }
  const allowed = found.filter(({ entity }) => kinds.includes(entity.kind));
  if (allowed.length === 0) return found.length > 0 ? 'forbiddenEnds' : 'unknownEnd';
  const entities = new Set(allowed.map(({ entity }) => entity.id));
  return entities.size === 1 ? allowed[0]! : 'ambiguous';
}

/** Notes the place as a mention where it is none yet. */
export function settle(draft: GraphDraft, { entity, span, isMention }: Named): void {
  if (!isMention) draft.addMention(entity, span);
}
