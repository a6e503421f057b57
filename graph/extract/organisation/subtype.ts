import type { OrganisationSubtype } from '../../model/entity-kind.ts';
import { bodySuffixes } from '../lexicon/body-suffixes.ts';
import { nationalBodies, organTypes } from '../lexicon/organs.ts';

/** National bodies that need no place, with their kind. */
export const nationalSubtypes: ReadonlyMap<string, OrganisationSubtype> = new Map(
  nationalBodies.map(([surface, , subtype]) => [surface, subtype]),
);

/** Every surface of an organ type, without its place, with its kind. */
export const organSubtypes: ReadonlyMap<string, OrganisationSubtype> = new Map(
  organTypes.flatMap((type) =>
    [type.full, ...type.short].map((word): [string, OrganisationSubtype] => [word, type.subtype]),
  ),
);

/** What kind of body a name is, by its ending. */
export function subtypeOf(name: string): OrganisationSubtype {
  const national = nationalSubtypes.get(name);
  if (national !== undefined) return national;
  for (let start = 0; start < name.length; start++) {
    const ending = name.slice(start);
    const subtype = organSubtypes.get(ending) ?? bodySuffixes.get(ending);
    if (subtype !== undefined) return subtype;
  }
  if (/[局厅署]$/.test(name)) return 'government';
  if (/[校]$/.test(name)) return 'school';
  if (/[报网]$/.test(name)) return 'media';
  if (/[军]$/.test(name)) return 'military';
  return 'other';
}
