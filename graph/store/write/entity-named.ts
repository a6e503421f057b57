import type { EntityRow } from './article-rows.ts';

/** What articles call one key. */
export interface Naming extends Omit<EntityRow, 'id'> {
  /** The key, as extracted. */
  key: string;
}

/** An entity from all that its keys are called. Without a `name` it has that of its own key, else the first of all. */
export function entityNamed(id: string, namings: readonly Naming[], name?: string): EntityRow {
  const ordered = namings.toSorted((a, b) => compare(a.key, b.key) || compare(a.name, b.name));
  const own = ordered.find(({ key }) => key === id) ?? ordered[0]!;
  const chosen = name ?? own.name;
  const all = new Set(ordered.flatMap((naming) => [naming.name, ...naming.aliases]));
  all.delete(chosen);
  const subtype = ordered.map((naming) => naming.subtype).find((one) => one !== null) ?? null;
  return { id, kind: own.kind, name: chosen, aliases: [...all].sort(), subtype };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
