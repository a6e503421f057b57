import type { Article } from './article.ts';
import type { Mention, Relation, SpeakerType, Statement } from './article-graph.ts';
import type { EntityKind } from './entity-kind.ts';
import type { FailureReason } from './failure-reason.ts';
import type { HeatStep } from './heat.ts';
import type { RelationKind } from './relation-kind.ts';
import type { Span } from './span.ts';

/** A list answer: one page, how many there are in all, and the cursor of the next page. */
export interface Page {
  /** @TJS-type integer */
  total: number;
  cursor: string | null;
}

/** What a node is drawn and listed with. Statements and articles are nodes too. */
export interface NodeSummary {
  id: string;
  kind: EntityKind | 'statement' | 'article';
  /** Entity name, the statement's words, or the article's title. */
  name: string;
  subtype?: string;
  /** What tells it from namesakes: the post it is most often given, else a body it belongs to; absent where neither is known. */
  hint?: string;
  /** Articles it appears in. @TJS-type integer */
  articles: number;
  /** Relations with other nodes, bookkeeping ones (APPEARS_IN, STATED_IN) aside. @TJS-type integer */
  degree: number;
}

/** One assertion in one article: an edge with the sentence it came from. */
export interface EdgeSummary {
  id: string;
  kind: RelationKind;
  source: string;
  target: string;
  properties: { [name: string]: string | number | boolean };
  by: Relation['by'];
  evidence: Evidence;
}

/** Where an assertion stands: the article, the span in its text, and the sentence around it. */
export interface Evidence extends Span {
  article: string;
  title: string;
  date: string | null;
  source: string | null;
  sentence: string;
}

export interface HealthResponse {
  status: 'ok';
}

export interface StatsResponse {
  /** @TJS-type integer */
  articles: number;
  /** @TJS-type integer */
  statements: number;
  entities: {
    kind: EntityKind;
    /** @TJS-type integer */
    count: number;
  }[];
  relations: {
    kind: RelationKind;
    /** @TJS-type integer */
    count: number;
  }[];
  from: string | null;
  to: string | null;
}

export interface SearchRequest {
  /** @minLength 1 @maxLength 200 */
  q: string;
  /** Comma-separated entity kinds, `statement` or `article`. */
  kinds?: string;
  /** @TJS-type integer @minimum 1 @maximum 100 @default 20 */
  limit?: number;
}

export interface SearchHit {
  node: NodeSummary;
  /** Why it matched. */
  match: 'name' | 'alias' | 'pinyin' | 'initials' | 'abbreviation' | 'text';
  /** The name, alias or excerpt that matched. */
  matched: string;
  /** @type number */
  score: number;
}

export interface SearchResponse extends Page {
  hits: SearchHit[];
}

export interface Post {
  relation: string;
  organisation: NodeSummary;
  position: string;
  unit: string | null;
  inherited: boolean;
  evidence: Evidence;
}

export interface Holder {
  relation: string;
  holder: NodeSummary;
  position: string;
  unit: string | null;
  inherited: boolean;
  evidence: Evidence;
}

export interface EntityResponse {
  node: NodeSummary;
  aliases: string[];
  /** Posts it holds, newest evidence first. */
  posts: Post[];
  /** Who holds posts in it, newest evidence first. */
  holders: Holder[];
  counts: {
    relation: RelationKind;
    direction: 'out' | 'in';
    /** @TJS-type integer */
    count: number;
  }[];
  /** Where it appears, newest first, at most 50. */
  appearances: Appearance[];
  /** @TJS-type integer */
  appearancesTotal: number;
  /** Where the list of its appearances goes on; null where these are all. */
  appearancesCursor: string | null;
}

export interface AppearancesRequest {
  /** Appearances on this page. @TJS-type integer @minimum 1 @maximum 300 @default 50 */
  limit?: number;
  cursor?: string;
}

