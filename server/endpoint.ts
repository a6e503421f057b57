import type { SchemaName } from '../graph/schema/validator.ts';
import type { Store } from '../graph/store/store.ts';
import type { Jobs } from './jobs.ts';
import type { ServerEvent } from './server-event.ts';

/** What an endpoint may use. */
export interface Context {
  store: Store;
  jobs: Jobs;
}

/** What a handler is given: the validated request and the parameters of the path. */
export interface Call<Request> {
  context: Context;
  parameters: { [name: string]: string };
  request: Request;
}

interface EndpointBase {
  method: 'get' | 'post' | 'delete';
  /** Express path; parameters as `:id`. */
  path: `/api/${string}`;
  /** One sentence for the docs. */
  summary: string;
  /** The type of the query string (`get`, `delete`) or of the JSON body (`post`); null where there is none. */
  request: SchemaName | null;
  /** The type of the answer, or of each event's data. */
  response: SchemaName;
}

/** Answers with one JSON value. */
export interface JsonEndpoint extends EndpointBase {
  kind: 'json';
  status: 200 | 202;
  answer(call: Call<any>): Promise<unknown>;
}

/** Answers with server-sent events until the iteration ends or the client leaves. */
export interface EventsEndpoint extends EndpointBase {
  kind: 'events';
  /** Rejects or throws before the first event with an error that becomes the usual error answer. */
  events(call: Call<any>, signal: AbortSignal): AsyncIterable<ServerEvent<unknown>>;
}

export type Endpoint = JsonEndpoint | EventsEndpoint;

/** An endpoint that answers `Response` to `Request`: the types named for the schema are the types of the handler. */
export function jsonEndpoint<Request, Response>(
  endpoint: Omit<JsonEndpoint, 'kind' | 'status' | 'answer'> & {
    status?: 202;
    answer(call: Call<Request>): Promise<Response>;
  },
): JsonEndpoint {
  return { kind: 'json', status: 200, ...endpoint };
}

/** An endpoint that streams events carrying `Data`. */
export function eventsEndpoint<Data>(
  endpoint: Omit<EventsEndpoint, 'kind' | 'events'> & {
    events(call: Call<unknown>, signal: AbortSignal): AsyncIterable<ServerEvent<Data>>;
  },
): EventsEndpoint {
  return { kind: 'events', ...endpoint };
}
