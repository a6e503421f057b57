import type {
  SlogansRequest,
  SlogansResponse,
  SloganTimelineResponse,
  StatementsRequest,
  StatementsResponse,
} from '../../graph/model/api.ts';
import { jsonEndpoint } from '../endpoint.ts';

export const statementRoutes = [
  jsonEndpoint<StatementsRequest, StatementsResponse>({
    method: 'get',
    path: '/api/statements',
    summary: 'Who said what: statements by speaker, slogan, body, words, kind and date.',
    request: 'StatementsRequest',
    response: 'StatementsResponse',
    answer: ({ context, request }) => context.store.statements(request),
  }),
  jsonEndpoint<SlogansRequest, SlogansResponse>({
    method: 'get',
    path: '/api/slogans',
    summary: 'Slogans with how often and when they were used.',
    request: 'SlogansRequest',
    response: 'SlogansResponse',
    answer: ({ context, request }) => context.store.slogans(request),
  }),
  jsonEndpoint<null, SloganTimelineResponse>({
    method: 'get',
    path: '/api/slogans/:id/timeline',
    summary: 'The use of a slogan month by month, its first and last appearance and speakers.',
    request: null,
    response: 'SloganTimelineResponse',
    answer: ({ context, parameters }) => context.store.sloganTimeline(parameters.id!),
  }),
];
