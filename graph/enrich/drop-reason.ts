/** Why something that a model added is not taken. */
export const dropReasons = {
  notVerbatim: 'not verbatim in the text',
  unknownKind: 'of an unknown kind',
  known: 'known already',
  crossing: 'at odds with names that the rules found',
  length: 'too short or too long for a name',
  notQuoted: 'said to be direct, yet outside quotation marks',
  unknownEnd: 'with an end or a speaker that is no entity',
  ambiguous: 'that may mean several entities',
  forbiddenEnds: 'between ends that the relation does not join',
  badProperty: 'with properties that the relation does not take',
} as const;

export type DropReason = keyof typeof dropReasons;

/** How many additions were taken and dropped. */
export interface EnrichmentCounts {
  entities: number;
  mentions: number;
  statements: number;
  relations: number;
  dropped: { [reason in DropReason]: number };
}

export function noCounts(): EnrichmentCounts {
  const dropped = Object.fromEntries(Object.keys(dropReasons).map((reason) => [reason, 0]));
  return { entities: 0, mentions: 0, statements: 0, relations: 0, dropped: dropped as EnrichmentCounts['dropped'] };
}

/** Adds the counts of one article to those of many. */
export function addCounts(total: EnrichmentCounts, more: EnrichmentCounts): void {
  for (const what of ['entities', 'mentions', 'statements', 'relations'] as const) total[what] += more[what];
  for (const reason of Object.keys(dropReasons) as DropReason[]) total.dropped[reason] += more.dropped[reason];
}

/** Counts in words: `2 entities, 3 mentions, 1 statement, 4 relations added; dropped: 5 not verbatim in the text`. */
export function describeCounts(counts: EnrichmentCounts): string {
  const added = `${counts.entities} entities, ${counts.mentions} mentions, ${counts.statements} statements, ${counts.relations} relations added`;
  const dropped = (Object.keys(dropReasons) as DropReason[])
    .filter((reason) => counts.dropped[reason] > 0)
    .map((reason) => `${counts.dropped[reason]} ${dropReasons[reason]}`);
  return dropped.length === 0 ? added : `${added}; dropped: ${dropped.join(', ')}`;
}
