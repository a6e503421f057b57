import type { Article } from './article.ts';
import type { EntityKind } from './entity-kind.ts';
import type { RelationKind } from './relation-kind.ts';
import type { Span } from './span.ts';

/** What extraction finds in one article. Arrays are in text order, ids come from content: the same article gives the same bytes. */
export interface ArticleGraph {
  formatVersion: 1;
  article: Article;
  entities: Entity[];
  mentions: Mention[];
  statements: Statement[];
  relations: Relation[];
}

/** What the mentions of one article name. */
export interface Entity {
  id: string;
  kind: EntityKind;
  /** The fullest name the article allows. */
  name: string;
  /** Every other surface, in text order. */
  aliases: string[];
  /** For organisations one of `organisationSubtypes`; free for other kinds. */
  subtype?: string;
}

/** A span that names an entity. */
export interface Mention extends Span {
  entity: string;
}

export type SpeakerType = 'person' | 'role' | 'group' | 'org' | 'event' | 'document' | 'unknown';

/** Something said. `spans` are the words themselves, without outer quotation marks; more than one where a layout break cuts them. */
export interface Statement {
  id: string;
  kind: 'direct' | 'indirect';
  spans: Span[];
  /** The speaking entity's id, or null where the article names none. */
  speaker: string | null;
  /** The words that name the speaker nearest to the statement. */
  speakerSpan: Span | null;
  speakerType: SpeakerType;
  /** The speech verb or phrase. */
  cue: Span | null;
}

/** A typed edge with its evidence. `source` and `target` are entity ids, statement ids, or the article's id. */
export interface Relation {
  id: string;
  kind: RelationKind;
  source: string;
  target: string;
  properties: { [name: string]: string | number | boolean };
  /** At least one span. */
  evidence: Span[];
  /** How it was found; `inferred` marks what the text implies but does not say. */
  by: 'rule' | 'tagger' | 'inferred' | 'llm';
  /** The id of the rule, for tracing. */
  rule: string;
}