/** Where one entity appears, newest first; undated articles come last. */
export interface AppearancesResponse extends Page {
  appearances: Appearance[];
}

export interface Appearance {
  article: string;
  title: string;
  date: string | null;
  source: string | null;
  spans: Span[];
  surfaces: string[];
}

export interface NeighboursRequest {
  /** Comma-separated node kinds. */
  kinds?: string;
  /** Comma-separated relation kinds. */
  relations?: string;
  /** ISO date: only edges whose evidence is of this day or later. @pattern ^\d{4}-\d{2}-\d{2}$ */
  since?: string;
  /** ISO date: only edges whose evidence is of this day or earlier. @pattern ^\d{4}-\d{2}-\d{2}$ */
  until?: string;
  /** Neighbours on this page. @TJS-type integer @minimum 1 @maximum 300 @default 50 */
  limit?: number;
  cursor?: string;
}

/** How many edges of one kind lead from one node to another, where an answer does not hold all of them. */
export interface EdgeCount {
  kind: RelationKind;
  source: string;
  target: string;
  /** @TJS-type integer */
  total: number;
}

/** The neighbours of one node, best connected first, with the newest edges between them and the node. `total` counts neighbours. */
export interface NeighboursResponse extends Page {
  nodes: NodeSummary[];
  edges: EdgeSummary[];
  more: EdgeCount[];
}

export interface RelationRequest {
  /** Other assertions to answer. @TJS-type integer @minimum 1 @maximum 500 @default 50 */
  others?: number;
}

export interface RelationResponse {
  edge: EdgeSummary;
  source: NodeSummary;
  target: NodeSummary;
  /** Every evidence span of this assertion in its article. */
  spans: Span[];
  rule: string;
  /** Other assertions of the same kind between the same two nodes, in other articles or places, newest first. */
  others: EdgeSummary[];
  /** @TJS-type integer */
  othersTotal: number;
}

/** Which statements: all that fit everything asked. */
export interface StatementsFilter {
  /** Id of a person, organisation, program, document or group. */
  speaker?: string;
  /** Words of the post that the speaker spoke in, such as 局长. */
  post?: string;
  /** Id of a slogan. */
  slogan?: string;
  /** Id of a body: what it says, and people speaking in a post there. Id of a place: what all bodies there say so. */
  organisation?: string;
  q?: string;
  kind?: 'direct' | 'indirect';
  /** ISO date, inclusive. @pattern ^\d{4}-\d{2}-\d{2}$ */
  from?: string;
  /** ISO date, inclusive. @pattern ^\d{4}-\d{2}-\d{2}$ */
  to?: string;
}

export interface StatementsRequest extends StatementsFilter {
  /** @TJS-type integer @minimum 1 @maximum 200 @default 50 */
  limit?: number;
  cursor?: string;
}

export interface StatementItem {
  id: string;
  kind: Statement['kind'];
  /** The words as they stand, layout breaks left out. */
  text: string;
  spans: Span[];
  speaker: NodeSummary | null;
  /** The words that name the speaker, e.g. a post and a name. */
  speakerText: string | null;
  speakerType: SpeakerType;
  /** The post the speaker spoke in, e.g. 市商务局局长, where stated. */
  post: string | null;
  cue: string | null;
  slogans: NodeSummary[];
  evidence: Evidence;
}

export interface StatementsResponse extends Page {
  statements: StatementItem[];
}

export interface PathsRequest {
  from: string;
  to: string;
  /** Comma-separated relation kinds that may be used. */
  relations?: string;
  /** ISO date: only evidence of this day or later. @pattern ^\d{4}-\d{2}-\d{2}$ */
  since?: string;
  /** ISO date: only evidence of this day or earlier. @pattern ^\d{4}-\d{2}-\d{2}$ */
  until?: string;
  /** Paths to answer. @TJS-type integer @minimum 1 @maximum 20 @default 5 */
  max?: number;
}

