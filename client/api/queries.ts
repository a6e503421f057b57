import { infiniteQueryOptions, QueryClient, queryOptions } from '@tanstack/react-query';
import type { CypherRequest, EntityResponse, StatementsFilter, StatementsRequest } from '../../graph/model/api.ts';
import type { SloganTimelineRequest } from '../../graph/model/slogan-timeline.ts';
import { answerStep } from '../graph/step-answer.ts';
import { formatStep, type Step } from '../state/step.ts';
import type { Period } from '../state/view.ts';
import { evidenceFilter } from './connections-query.ts';
import {
  getAppearances,
  getArticle,
  getArticles,
  getComparison,
  getDecisions,
  getDuplicates,
  getEntity,
  getHighlights,
  getMatrix,
  getNeighbours,
  getPartners,
  getRelation,
  getSchema,
  getSlogans,
  getSloganTimeline,
  getStatements,
  getStats,
  getTenures,
  getViews,
  runCypher,
  search,
} from './endpoints.ts';
import { ApiFailure } from './request.ts';

/** What the view has asked the server, kept for as long as the page: the database changes only by adding articles and by decisions. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: 10 * 60_000,
      refetchOnWindowFocus: false,
      // Only a server that is away may come back by itself; every other answer is final.
      retry: (failures, error) => failures < 3 && error instanceof ApiFailure && error.code === 'offline',
      retryDelay: (attempt) => 1000 * 2 ** attempt,
      networkMode: 'always',
    },
  },
});

/** Pages of the API, each with the cursor of the next; the first has none. */
const byCursor = { initialPageParam: '', getNextPageParam: ({ cursor }: { cursor: string | null }) => cursor };

/** The answer to one canvas step, as far as it is of this time; only what is asked of the evidence depends on the time. */
export const stepQuery = (step: Step, period: Period) =>
  queryOptions({
    queryKey: ['step', formatStep(step), ...(step.kind === 'expand' || step.kind === 'paths' ? [period] : [])],
    queryFn: ({ client, signal }) => answerStep(step, period, client, signal),
  });

/** Asked again and again: articles may still be loading, or be added by another. */
export const statsQuery = queryOptions({
  queryKey: ['stats'],
  queryFn: ({ signal }) => getStats(signal),
  refetchInterval: (query) => (query.state.data?.articles === 0 ? 1500 : 20_000),
});

export const searchQuery = (q: string, kinds?: string, limit = 20) =>
  queryOptions({
    queryKey: ['search', q, kinds, limit],
    queryFn: ({ signal }) => search({ q, limit, ...(kinds ? { kinds } : {}) }, signal),
    placeholderData: (previous) => previous,
  });

export const entityQuery = (id: string) =>
  queryOptions({ queryKey: ['entity', id], queryFn: ({ signal }) => getEntity(id, signal) });

/** All that an entity appears in; the first page came with the entity, and another first page is another list: after a merge, that of both. */
export const appearancesQuery = ({ node, appearances, appearancesTotal, appearancesCursor }: EntityResponse) =>
  infiniteQueryOptions({
    queryKey: ['appearances', node.id, appearances, appearancesTotal],
    queryFn: ({ signal, pageParam }) => getAppearances(node.id, pageParam ? { cursor: pageParam } : {}, signal),
    ...byCursor,
    initialData: {
      pages: [{ appearances, total: appearancesTotal, cursor: appearancesCursor }],
      pageParams: [''],
    },
  });

/** One assertion, with the newest `others` of its kind between the same two. */
export const relationQuery = (id: string, others = 50) =>
  queryOptions({ queryKey: ['relation', id, others], queryFn: ({ signal }) => getRelation(id, { others }, signal) });

export const statementsQuery = (request: StatementsRequest) =>
  infiniteQueryOptions({
    queryKey: ['statements', request],
    queryFn: ({ signal, pageParam }) => getStatements({ ...request, ...(pageParam && { cursor: pageParam }) }, signal),
    ...byCursor,
  });

export const matrixQuery = (filter: StatementsFilter, speakers: number, slogans: number) =>
  queryOptions({
    queryKey: ['matrix', filter, speakers, slogans],
    queryFn: ({ signal }) => getMatrix({ ...filter, speakers, slogans }, signal),
    placeholderData: (previous) => previous,
  });

export const comparisonQuery = (one: string, other: string) =>
  queryOptions({
    queryKey: ['comparison', one, other],
    queryFn: ({ signal }) => getComparison({ one, other }, signal),
  });

/** Who held a body's posts, as far as it is evidence of this time. */
export const tenuresQuery = (body: string, period: Period) =>
  infiniteQueryOptions({
    queryKey: ['tenures', body, period],
    queryFn: ({ signal, pageParam }) =>
      getTenures(body, { ...evidenceFilter(period), ...(pageParam && { cursor: pageParam }) }, signal),
    ...byCursor,
  });

