import type { Span } from '../../model/span.ts';

/** A place in the reading where a slogan, program, document or venue is named. Slogans without, programs and documents with their marks. */
export interface TermMention extends Span {
  kind: 'slogan' | 'program' | 'document' | 'venue';
  rule: string;
}