export interface PathsResponse {
  /** Shortest first. Each path lists node ids and, between them, the ids of the edges walked. */
  paths: { nodes: string[]; edges: string[] }[];
  nodes: NodeSummary[];
  edges: EdgeSummary[];
}

export interface HierarchyRequest {
  /** Bodies below on this page. @TJS-type integer @minimum 1 @maximum 500 @default 500 */
  limit?: number;
  cursor?: string;
}

/** The bodies above one, and a page of those below it, level by level: a body comes after the one it belongs to. */
export interface HierarchyResponse {
  node: NodeSummary;
  /** Bodies above, nearest first, at most 50. */
  above: NodeSummary[];
  /** Bodies below: each names its parent. */
  below: {
    node: NodeSummary;
    parent: string;
    /** @TJS-type integer */
    depth: number;
  }[];
  /** @TJS-type integer */
  belowTotal: number;
  /** The cursor of the next page of those below. */
  cursor: string | null;
  /** That each of the bodies belongs to the one it was reached from. */
  edges: EdgeSummary[];
}

export interface SlogansRequest {
  q?: string;
  /** ISO date: only slogans that fell silent, last used before this day. @pattern ^\d{4}-\d{2}-\d{2}$ */
  lastBefore?: string;
  /** @TJS-type integer @minimum 1 @maximum 200 @default 50 */
  limit?: number;
  cursor?: string;
}

export interface SlogansResponse extends Page {
  slogans: {
    node: NodeSummary;
    /** Statements that invoke it. @TJS-type integer */
    statements: number;
    first: string | null;
    last: string | null;
    /** By the articles of the last year of the collection: the twelve months up to its newest article. Null where no article is dated. */
    heat: HeatStep | null;
  }[];
}

export interface ArticlesRequest {
  q?: string;
  /** @TJS-type integer @minimum 1 @maximum 200 @default 50 */
  limit?: number;
  cursor?: string;
}

export interface ArticleSummary {
  id: string;
  title: string;
  date: string | null;
  source: string | null;
  /** @TJS-type integer */
  characters: number;
  /** @TJS-type integer */
  statements: number;
  /** @TJS-type integer */
  entities: number;
}

export interface ArticlesResponse extends Page {
  articles: ArticleSummary[];
}

/** An article with everything that is marked in it. */
export interface ArticleResponse {
  article: Article;
  entities: NodeSummary[];
  mentions: Mention[];
  statements: StatementItem[];
  edges: EdgeSummary[];
}

export interface CypherRequest {
  /** One read-only Cypher statement. @minLength 1 @maxLength 20000 */
  query: string;
  parameters?: { [name: string]: any };
  /** Rows to leave out first: the next page of a long answer. Past the end it counts the rows. @TJS-type integer @minimum 0 @maximum 1000000000 @default 0 */
  skip?: number;
}

export interface CypherResponse {
  columns: string[];
  /** Row values as JSON; nodes and relationships as objects with their properties. */
  rows: any[][];
  graph: { nodes: NodeSummary[]; edges: EdgeSummary[] };
  /** What there is to draw in these rows; `graph` holds no more of it than the limits allow. */
  graphTotal: {
    /** @TJS-type integer */
    nodes: number;
    /** @TJS-type integer */
    edges: number;
  };
  /** There are more rows than these. */
  truncated: boolean;
  /** All rows that the query gives, those left out first included; null where the answer was cut before the last of them. @TJS-type integer */
  total: number | null;
  /** The limits in force, so that a cut can be said in words. */
  limits: {
    /** @TJS-type integer */
    rows: number;
    /** @TJS-type integer */
    seconds: number;
    /** Nodes, and edges, of the graph. @TJS-type integer */
    graph: number;
  };
  ms: number;
}

export interface SchemaResponse {
  labels: {
    label: string;
    /** @TJS-type integer */
    count: number;
    properties: string[];
  }[];
  relationships: {
    type: string;
    /** @TJS-type integer */
    count: number;
    properties: string[];
  }[];
}