/** With whom a body ran something, as far as it is evidence of this time. */
export const partnersQuery = (body: string, period: Period) =>
  infiniteQueryOptions({
    queryKey: ['partners', body, period],
    queryFn: ({ signal, pageParam }) =>
      getPartners(body, { ...evidenceFilter(period), ...(pageParam && { cursor: pageParam }) }, signal),
    ...byCursor,
  });

/** All, up to a hundred, that a body ran with one other. */
export const partnerQuery = (body: string, partner: string, period: Period) =>
  queryOptions({
    queryKey: ['partner', body, partner, period],
    queryFn: async ({ signal }) => {
      const { partners } = await getPartners(body, { ...evidenceFilter(period), partner, shared: 100 }, signal);
      return partners[0] ?? null;
    },
  });

/** The slogans that fit, most invoked first; with `lastBefore` only those that were last used before that day. */
export const slogansQuery = (q: string, lastBefore?: string) =>
  infiniteQueryOptions({
    queryKey: ['slogans', q, lastBefore],
    queryFn: ({ signal, pageParam }) =>
      getSlogans({ q, limit: 100, ...(lastBefore && { lastBefore }), ...(pageParam && { cursor: pageParam }) }, signal),
    ...byCursor,
    placeholderData: (previous) => previous,
  });

export const sloganTimelineQuery = (slogan: string, by: NonNullable<SloganTimelineRequest['by']>) =>
  queryOptions({
    queryKey: ['timeline', slogan, by],
    queryFn: ({ signal }) => getSloganTimeline(slogan, { by }, signal),
  });

export const articlesQuery = (q: string) =>
  infiniteQueryOptions({
    queryKey: ['articles', q],
    queryFn: ({ signal, pageParam }) => getArticles({ q, limit: 50, ...(pageParam && { cursor: pageParam }) }, signal),
    ...byCursor,
    placeholderData: (previous) => previous,
  });

export const articleQuery = (article: string) =>
  queryOptions({ queryKey: ['article', article], queryFn: ({ signal }) => getArticle(article, signal) });

export const decisionsQuery = infiniteQueryOptions({
  queryKey: ['decisions'],
  queryFn: ({ signal, pageParam }) => getDecisions({ limit: 50, ...(pageParam && { cursor: pageParam }) }, signal),
  ...byCursor,
});

/** Likely duplicates, the likeliest first. */
export const duplicatesQuery = infiniteQueryOptions({
  queryKey: ['duplicates'],
  queryFn: ({ signal, pageParam }) => getDuplicates({ limit: 50, ...(pageParam && { cursor: pageParam }) }, signal),
  ...byCursor,
});

export const viewsQuery = infiniteQueryOptions({
  queryKey: ['views'],
  queryFn: ({ signal, pageParam }) => getViews({ limit: 100, ...(pageParam && { cursor: pageParam }) }, signal),
  ...byCursor,
});

/** How many rows a query gives in all: the database counts them, within the time that a query may take. */
export const rowCountQuery = (request: Pick<CypherRequest, 'query' | 'parameters'>) =>
  queryOptions({
    queryKey: ['row-count', request],
    queryFn: async ({ signal }) => (await runCypher({ ...request, skip: 1_000_000_000 }, signal)).total,
    retry: false,
  });

export const schemaQuery = queryOptions({ queryKey: ['schema'], queryFn: ({ signal }) => getSchema(signal) });

/** A statement with its article: the API has no route for one statement, but the article lists all of its own. */
export const statementQuery = (statement: string) =>
  queryOptions({
    queryKey: ['statement', statement],
    queryFn: async ({ signal }) => {
      const query = 'MATCH (:Statement {id: $statement})-[:STATED_IN]->(a:Article) RETURN a.id';
      const { rows } = await runCypher({ query, parameters: { statement } }, signal);
      const article = rows[0]?.[0];
      if (typeof article !== 'string') throw new ApiFailure('not_found', `no statement ${statement}`);
      const { statements } = await queryClient.fetchQuery(articleQuery(article));
      const found = statements.find(({ id }) => id === statement);
      if (!found) throw new ApiFailure('not_found', `no statement ${statement} in article ${article}`);
      return found;
    },
  });

export const neighboursQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['neighbours', id],
    queryFn: ({ signal, pageParam }) =>
      getNeighbours(id, { limit: 30, ...(pageParam && { cursor: pageParam }) }, signal),
    ...byCursor,
  });

/** What the database has most of, for the first screen and where nothing is chosen yet. */
export const highlightsQuery = queryOptions({
  queryKey: ['highlights'],
  queryFn: ({ signal }) => getHighlights(signal),
});
