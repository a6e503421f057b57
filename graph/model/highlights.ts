import type { ArticleSummary, NodeSummary, SlogansResponse } from './api.ts';

/** Something that stands out, and how often that is seen. */
export interface Highlight {
  node: NodeSummary;
  /** @TJS-type integer */
  count: number;
}

/** What a database has most of: where to begin with it. */
export interface HighlightsResponse {
  /** The persons with most statements, and how many those are; at most 6. */
  speakers: Highlight[];
  /** The bodies with most below them and most that they did, and how much that is; at most 12. Media are left out: they are everywhere. */
  bodies: Highlight[];
  /** The most invoked slogans; at most 5. */
  slogans: SlogansResponse['slogans'];
  /** The newest articles; at most 5. */
  articles: ArticleSummary[];
}
