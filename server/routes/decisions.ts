import type {
  DecideRequest,
  DecisionOutcome,
  DecisionsRequest,
  DecisionsResponse,
  DuplicatesRequest,
  DuplicatesResponse,
} from '../../graph/model/api.ts';
import { jsonEndpoint } from '../endpoint.ts';

export const decisionRoutes = [
  jsonEndpoint<DecisionsRequest, DecisionsResponse>({
    method: 'get',
    path: '/api/decisions',
    summary: 'The decisions in force, newest first.',
    request: 'DecisionsRequest',
    response: 'DecisionsResponse',
    answer: ({ context, request }) => context.store.decisions(request),
  }),
  jsonEndpoint<DecideRequest, DecisionOutcome>({
    method: 'post',
    path: '/api/decisions',
    summary: 'Makes a decision (merge, split, rename, reject, distinguish) and applies it.',
    request: 'DecideRequest',
    response: 'DecisionOutcome',
    answer: ({ context, request }) => context.store.decide(request),
  }),
  jsonEndpoint<null, DecisionOutcome>({
    method: 'delete',
    path: '/api/decisions/:id',
    summary: 'Undoes a decision: the graph is as if it had never been made.',
    request: null,
    response: 'DecisionOutcome',
    answer: ({ context, parameters }) => context.store.undo(parameters.id!),
  }),
  jsonEndpoint<DuplicatesRequest, DuplicatesResponse>({
    method: 'get',
    path: '/api/duplicates',
    summary: 'Pairs of one name that might be the same and that nobody told apart, the names in most articles first.',
    request: 'DuplicatesRequest',
    response: 'DuplicatesResponse',
    answer: ({ context, request }) => context.store.duplicates(request),
  }),
];
