import type {
  RenameViewRequest,
  SavedView,
  SavedViewSummary,
  SavedViewsRequest,
  SavedViewsResponse,
  SaveViewRequest,
} from '../../graph/model/saved-view.ts';
import { jsonEndpoint } from '../endpoint.ts';

export const viewRoutes = [
  jsonEndpoint<SavedViewsRequest, SavedViewsResponse>({
    method: 'get',
    path: '/api/views',
    summary: 'The saved views without their positions, newest first.',
    request: 'SavedViewsRequest',
    response: 'SavedViewsResponse',
    answer: ({ context, request }) => context.store.savedViews(request),
  }),
  jsonEndpoint<null, SavedView>({
    method: 'get',
    path: '/api/views/:id',
    summary: 'One saved view with its positions.',
    request: null,
    response: 'SavedView',
    answer: ({ context, parameters }) => context.store.savedView(parameters.id!),
  }),
  jsonEndpoint<SaveViewRequest, SavedViewSummary>({
    method: 'post',
    path: '/api/views',
    summary: 'Saves a view under a name.',
    request: 'SaveViewRequest',
    response: 'SavedViewSummary',
    answer: ({ context, request }) => context.store.saveView(request),
  }),
  jsonEndpoint<RenameViewRequest, SavedViewSummary>({
    method: 'post',
    path: '/api/views/:id',
    summary: 'Gives a saved view another name.',
    request: 'RenameViewRequest',
    response: 'SavedViewSummary',
    answer: ({ context, parameters, request }) => context.store.renameView(parameters.id!, request.name),
  }),
  jsonEndpoint<null, SavedViewSummary>({
    method: 'delete',
    path: '/api/views/:id',
    summary: 'Deletes a saved view.',
    request: null,
    response: 'SavedViewSummary',
    answer: ({ context, parameters }) => context.store.deleteView(parameters.id!),
  }),
];
