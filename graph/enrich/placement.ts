import type { EntityKind } from '../model/entity-kind.ts';
import type { Span } from '../model/span.ts';

/** A name in the text with what it names. */
export interface PlacedName extends Span {
  entity: string;
  kind: EntityKind;
}

/** Kinds whose names may hold other names: 云泽市 in 云泽市河湖治理培训班. */
const holders: readonly EntityKind[] = ['organisation', 'program', 'document', 'venue', 'group'];

/**
 * Whether a name of some kind can stand at a span beside the names that stand there: `known` where the same is there
 * already, `crossing` where it would contradict one: the same words as another kind, a partial overlap, a person inside
 * a doctrine.
 */
export function placement(names: readonly PlacedName[], span: Span, kind: EntityKind): 'free' | 'known' | 'crossing' {
  let result: 'free' | 'known' = 'free';
  for (const name of names) {
    if (name.end <= span.start || name.start >= span.end) continue;
    if (name.start === span.start && name.end === span.end) {
      if (name.kind !== kind) return 'crossing';
      result = 'known';
    } else if (!canNest(name, span, kind)) return 'crossing';
  }
  return result;
}

function canNest(name: PlacedName, span: Span, kind: EntityKind): boolean {
  if (name.start <= span.start && name.end >= span.end) return holders.includes(name.kind) && kind !== 'person';
  if (name.start >= span.start && name.end <= span.end) return holders.includes(kind) || kind === 'slogan';
  return false;
}
