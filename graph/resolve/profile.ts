/** All that the articles say of one extracted key, or of one appearance that a decision took out of it. */
export interface Profile {
  /** The key as extracted, or the id of the split that took the appearance out. */
  key: string;
  /** Which profiles can be one entity without a decision: persons of one name; for other kinds the key itself. */
  family: string;
  /** Sorted evidence strings, equal where the evidence is the same. */
  evidence: readonly string[];
  /** First and last ISO date; null where no article is dated. */
  from: string | null;
  to: string | null;
}
