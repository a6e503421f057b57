import type { Span } from '../../model/span.ts';
import type { TermMention } from '../term/term-mention.ts';

/**
 * A place in the reading where something that is run, or a paper, is spoken of without its name: 此次培训, 开班式, 培训方案.
 * `term` is the named thing it points at; where that is null it is a part of the article's training or meeting that has
 * no name of its own (开班式, 现场教学).
 */
export interface OccasionMention extends Span {
  kind: 'program' | 'document';
  term: TermMention | null;
  /** What a part without a name of its own is called in this article; equal names are one. */
  name: string;
  rule: string;
}
