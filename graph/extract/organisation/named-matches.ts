import type { OrganisationSubtype } from '../../model/entity-kind.ts';
import type { OrganisationMention } from './organisation-mention.ts';

/** Each match as the name of a body. */
export function named(
  matches: Iterable<RegExpExecArray>,
  subtype: OrganisationSubtype,
  rule: string,
): OrganisationMention[] {
  return Array.from(matches, (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    subtype,
    by: 'rule',
    rule,
  }));
}
