import { entityKinds } from '../../model/entity-kind.ts';
import { type RelationKind, relationKinds } from '../../model/relation-kind.ts';
import { StoreError } from '../store-error.ts';

/** The label of what can be asked for by kind: entity kinds, statements and articles. */
const labelOfKind: ReadonlyMap<string, string> = new Map([
  ...Object.entries(entityKinds).map(([kind, { label }]): [string, string] => [kind, label]),
  ['statement', 'Statement'],
  ['article', 'Article'],
]);

/** The node kinds of a comma-separated list, the field `kinds` of a request; all of them where there is none. */
export function nodeKindsIn(list: string | undefined): string[] {
  return listed(list, [...labelOfKind.keys()], 'kinds');
}

/** Cypher that holds where the node in `variable` is of one of `kinds`; it looks at the labels, and where all will do at nothing. */
export function ofKind(variable: string, kinds: readonly string[]): string {
  if ([...labelOfKind.keys()].every((kind) => kinds.includes(kind))) return 'true';
  return `${variable}:${kinds.map((kind) => labelOfKind.get(kind)).join('|')}`;
}

/** The relation kinds of a comma-separated list, the field `relations` of a request; `otherwise` where there is none. */
export function relationKindsIn(list: string | undefined, otherwise: readonly RelationKind[]): RelationKind[] {
  if (list === undefined || list === '') return [...otherwise];
  return listed(list, Object.keys(relationKinds), 'relations') as RelationKind[];
}

function listed(list: string | undefined, known: readonly string[], field: string): string[] {
  if (list === undefined || list === '') return [...known];
  const asked = list.split(',').map((item) => item.trim());
  for (const item of asked) {
    if (!known.includes(item)) {
      const message = `invalid ${field}: ${JSON.stringify(item)} is not one of ${known.join(', ')}`;
      throw new StoreError('invalid_request', message, { field });
    }
  }
  return asked;
}

/** Cypher that holds where the relationship or statement in `variable` is of a period; parameters `$since` and `$until`. */
export function withinPeriod(variable: string, { since, until }: { since?: string; until?: string }): string {
  const conditions = [
    ...(since === undefined ? [] : [`${variable}.date >= $since`]),
    ...(until === undefined ? [] : [`${variable}.date <= $until`]),
  ];
  return conditions.length === 0 ? 'true' : conditions.join(' AND ');
}

/** `asked`, or `otherwise` where it is absent; rejects what is not a whole number from 1 to `most`. */
export function boundedLimit(asked: number | undefined, otherwise: number, most: number): number {
  if (asked === undefined) return otherwise;
  if (!Number.isInteger(asked) || asked < 1 || asked > most) {
    throw new StoreError('invalid_request', `limit must be a whole number from 1 to ${most}, not ${asked}.`);
  }
  return asked;
}

/** The position that `cursor` names; the first where there is none. */
export function offsetOf(cursor: string | undefined): number {
  if (cursor === undefined || cursor === '') return 0;
  const offset = /^o(\d{1,9})$/.exec(Buffer.from(cursor, 'base64url').toString('latin1'))?.[1];
  if (offset === undefined) {
    throw new StoreError('invalid_request', `invalid cursor: ${cursor}. Use one that an answer gave.`);
  }
  return Number(offset);
}

/** The cursor after `shown` items from `offset`, or null at the end. */
export function cursorAfter(offset: number, shown: number, total: number): string | null {
  const next = offset + shown;
  return shown > 0 && next < total ? Buffer.from(`o${next}`, 'latin1').toString('base64url') : null;
}