export interface AddArticlesRequest {
  /** At most 200. @minItems 1 @maxItems 200 */
  articles: {
    /** File name, for messages; its extension tells the format. */
    name: string;
    /** The text itself, or else `base64`. */
    text?: string;
    /** The bytes of a file as it is, in any format and encoding that is read. @pattern ^[A-Za-z0-9+/]*={0,2}$ */
    base64?: string;
  }[];
}

export interface AddArticlesResponse {
  job: string;
}

/** Something that was sent and not loaded; without a name where the job as a whole failed. */
export interface JobFailure extends FailureReason {
  name: string;
}

/** An article as the list of what was added shows it. */
export type AddedArticle = Pick<Article, 'id' | 'title' | 'date'>;

/** What a job's event stream carries, as the data of `progress` and `done` events. */
export interface JobEvent {
  job: string;
  state: 'running' | 'done' | 'failed';
  /** @TJS-type integer */
  total: number;
  /** @TJS-type integer */
  loaded: number;
  /** @TJS-type integer */
  unchanged: number;
  failures: JobFailure[];
  /** Those that can be read now, loaded or unchanged, in the order they were read; one that was sent twice is there twice. */
  articles: AddedArticle[];
}

export type DecisionKind = 'merge' | 'split' | 'rename' | 'reject' | 'distinguish';

/** What a person decided about the graph. It holds until it is undone, whatever is loaded after it. */
export interface Decision {
  id: string;
  kind: DecisionKind;
  author: string;
  reason: string;
  /** ISO date and time. */
  time: string;
  /** The entities that it was made about, by their ids then: two of a merge or of two told apart, one of a split or a rename, none of a rejection. */
  keys: string[];
  /** What it was made about, in words, as they were then: names of entities, the two ends of a relation, a statement's words. */
  about: string[];
  /** The name that it gives: to a renamed entity, to what a merge joined, to what a split took out. */
  newName: string | null;
  /** For a rejection: the id of the relation or statement. */
  rejected: string | null;
}

/** A decision just made or undone, and what became of the entities that it is about. */
export interface DecisionOutcome extends Decision {
  /** Their ids now; the one that a split made comes last. */
  entities: string[];
  /** Ids that no entity has any longer, each with the entity that has taken its place. */
  replaced: { id: string; by: string }[];
}

export interface DecideRequest {
  kind: DecisionKind;
  /** @minLength 1 @maxLength 200 */
  author: string;
  /** @minLength 1 @maxLength 2000 */
  reason: string;
  /** The two of a merge or to be told apart, the one of a split or a rename. @maxItems 2 */
  entities?: string[];
  /** For a split: the articles whose mentions become an entity of their own. @maxItems 1000 */
  articles?: string[];
  /** The new name of a rename; the name that stays of a merge; the name of what a split takes out. @minLength 1 @maxLength 200 */
  name?: string;
  /** For a rejection: the id of a relation or a statement. */
  rejected?: string;
}

export interface DecisionsRequest {
  /** @TJS-type integer @minimum 1 @maximum 200 @default 50 */
  limit?: number;
  cursor?: string;
}

/** Decisions in force, newest first. */
export interface DecisionsResponse extends Page {
  decisions: Decision[];
}

export interface DuplicatesRequest {
  /** @TJS-type integer @minimum 1 @maximum 200 @default 50 */
  limit?: number;
  cursor?: string;
}

/** Two nodes of one name that nothing joined and nobody told apart. */
export interface DuplicatePair {
  one: NodeSummary;
  other: NodeSummary;
  /** What both have: posts, and bodies and sources in common. */
  speaksFor: string[];
  /** What only one of them has. */
  speaksAgainst: string[];
}

/** Pairs that might be the same: first the names whose second bearer is in most articles, then what the pairs have in common. */
export interface DuplicatesResponse extends Page {
  pairs: DuplicatePair[];
}
