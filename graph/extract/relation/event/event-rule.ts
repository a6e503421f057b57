import type { RelationEnd, RelationKind } from '../../../model/relation-kind.ts';

/** One way in which the press tells an event. Patterns are written as `eventPattern` reads them. */
export interface EventRule {
  id: string;
  kind: RelationKind;
  /**
   * Captures the target as `t`. The source is captured as `s`; without it the pattern begins at the predicate and the
   * source is the subject of the clause. Where `t` is missing, the subject is the target.
   */
  pattern: string;
  /** Which of the kinds that the relation allows its source may be; all of them where this is missing. */
  sources?: readonly RelationEnd[];
  /** The property `as`. */
  as?: string;
  /** The text implies the relation and does not say it. */
  inferred?: boolean;
  /** Sentences, and what the rule finds in each: `source → target`, names as the graph shows them. */
  examples: readonly (readonly [sentence: string, ...found: string[]])[];
  /** Sentences in which the rule finds nothing. */
  counterExamples: readonly string[];
}
