import type {
  HealthResponse,
  SchemaResponse,
  SearchRequest,
  SearchResponse,
  StatsResponse,
} from '../../graph/model/api.ts';
import type { HighlightsResponse } from '../../graph/model/highlights.ts';
import type { OverviewRequest, OverviewResponse } from '../../graph/model/overview.ts';
import { jsonEndpoint } from '../endpoint.ts';

export const overviewRoutes = [
  jsonEndpoint<null, HealthResponse>({
    method: 'get',
    path: '/api/health',
    summary: 'Answers once the database does.',
    request: null,
    response: 'HealthResponse',
    lasting: false,
    async answer({ context }) {
      await context.store.ping();
      return { status: 'ok' };
    },
  }),
  jsonEndpoint<null, StatsResponse>({
    method: 'get',
    path: '/api/stats',
    summary: 'How many articles, statements, entities and relations of each kind there are.',
    request: null,
    response: 'StatsResponse',
    answer: ({ context }) => context.store.stats(),
  }),
  jsonEndpoint<OverviewRequest, OverviewResponse>({
    method: 'get',
    path: '/api/overview',
    summary: 'The best connected part of the whole graph.',
    request: 'OverviewRequest',
    response: 'OverviewResponse',
    answer: ({ context, request }) => context.store.overview(request),
  }),
  jsonEndpoint<null, HighlightsResponse>({
    method: 'get',
    path: '/api/highlights',
    summary: 'What the database has most of: speakers, bodies and slogans; and its newest articles.',
    request: null,
    response: 'HighlightsResponse',
    answer: ({ context }) => context.store.highlights(),
  }),
  jsonEndpoint<null, SchemaResponse>({
    method: 'get',
    path: '/api/schema',
    summary: 'Labels, relationship types and their properties, for completion in the Cypher editor.',
    request: null,
    response: 'SchemaResponse',
    answer: ({ context }) => context.store.schema(),
  }),
  jsonEndpoint<SearchRequest, SearchResponse>({
    method: 'get',
    path: '/api/search',
    summary: 'Finds names, aliases and statements by Chinese text, pinyin or its initials.',
    request: 'SearchRequest',
    response: 'SearchResponse',
    answer: ({ context, request }) => context.store.search(request),
  }),
];
