import type { Decision } from '../../model/api.ts';
import type { Run } from '../database/database.ts';

/** A decision as the database keeps it. */
export interface DecisionRow extends Decision {
  /** Families of all keys that it is about. */
  families: string[];
  /** For a split: the ids of the APPEARS_IN that it takes out. */
  appearances: string[];
  /** For a rejection: the article that the rejected stands in. */
  article: string | null;
  [name: string]: unknown;
}

/** All decisions in force, oldest first. */
export async function readDecisions(run: Run): Promise<DecisionRow[]> {
  const rows = await run<{ decision: DecisionRow }>(
    `MATCH (d:Decision) WITH d ORDER BY d.time, d.id
     RETURN d { .id, .kind, .author, .reason, .time, .keys, .about, .newName, .rejected, .families, .appearances, .article } AS decision`,
  );
  return rows.map(({ decision }) => decision);
}

/** Cypher for the `keys` of all pairs that were told apart, the smaller id of each first. */
export const toldApart = "MATCH (d:Decision {kind: 'distinguish'}) RETURN d.keys AS keys";

/** The entity that a split makes. */
export function splitEntityId(decision: Pick<Decision, 'id'>): string {
  return `split-${decision.id}`;
}
