import type {
  AddArticlesRequest,
  AddArticlesResponse,
  ArticleResponse,
  ArticlesRequest,
  ArticlesResponse,
  JobEvent,
} from '../../graph/model/api.ts';
import { eventsEndpoint, jsonEndpoint } from '../endpoint.ts';
import { RequestError } from '../request-error.ts';

export const articleRoutes = [
  jsonEndpoint<ArticlesRequest, ArticlesResponse>({
    method: 'get',
    path: '/api/articles',
    summary: 'The loaded articles, newest first.',
    request: 'ArticlesRequest',
    response: 'ArticlesResponse',
    answer: ({ context, request }) => context.store.articles(request),
  }),
  jsonEndpoint<null, ArticleResponse>({
    method: 'get',
    path: '/api/articles/:id',
    summary: 'One article: its text and everything that is marked in it.',
    request: null,
    response: 'ArticleResponse',
    answer: ({ context, parameters }) => context.store.article(parameters.id!),
  }),
  jsonEndpoint<AddArticlesRequest, AddArticlesResponse>({
    method: 'post',
    path: '/api/articles',
    summary: 'Loads texts and files; answers with the id of a job to follow.',
    request: 'AddArticlesRequest',
    response: 'AddArticlesResponse',
    status: 202,
    async answer({ context, request }) {
      for (const { name, text, base64 } of request.articles) {
        if ((text === undefined) === (base64 === undefined)) {
          throw new RequestError('invalid_request', `${name}: send its text or its bytes in base64, one of the two`);
        }
      }
      return { job: await context.jobs.start(request) };
    },
  }),
  eventsEndpoint<JobEvent>({
    method: 'get',
    path: '/api/jobs/:id/events',
    summary: 'The progress of a job as server-sent events: `progress` until the last one, `done`.',
    request: null,
    response: 'JobEvent',
    events: ({ context, parameters }, signal) => context.jobs.events(parameters.id!, signal),
  }),
];
