import { type RelationKind, relationKinds } from '../model/relation-kind.ts';

/**
 * Relation kinds that a model may add. The others follow from what it adds anyway (SAID, INVOKES, MENTIONS, APPEARS_IN,
 * STATED_IN), or stand in a byline of fixed form, which rules read better.
 */
export const askableRelationKinds = [
  'HOLDS_POST',
  'PART_OF',
  'LOCATED_IN',
  'ORGANISED',
  'TOOK_PART',
  'HELD_AT',
  'VISITED',
  'ISSUED',
  'APPROVED',
  'PROPOSED',
  'AFFILIATED_WITH',
] as const satisfies readonly RelationKind[];

export type AskableRelationKind = (typeof askableRelationKinds)[number];

/** What someone can take part as. */
export const partsTaken: readonly string[] = [
  'attendee',
  'chair',
  'speaker',
  'lecturer',
  'trainee',
  'guest',
  'host',
  'inspector',
];

/** What can say something: the kinds that the relation table lets SAID begin in. */
export const speakingKinds: readonly string[] = relationKinds.SAID.from;
