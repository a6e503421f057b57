import type { Span } from '../../model/span.ts';

/** What the learned tagger says of a stretch of the reading. */
export interface TaggedSpan extends Span {
  label: 'PER' | 'ORG' | 'LOC';
  /** Margin over the next best reading, higher is surer. */
  score: number;
}
