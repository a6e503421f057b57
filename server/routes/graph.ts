import type {
  AppearancesRequest,
  AppearancesResponse,
  EntityResponse,
  HierarchyRequest,
  HierarchyResponse,
  NeighboursRequest,
  NeighboursResponse,
  PathsRequest,
  PathsResponse,
  RelationRequest,
  RelationResponse,
} from '../../graph/model/api.ts';
import type { PartnersRequest, PartnersResponse } from '../../graph/model/partner.ts';
import type { TenuresRequest, TenuresResponse } from '../../graph/model/tenure.ts';
import { jsonEndpoint } from '../endpoint.ts';

export const graphRoutes = [
  jsonEndpoint<null, EntityResponse>({
    method: 'get',
    path: '/api/entities/:id',
    summary: 'One entity: its aliases, posts, holders of its posts, counts and appearances.',
    request: null,
    response: 'EntityResponse',
    answer: ({ context, parameters }) => context.store.entity(parameters.id!),
  }),
  jsonEndpoint<AppearancesRequest, AppearancesResponse>({
    method: 'get',
    path: '/api/entities/:id/appearances',
    summary: 'A page of the articles that name an entity, newest first.',
    request: 'AppearancesRequest',
    response: 'AppearancesResponse',
    answer: ({ context, parameters, request }) => context.store.appearances(parameters.id!, request),
  }),
  jsonEndpoint<NeighboursRequest, NeighboursResponse>({
    method: 'get',
    path: '/api/entities/:id/neighbours',
    summary: 'A page of the neighbours of a node, best connected first, with the edges between them.',
    request: 'NeighboursRequest',
    response: 'NeighboursResponse',
    answer: ({ context, parameters, request }) => context.store.neighbours(parameters.id!, request),
  }),
  jsonEndpoint<RelationRequest, RelationResponse>({
    method: 'get',
    path: '/api/relations/:id',
    summary: 'One edge with its article, sentence and offsets, and other assertions of the same.',
    request: 'RelationRequest',
    response: 'RelationResponse',
    answer: ({ context, parameters, request }) => context.store.relation(parameters.id!, request),
  }),
  jsonEndpoint<PathsRequest, PathsResponse>({
    method: 'get',
    path: '/api/paths',
    summary: 'The shortest evidenced paths between two nodes.',
    request: 'PathsRequest',
    response: 'PathsResponse',
    answer: ({ context, request }) => context.store.paths(request),
  }),
  jsonEndpoint<HierarchyRequest, HierarchyResponse>({
    method: 'get',
    path: '/api/hierarchy/:id',
    summary: 'The bodies above and below a body.',
    request: 'HierarchyRequest',
    response: 'HierarchyResponse',
    answer: ({ context, parameters, request }) => context.store.hierarchy(parameters.id!, request),
  }),
  jsonEndpoint<TenuresRequest, TenuresResponse>({
    method: 'get',
    path: '/api/tenures/:id',
    summary: 'Who held the posts of a body, and from when to when that is in evidence.',
    request: 'TenuresRequest',
    response: 'TenuresResponse',
    answer: ({ context, parameters, request }) => context.store.tenures(parameters.id!, request),
  }),
  jsonEndpoint<PartnersRequest, PartnersResponse>({
    method: 'get',
    path: '/api/partners/:id',
    summary: 'The bodies with which a body ran programs or issued documents, and what they were.',
    request: 'PartnersRequest',
    response: 'PartnersResponse',
    answer: ({ context, parameters, request }) => context.store.partners(parameters.id!, request),
  }),
];
