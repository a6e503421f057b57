import express, { type RequestHandler, Router } from 'express';
import { jsonValidator, queryValidator } from '../graph/schema/validator.ts';
import type { Context, Endpoint, EventsEndpoint, JsonEndpoint } from './endpoint.ts';
import { RequestError } from './request-error.ts';

/** What a body may weigh: 200 long articles. */
const bodyLimit = '32mb';

/**
 * Routes every endpoint of the table: the request is validated, the handler answers, and with `checkResponses` the
 * answer is held to its schema too (a wrong one is an internal error).
 */
export function apiRouter(endpoints: readonly Endpoint[], context: Context, checkResponses: boolean): Router {
  const router = Router({ caseSensitive: true });
  const readBody = express.json({ limit: bodyLimit });
  for (const endpoint of endpoints) {
    const readers = endpoint.method === 'post' ? [demandJson, readBody] : [];
    router[endpoint.method](
      endpoint.path,
      ...readers,
      endpoint.kind === 'json'
        ? answerJson(endpoint, context, checkResponses)
        : answerEvents(endpoint, context, checkResponses),
    );
  }
  return router;
}

const demandJson: RequestHandler = (request, _response, next) => {
  if (!request.is('application/json')) {
    throw new RequestError('invalid_request', 'the body is not JSON: send it with content-type application/json');
  }
  next();
};

function answerJson(endpoint: JsonEndpoint, context: Context, checkResponses: boolean): RequestHandler {
  const readRequest = requestReader(endpoint);
  const checkResponse = checkResponses ? responseChecker(endpoint) : (value: unknown) => value;
  return async (request, response) => {
    const answer = await endpoint.answer({
      context,
      parameters: request.params as { [name: string]: string },
      request: readRequest(request),
    });
    response.status(endpoint.status).json(checkResponse(answer));
  };
}

function answerEvents(endpoint: EventsEndpoint, context: Context, checkResponses: boolean): RequestHandler {
  const readRequest = requestReader(endpoint);
  const checkResponse = checkResponses ? responseChecker(endpoint) : (value: unknown) => value;
  return async (request, response) => {
    const left = new AbortController();
    response.on('close', () => left.abort());
    const call = {
      context,
      parameters: request.params as { [name: string]: string },
      request: readRequest(request),
    };
    for await (const event of endpoint.events(call, left.signal)) {
      if (!response.headersSent) {
        // `no-transform` keeps the compression from holding events back.
        response.set({ 'content-type': 'text/event-stream', 'cache-control': 'no-cache, no-transform' });
      }
      response.write(`event: ${event.name}\ndata: ${JSON.stringify(checkResponse(event.data))}\n\n`);
    }
    response.end();
  };
}

function requestReader(endpoint: Endpoint): (request: express.Request) => unknown {
  if (endpoint.request === null) return () => null;
  if (endpoint.method === 'post') {
    const validate = jsonValidator(endpoint.request);
    return (request) => validate(request.body);
  }
  const validate = queryValidator(endpoint.request);
  // Express gives the query an object without prototype, and a new one on each access.
  return (request) => validate({ ...request.query });
}

function responseChecker(endpoint: Endpoint): (value: unknown) => unknown {
  const validate = jsonValidator(endpoint.response);
  return (value) => {
    try {
      return validate(value);
    } catch (error) {
      // Not the client's fault, so not the client's error.
      throw new Error(`${endpoint.path} answers no ${endpoint.response}`, { cause: error });
    }
  };
}
