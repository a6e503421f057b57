import type { Span } from '../../model/span.ts';

/** A place in the reading where several people without names act or are spoken of: 37名基层干部, 参训学员, 大家. */
export interface GroupMention extends Span {
  /** The surface that stands for all mentions of the same people in this article. */
  chain: string;
  rule: string;
}
