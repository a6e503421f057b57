import type { Span } from '../../model/span.ts';

/** One post as a title gives it. Spans are into the reading. */
export interface Role {
  /** The body the post is in; null where the title names none. */
  organisation: Span | null;
  /** 党组, 党委, 工会 … within the body. */
  unit: Span | null;
  position: Span;
  /** The body is taken over from the item before it in a chained title. */
  inherited: boolean;
}

/** A place in the reading where a person is named. The span is the name alone (郭绍棠, or 郭书记 where only that stands). */
export interface PersonMention extends Span {
  /** The name the article uses for the person: the full name where it gives one. */
  person: string;
  /** Title and name together: 县水利局党组成员、副局长郭绍棠. */
  whole: Span;
  roles: Role[];
  by: 'rule' | 'tagger';
  rule: string;
}
