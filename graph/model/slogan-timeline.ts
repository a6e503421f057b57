import type { Appearance, NodeSummary, StatementItem } from './api.ts';
import type { HeatStep } from './heat.ts';

export interface SloganTimelineRequest {
  /** How long a period is. @default month */
  by?: 'month' | 'year';
}

/** A slogan in the articles of one calendar month or year. */
export interface TimelinePeriod {
  /** `YYYY-MM` or `YYYY`. */
  period: string;
  /** Articles with the slogan. @TJS-type integer */
  articles: number;
  /** All dated articles. @TJS-type integer */
  of: number;
  /** By `articles` of `of`: the fewer articles there are, the less it means. */
  heat: HeatStep;
}

/** The use of a slogan over time, and by whom and where. */
export interface SloganTimelineResponse {
  node: NodeSummary;
  /** Every period that has dated articles, oldest first. */
  periods: TimelinePeriod[];
  /** All periods as one; null where no article is dated. */
  whole: {
    /** @TJS-type integer */
    articles: number;
    /** @TJS-type integer */
    of: number;
    heat: HeatStep;
  } | null;
  first: Appearance | null;
  last: Appearance | null;
  /** Who said it first and latest, where a statement invokes it. */
  firstStatement: StatementItem | null;
  lastStatement: StatementItem | null;
  /** Not seen since: what appeared after its last use. Null where it is in the newest article, or in no dated one. */
  silence: {
    /** The date of its last use. */
    since: string;
    /** The date of the newest article. */
    until: string;
    /** Articles after its last use. @TJS-type integer */
    articles: number;
  } | null;
  /** Who invokes it, most statements first; at most 12. */
  speakers: {
    node: NodeSummary;
    /** @TJS-type integer */
    statements: number;
    first: string | null;
    last: string | null;
  }[];
  /** @TJS-type integer */
  speakersTotal: number;
  /** Places named in the articles that use it, those of most articles first; at most 12. */
  places: {
    node: NodeSummary;
    /** @TJS-type integer */
    articles: number;
  }[];
  /** @TJS-type integer */
  placesTotal: number;
  /** The media of these articles, those of most articles first; at most 12. */
  sources: {
    source: string;
    /** Articles with the slogan. @TJS-type integer */
    articles: number;
    /** All articles of the medium. @TJS-type integer */
    of: number;
  }[];
  /** @TJS-type integer */
  sourcesTotal: number;
}
