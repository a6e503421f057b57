/**
 * What a language model answers about some paragraphs of an article: candidates, none of them trusted. Kinds and words are
 * plain strings here, because each item is checked by itself and a bad one costs only itself.
 */
export interface Additions {
  /** @maxItems 300 */
  entities: AddedEntity[];
  /** @maxItems 100 */
  statements: AddedStatement[];
  /** @maxItems 300 */
  relations: AddedRelation[];
}

/** Words of the article, by the number of the paragraph that they stand in. */
export interface Citation {
  /** @TJS-type integer */
  paragraph: number;
  /** Verbatim; white space makes no difference. */
  quote: string;
}

/** `quote` is the name itself. */
export interface AddedEntity extends Citation {
  /** One of `entityKinds`. */
  kind: string;
  /** For organisations, one of `organisationSubtypes`. */
  subtype?: string;
}

/** `quote` is what was said, without outer quotation marks. */
export interface AddedStatement extends Citation {
  kind: 'direct' | 'indirect';
  /** The name of the speaker. */
  speaker: Citation;
  /** The reporting verb, in the paragraph of the statement. */
  cue?: string;
}

/** `quote` is the evidence: it holds both ends, each in the very words that name it. */
export interface AddedRelation extends Citation {
  /** One of `relationKinds`. */
  kind: string;
  source: string;
  target: string;
  /** For HOLDS_POST, in words of the evidence. */
  position?: string;
  /** For HOLDS_POST, in words of the evidence. */
  unit?: string;
  /** For TOOK_PART. */
  as?: string;
}
