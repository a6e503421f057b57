import type { SpeakerType } from '../../model/article-graph.ts';
import type { Span } from '../../model/span.ts';
import type { StatementRuleId } from './statement-rule.ts';

/** A statement before its speaker is an entity. Spans are into the reading. */
export interface StatementDraft {
  kind: 'direct' | 'indirect';
  span: Span;
  /** The person's name as the article's persons have it, where a named person speaks. */
  person: string | null;
  speakerSpan: Span | null;
  speakerType: SpeakerType;
  cue: Span | null;
  rule: StatementRuleId;
}
