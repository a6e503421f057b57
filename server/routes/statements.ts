import { statementTable } from '../../graph/export/tables.ts';
import type {
  SlogansRequest,
  SlogansResponse,
  StatementsFilter,
  StatementsRequest,
  StatementsResponse,
} from '../../graph/model/api.ts';
import type { ComparisonRequest, ComparisonResponse } from '../../graph/model/comparison.ts';
import type { MatrixRequest, MatrixResponse } from '../../graph/model/matrix.ts';
import type { SloganTimelineRequest, SloganTimelineResponse } from '../../graph/model/slogan-timeline.ts';
import { fileEndpoint, jsonEndpoint } from '../endpoint.ts';

export const statementRoutes = [
  jsonEndpoint<StatementsRequest, StatementsResponse>({
    method: 'get',
    path: '/api/statements',
    summary: 'Who said what: statements by speaker, slogan, body, words, kind and date.',
    request: 'StatementsRequest',
    response: 'StatementsResponse',
    answer: ({ context, request }) => context.store.statements(request),
  }),
  fileEndpoint<StatementsFilter>({
    method: 'get',
    path: '/api/statements/table',
    summary: 'All statements that fit as a CSV file, streamed.',
    request: 'StatementsFilter',
    response: 'StatementItem',
    mediaTypes: ['text/csv'],
    file: ({ context, request }) => ({
      mediaType: 'text/csv',
      name: 'tifa-statements.csv',
      text: statementTable(context.store.allStatements(request)),
    }),
  }),
  jsonEndpoint<MatrixRequest, MatrixResponse>({
    method: 'get',
    path: '/api/matrix',
    summary: 'How often who invoked which slogan: the busiest speakers by the most invoked slogans.',
    request: 'MatrixRequest',
    response: 'MatrixResponse',
    answer: ({ context, request }) => context.store.matrix(request),
  }),
  jsonEndpoint<ComparisonRequest, ComparisonResponse>({
    method: 'get',
    path: '/api/comparison',
    summary: 'Two speakers side by side: how much they said, with which slogans, and when.',
    request: 'ComparisonRequest',
    response: 'ComparisonResponse',
    answer: ({ context, request }) => context.store.comparison(request),
  }),
  jsonEndpoint<SlogansRequest, SlogansResponse>({
    method: 'get',
    path: '/api/slogans',
    summary: 'Slogans with how often and when they were used.',
    request: 'SlogansRequest',
    response: 'SlogansResponse',
    answer: ({ context, request }) => context.store.slogans(request),
  }),
  jsonEndpoint<SloganTimelineRequest, SloganTimelineResponse>({
    method: 'get',
    path: '/api/slogans/:id/timeline',
    summary:
      'The use of a slogan by month or year, its heat and silence, its first and last use, its speakers, places and media.',
    request: 'SloganTimelineRequest',
    response: 'SloganTimelineResponse',
    answer: ({ context, parameters, request }) => context.store.sloganTimeline(parameters.id!, request),
  }),
];
