import type { OrganisationSubtype } from '../../model/entity-kind.ts';
import { bodySuffixes } from '../lexicon/body-suffixes.ts';
import { nationalNames } from '../lexicon/national-bodies.ts';
import { organTypes } from '../lexicon/organs.ts';

/** Every surface of an organ type, without its place, with its kind. */
export const organSubtypes: ReadonlyMap<string, OrganisationSubtype> = new Map(
  organTypes.flatMap((type) =>
    [type.full, ...type.short].map((word): [string, OrganisationSubtype] => [word, type.subtype]),
  ),
);

/** What kind of body a name is, by its ending. */
export function subtypeOf(name: string): OrganisationSubtype {
  const national = nationalNames.get(name);
  if (national !== undefined) return national.subtype;
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
