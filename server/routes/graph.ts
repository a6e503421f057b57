import type {
  EntityResponse,
  HierarchyResponse,
  NeighboursRequest,
  NeighboursResponse,
  PathsRequest,
  PathsResponse,
  RelationResponse,
} from '../../graph/model/api.ts';
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
  jsonEndpoint<NeighboursRequest, NeighboursResponse>({
    method: 'get',
    path: '/api/entities/:id/neighbours',
    summary: 'A page of the neighbours of a node, best connected first, with the edges between them.',
    request: 'NeighboursRequest',
    response: 'NeighboursResponse',
    answer: ({ context, parameters, request }) => context.store.neighbours(parameters.id!, request),
  }),
  jsonEndpoint<null, RelationResponse>({
    method: 'get',
    path: '/api/relations/:id',
    summary: 'One edge with its article, sentence and offsets, and other assertions of the same.',
    request: null,
    response: 'RelationResponse',
    answer: ({ context, parameters }) => context.store.relation(parameters.id!),
  }),
  jsonEndpoint<PathsRequest, PathsResponse>({
    method: 'get',
    path: '/api/paths',
    summary: 'The shortest evidenced paths between two nodes.',
    request: 'PathsRequest',
    response: 'PathsResponse',
    answer: ({ context, request }) => context.store.paths(request),
  }),
  jsonEndpoint<null, HierarchyResponse>({
    method: 'get',
    path: '/api/hierarchy/:id',
    summary: 'The bodies above and below a body.',
    request: null,
    response: 'HierarchyResponse',
    answer: ({ context, parameters }) => context.store.hierarchy(parameters.id!),
  }),
];
