import type {
  AddArticlesRequest,
  AddArticlesResponse,
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
  StatementsFilter,
  StatementsRequest,
  StatementsResponse,
  StatsResponse,
} from '../../graph/model/api.ts';
import type { ComparisonRequest, ComparisonResponse } from '../../graph/model/comparison.ts';
import type { ExportRequest, ExportSelectionRequest } from '../../graph/model/export.ts';
import type { HighlightsResponse } from '../../graph/model/highlights.ts';
import type { MatrixRequest, MatrixResponse } from '../../graph/model/matrix.ts';
import type { OverviewRequest, OverviewResponse } from '../../graph/model/overview.ts';
import type { PartnersRequest, PartnersResponse } from '../../graph/model/partner.ts';
import type {
  SavedView,
  SavedViewSummary,
  SavedViewsRequest,
  SavedViewsResponse,
  SaveViewRequest,
} from '../../graph/model/saved-view.ts';
import type { SloganTimelineRequest, SloganTimelineResponse } from '../../graph/model/slogan-timeline.ts';
import type { TenuresRequest, TenuresResponse } from '../../graph/model/tenure.ts';
import { get, post, postForFile, remove } from './request.ts';

// One function per endpoint, in the order of the API's table. Each rejects with an `ApiFailure`.

const id = encodeURIComponent;

/** `GET /api/stats` */
export const getStats = (signal?: AbortSignal) => get<StatsResponse>('stats', {}, signal);

/** `GET /api/overview` */
export const getOverview = (request: OverviewRequest, signal?: AbortSignal) =>
  get<OverviewResponse>('overview', { ...request }, signal);

/** `GET /api/search` */
export const search = (request: SearchRequest, signal?: AbortSignal) =>
  get<SearchResponse>('search', { ...request }, signal);

/** `GET /api/entities/:id` */
export const getEntity = (entity: string, signal?: AbortSignal) =>
  get<EntityResponse>(`entities/${id(entity)}`, {}, signal);

/** `GET /api/entities/:id/appearances` */
export const getAppearances = (entity: string, request: AppearancesRequest, signal?: AbortSignal) =>
  get<AppearancesResponse>(`entities/${id(entity)}/appearances`, { ...request }, signal);

/** `GET /api/entities/:id/neighbours` */
export const getNeighbours = (entity: string, request: NeighboursRequest, signal?: AbortSignal) =>
  get<NeighboursResponse>(`entities/${id(entity)}/neighbours`, { ...request }, signal);

/** `GET /api/relations/:id` */
export const getRelation = (relation: string, request: RelationRequest, signal?: AbortSignal) =>
  get<RelationResponse>(`relations/${id(relation)}`, { ...request }, signal);

/** `GET /api/statements` */
export const getStatements = (request: StatementsRequest, signal?: AbortSignal) =>
  get<StatementsResponse>('statements', { ...request }, signal);

/** Where the statements that fit are downloaded as CSV: `GET /api/statements/table` */
export const statementTableAddress = (filter: StatementsFilter) =>
  `/api/statements/table?${new URLSearchParams({ ...filter })}`;

/** `GET /api/matrix` */
export const getMatrix = (request: MatrixRequest, signal?: AbortSignal) =>
  get<MatrixResponse>('matrix', { ...request }, signal);

/** `GET /api/comparison` */
export const getComparison = (request: ComparisonRequest, signal?: AbortSignal) =>
  get<ComparisonResponse>('comparison', { ...request }, signal);

/** `GET /api/paths` */
export const getPaths = (request: PathsRequest, signal?: AbortSignal) =>
  get<PathsResponse>('paths', { ...request }, signal);

/** `GET /api/hierarchy/:id` */
export const getHierarchy = (body: string, request: HierarchyRequest, signal?: AbortSignal) =>
  get<HierarchyResponse>(`hierarchy/${id(body)}`, { ...request }, signal);

/** `GET /api/tenures/:id` */
export const getTenures = (body: string, request: TenuresRequest, signal?: AbortSignal) =>
  get<TenuresResponse>(`tenures/${id(body)}`, { ...request }, signal);

/** `GET /api/partners/:id` */
export const getPartners = (body: string, request: PartnersRequest, signal?: AbortSignal) =>
  get<PartnersResponse>(`partners/${id(body)}`, { ...request }, signal);

/** `GET /api/slogans` */
export const getSlogans = (request: SlogansRequest, signal?: AbortSignal) =>
  get<SlogansResponse>('slogans', { ...request }, signal);

/** `GET /api/slogans/:id/timeline` */
export const getSloganTimeline = (slogan: string, request: SloganTimelineRequest, signal?: AbortSignal) =>
  get<SloganTimelineResponse>(`slogans/${id(slogan)}/timeline`, { ...request }, signal);

/** `GET /api/articles` */
export const getArticles = (request: ArticlesRequest, signal?: AbortSignal) =>
  get<ArticlesResponse>('articles', { ...request }, signal);

/** `GET /api/articles/:id` */
export const getArticle = (article: string, signal?: AbortSignal) =>
  get<ArticleResponse>(`articles/${id(article)}`, {}, signal);

/** `POST /api/articles`: answers with the job to follow with `followJob`. */
export const addArticles = (request: AddArticlesRequest) => post<AddArticlesResponse>('articles', request);

/** `GET /api/decisions` */
export const getDecisions = (request: DecisionsRequest, signal?: AbortSignal) =>
  get<DecisionsResponse>('decisions', { ...request }, signal);

/** `POST /api/decisions` */
export const decide = (request: DecideRequest) => post<DecisionOutcome>('decisions', request);

/** `DELETE /api/decisions/:id` */
export const undoDecision = (decision: string) => remove<DecisionOutcome>(`decisions/${id(decision)}`);

/** `GET /api/duplicates` */
export const getDuplicates = (request: DuplicatesRequest, signal?: AbortSignal) =>
  get<DuplicatesResponse>('duplicates', { ...request }, signal);

/** `GET /api/views` */
export const getViews = (request: SavedViewsRequest, signal?: AbortSignal) =>
  get<SavedViewsResponse>('views', { ...request }, signal);

/** `GET /api/views/:id` */
export const getSavedView = (view: string, signal?: AbortSignal) => get<SavedView>(`views/${id(view)}`, {}, signal);

/** `POST /api/views` */
export const saveView = (request: SaveViewRequest) => post<SavedViewSummary>('views', request);

/** `POST /api/views/:id` */
export const renameView = (view: string, name: string) => post<SavedViewSummary>(`views/${id(view)}`, { name });

/** `DELETE /api/views/:id` */
export const deleteView = (view: string) => remove<SavedViewSummary>(`views/${id(view)}`);

/** `POST /api/cypher` */
export const runCypher = (request: CypherRequest, signal?: AbortSignal) =>
  post<CypherResponse>('cypher', request, signal);

/** `GET /api/highlights` */
export const getHighlights = (signal?: AbortSignal) => get<HighlightsResponse>('highlights', {}, signal);

/** `GET /api/schema` */
export const getSchema = (signal?: AbortSignal) => get<SchemaResponse>('schema', {}, signal);

/** The address of `GET /api/export`, which a browser saves by itself as it arrives. */
export const exportAddress = (request: ExportRequest) => `/api/export?${new URLSearchParams({ ...request })}`;

/** `POST /api/export` */
export const exportNodes = (request: ExportSelectionRequest) => postForFile('export', request);
