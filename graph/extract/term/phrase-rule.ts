/** A phrase that its own words show, by a pattern; the examples run as tests. */
export interface PhraseRule {
  id: string;
  /** Global and in unicode mode; what a group `lead` holds is no part of the phrase; every quantifier over Han characters is bounded, so that matching stays linear. */
  pattern: RegExp;
  /** Sentences in which ⟦⟧ marks exactly what the rule finds. */
  examples: readonly string[];
  counterExamples: readonly string[];
}
