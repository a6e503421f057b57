import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import express, { type RequestHandler, Router } from 'express';
import { jsonValidator, queryValidator } from '../graph/schema/validator.ts';
import type { Context, Endpoint, EventsEndpoint, FileEndpoint, JsonEndpoint } from './endpoint.ts';
import { KeptAnswers } from './kept-answers.ts';
import { RequestError } from './request-error.ts';

/** What a body may weigh: 200 long articles. */
const bodyLimit = '32mb';

/** Characters of a file that are sent at once. */
const pieceLength = 32_768;

export interface ApiOptions {
  /** Hold answers to their schema. */
  checkResponses: boolean;
  /** Give an answer again as it was, as long as nothing in the database changes. */
  keepAnswers: boolean;
}

/**
 * Routes every endpoint of the table: the request is validated, the handler answers, and with `checkResponses` the
 * answer is held to its schema too (a wrong one is an internal error).
 * With `keepAnswers`, lasting ones are given again until the database changes.
 */
export function apiRouter(
  endpoints: readonly Endpoint[],
  context: Context,
  { checkResponses, keepAnswers }: ApiOptions,
): Router {
  const router = Router({ caseSensitive: true });
  const kept = keepAnswers ? new KeptAnswers(() => context.store.revision()) : null;
  const readBody = express.json({ limit: bodyLimit });
  for (const endpoint of endpoints) {
    const readers = endpoint.method === 'post' ? [demandJson, readBody] : [];
    router[endpoint.method](endpoint.path, ...readers, answer(endpoint, context, checkResponses, kept));
  }
  return router;
}

function answer(
  endpoint: Endpoint,
  context: Context,
  checkResponses: boolean,
  kept: KeptAnswers | null,
): RequestHandler {
  switch (endpoint.kind) {
    case 'json':
      return answerJson(endpoint, context, checkResponses, endpoint.lasting ? kept : null);
    case 'events':
      return answerEvents(endpoint, context, checkResponses);
    case 'file':
      return answerFile(endpoint, context);
  }
}

const demandJson: RequestHandler = (request, _response, next) => {
  if (!request.is('application/json')) {
    throw new RequestError('invalid_request', 'the body is not JSON: send it with content-type application/json');
  }
  next();
};

function answerJson(
  endpoint: JsonEndpoint,
  context: Context,
  checkResponses: boolean,
  kept: KeptAnswers | null,
): RequestHandler {
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
    const make = async () => JSON.stringify(checkResponse(await endpoint.answer(call, left.signal)));
    // By what was understood: a query string can be written in many ways, and can carry the token.
    const body = await (kept?.bodyOf(`${request.path} ${JSON.stringify(call.request)}`, make) ?? make());
    response.status(endpoint.status).type('json').send(body);
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

function answerFile(endpoint: FileEndpoint, context: Context): RequestHandler {
  const readRequest = requestReader(endpoint);
  return async (request, response) => {
    const { mediaType, name, text } = endpoint.file({
      context,
      parameters: request.params as { [name: string]: string },
      request: readRequest(request),
    });
    const pieces = inPieces(text);
    // What fails before the first piece still becomes the usual answer.
    const first = await pieces.next();
    response.attachment(name).type(mediaType);
    try {
      await pipeline(Readable.from(withFirst(first, pieces), { highWaterMark: 2 }), response);
    } catch (error) {
      // Only a client that leaves closes the answer early, and it wants to hear nothing.
      if (!isPrematureClose(error)) throw error;
    } finally {
      // One that left before the first piece has left the query open.
      await pieces.return(undefined);
    }
  };
}

async function* withFirst<Item>(first: IteratorResult<Item>, rest: AsyncGenerator<Item>): AsyncGenerator<Item> {
  if (first.done) return;
  yield first.value;
  yield* rest;
}

/** `text` in pieces large enough to be worth sending. */
async function* inPieces(text: AsyncIterable<string>): AsyncGenerator<string> {
  let piece = '';
  for await (const part of text) {
    piece += part;
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

function isPrematureClose(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
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
