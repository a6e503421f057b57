import type {
  AppearancesRequest,
  AppearancesResponse,
  ArticleResponse,
  ArticlesRequest,
  ArticlesResponse,
  CypherRequest,
  CypherResponse,
  DecideRequest,
  DecisionOutcome,
  DecisionsRequest,
  DecisionsResponse,
  DuplicatesRequest,
  DuplicatesResponse,
  EntityResponse,
  HierarchyRequest,
  HierarchyResponse,
  NeighboursRequest,
  NeighboursResponse,
  PathsRequest,
  PathsResponse,
  RelationRequest,
  RelationResponse,
  SchemaResponse,
  SearchRequest,
  SearchResponse,
  SlogansRequest,
  SlogansResponse,
  StatementItem,
  StatementsFilter,
  StatementsRequest,
  StatementsResponse,
  StatsResponse,
} from '../model/api.ts';
import type { ArticleGraph } from '../model/article-graph.ts';
import type { ComparisonRequest, ComparisonResponse } from '../model/comparison.ts';
import type { HighlightsResponse } from '../model/highlights.ts';
import type { MatrixRequest, MatrixResponse } from '../model/matrix.ts';
import type { OverviewRequest, OverviewResponse } from '../model/overview.ts';
import type { PartnersRequest, PartnersResponse } from '../model/partner.ts';
import type {
  SavedView,
  SavedViewSummary,
  SavedViewsRequest,
  SavedViewsResponse,
  SaveViewRequest,
} from '../model/saved-view.ts';
import type { SloganTimelineRequest, SloganTimelineResponse } from '../model/slogan-timeline.ts';
import type { TenuresRequest, TenuresResponse } from '../model/tenure.ts';
import type { ExportScope, ExportSource } from './read/export.ts';
import type { StandingArticle } from './read/standing-articles.ts';
import type { StoreError } from './store-error.ts';
import type { WriteCounts } from './write/write-articles.ts';

/** The one door to the database. Every method rejects with a `StoreError` whose code is one of `apiErrors`. */
export interface Store {
  /** Resolves once the database answers. */
  ping(): Promise<void>;
  /** Tells the state that the database is in from every other: the same for as long as nothing is written, by whomever. Null where several servers answer, each in a state of its own. */
  revision(): Promise<string | null>;
  /** Creates constraints and indexes where they are missing, and waits until they are online; `onProgress` hears of what takes longer than a moment. */
  prepare(onProgress: (message: string) => void): Promise<void>;
  /** Writes a batch in one transaction. Idempotent: an article already there with the same content is left alone, one that changed is replaced with its own part only. `version` names what extracted them, where that alone decides what it gives. */
  write(graphs: readonly ArticleGraph[], version?: string | null): Promise<WriteCounts>;
  /** Those of the articles that are in the database, by their ids, with what tells whether they have changed. */
  standingArticles(ids: readonly string[]): Promise<Map<string, StandingArticle>>;
  stats(): Promise<StatsResponse>;
  overview(request: OverviewRequest): Promise<OverviewResponse>;
  highlights(): Promise<HighlightsResponse>;
  search(request: SearchRequest): Promise<SearchResponse>;
  entity(id: string): Promise<EntityResponse>;
  appearances(id: string, request: AppearancesRequest): Promise<AppearancesResponse>;
  neighbours(id: string, request: NeighboursRequest): Promise<NeighboursResponse>;
  relation(id: string, request: RelationRequest): Promise<RelationResponse>;
  statements(request: StatementsRequest): Promise<StatementsResponse>;
  /** All statements that fit, in the order of the list, read only as fast as they are iterated. */
  allStatements(filter: StatementsFilter): AsyncIterable<StatementItem>;
  matrix(request: MatrixRequest): Promise<MatrixResponse>;
  comparison(request: ComparisonRequest): Promise<ComparisonResponse>;
  paths(request: PathsRequest): Promise<PathsResponse>;
  hierarchy(id: string, request: HierarchyRequest): Promise<HierarchyResponse>;
  tenures(id: string, request: TenuresRequest): Promise<TenuresResponse>;
  partners(id: string, request: PartnersRequest): Promise<PartnersResponse>;
  slogans(request: SlogansRequest): Promise<SlogansResponse>;
  sloganTimeline(id: string, request: SloganTimelineRequest): Promise<SloganTimelineResponse>;
  articles(request: ArticlesRequest): Promise<ArticlesResponse>;
  article(id: string): Promise<ArticleResponse>;
  /**
   * Runs a user's query in a way that cannot write, read files or URLs, or run without end. Once `signal` tells that nobody
   * waits for it any more, the database ends it and the promise rejects with `query_timeout`.
   */
  cypher(request: CypherRequest, signal?: AbortSignal): Promise<CypherResponse>;
  /** The graph or a part of it, to be iterated: nothing is read before, and a failure comes with the iteration. */
  export(scope: ExportScope): ExportSource;
  schema(): Promise<SchemaResponse>;
  decisions(request: DecisionsRequest): Promise<DecisionsResponse>;
  /** Makes a decision and applies it, in one transaction. */
  decide(request: DecideRequest): Promise<DecisionOutcome>;
  /** Takes a decision back: the graph is as if it had never been made. Gives the decision. */
  undo(id: string): Promise<DecisionOutcome>;
  /** Pairs that might be the same entity. */
  duplicates(request: DuplicatesRequest): Promise<DuplicatesResponse>;
  savedViews(request: SavedViewsRequest): Promise<SavedViewsResponse>;
  savedView(id: string): Promise<SavedView>;
  saveView(request: SaveViewRequest): Promise<SavedViewSummary>;
  renameView(id: string, name: string): Promise<SavedViewSummary>;
  /** Deletes a saved view and gives what it was. */
  deleteView(id: string): Promise<SavedViewSummary>;
  /** Resolves, with what to tell, when the local database has ended: it does not come back to this store. Of any other it never resolves. */
  readonly lost: Promise<StoreError>;
  close(): Promise<void>;
}
