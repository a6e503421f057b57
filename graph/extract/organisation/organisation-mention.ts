import type { OrganisationSubtype } from '../../model/entity-kind.ts';
import type { Span } from '../../model/span.ts';

/** A place in the reading where a body is named: the maximal surface, e.g. 市委组织部. */
export interface OrganisationMention extends Span {
  subtype: OrganisationSubtype;
  by: 'rule' | 'tagger';
  rule: string;
}
