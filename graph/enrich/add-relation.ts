import type { AddedRelation } from '../model/additions.ts';
import type { Relation } from '../model/article-graph.ts';
import { relationKinds } from '../model/relation-kind.ts';
import type { Span } from '../model/span.ts';
import { type AskableRelationKind, askableRelationKinds, partsTaken } from './askable-kinds.ts';
import type { DropReason } from './drop-reason.ts';
import { findNamed, settle } from './find-named.ts';
import type { GraphDraft } from './graph-draft.ts';
import { type NumberedParagraph, spanInArticle, spansInArticle } from './numbered-paragraph.ts';
import { occurrences } from './occurrences.ts';

/**
 * Adds a relation where its evidence stands in the cited paragraph and names both ends, of kinds that it may join. Gives
 * the reason where it adds nothing.
 */
export function addRelation(draft: GraphDraft, added: AddedRelation): DropReason | null {
  const kind = askableRelationKinds.find((one) => one === added.kind);
  if (kind === undefined) return 'unknownKind';
  const paragraph = draft.paragraphs.get(added.paragraph);
  const evidence = paragraph && occurrences(paragraph.text, added.quote)[0];
  if (evidence === undefined) return 'notVerbatim';
  const words = paragraph!.text.slice(evidence.start, evidence.end);
  const properties = propertiesOf(kind, added, words);
  if (typeof properties === 'string') return properties;
  const end = (name: string, kinds: readonly string[]) =>
    findNamed(draft, name, placesWithin(draft, paragraph!, evidence, name), kinds);
  const source = end(added.source, relationKinds[kind].from);
  if (typeof source === 'string') return source;
  const target = end(added.target, relationKinds[kind].to);
  if (typeof target === 'string') return target;
  if (source.entity.id === target.entity.id) return 'forbiddenEnds';
  const isNew = draft.addRelation({
    kind,
    source: source.entity.id,
    target: target.entity.id,
    properties,
    evidence: spansInArticle(draft.reading, paragraph!, evidence),
  });
  if (!isNew) return 'known';
  settle(draft, source);
  settle(draft, target);
  return null;
}

/** The properties of a relation that joins a kind; the reason where one is missing, not in the evidence or not its own. */
function propertiesOf(
  kind: AskableRelationKind,
  { position, unit, as }: AddedRelation,
  evidence: string,
): Relation['properties'] | DropReason {
  if ((position !== undefined || unit !== undefined) && kind !== 'HOLDS_POST') return 'badProperty';
  if (as !== undefined && (kind !== 'TOOK_PART' || !partsTaken.includes(as))) return 'badProperty';
  if (kind !== 'HOLDS_POST') return as === undefined ? {} : { as };
  if (position === undefined) return 'badProperty';
  const verbatim = (words: string) => {
    const at = occurrences(evidence, words)[0];
    return at && evidence.slice(at.start, at.end);
  };
  const post = verbatim(position);
  const part = unit === undefined ? null : verbatim(unit);
  if (post === undefined || part === undefined) return 'notVerbatim';
  return { position: post, ...(part === null ? {} : { unit: part }) };
}

/** Where words stand inside a part of a paragraph, in the article. */
function placesWithin(draft: GraphDraft, paragraph: NumberedParagraph, part: Span, words: string): Span[] {
  return occurrences(paragraph.text.slice(part.start, part.end), words).map(({ start, end }) =>
    spanInArticle(draft.reading, paragraph, { start: part.start + start, end: part.start + end }),
  );
}
