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
  /** The answer is of the database alone: as long as that stays the same, so does the answer. */
  lasting: boolean;
  /** The signal tells that the client has left: what is still under way is of no use to anybody. */
  answer(call: Call<any>, signal: AbortSignal): Promise<unknown>;
}

/** Answers with server-sent events until the iteration ends or the client leaves. */
export interface EventsEndpoint extends EndpointBase {
  kind: 'events';
  /** Rejects or throws before the first event with an error that becomes the usual error answer. */
  events(call: Call<any>, signal: AbortSignal): AsyncIterable<ServerEvent<unknown>>;
}

/** A file made while it is sent. */
export interface FileStream {
  mediaType: string;
  /** What the file is saved as. */
  name: string;
  /** The text, a piece at a time; read only as fast as the client takes it. */
  text: AsyncIterable<string>;
}

/** Answers with a file of any length, in one of its media types. */
export interface FileEndpoint extends EndpointBase {
  kind: 'file';
  /** All media types it can answer with; `response` is what it holds where that is JSON. */
  mediaTypes: readonly string[];
  /** Throws an error that becomes the usual error answer; so does the text before its first piece. */
  file(call: Call<any>): FileStream;
}

export type Endpoint = JsonEndpoint | EventsEndpoint | FileEndpoint;

/** An endpoint that answers `Response` to `Request`: the types named for the schema are the types of the handler. */
export function jsonEndpoint<Request, Response>(
  endpoint: Omit<JsonEndpoint, 'kind' | 'status' | 'lasting' | 'answer'> & {
    status?: 202;
    lasting?: false;
    answer(call: Call<Request>, signal: AbortSignal): Promise<Response>;
  },
): JsonEndpoint {
  return { kind: 'json', status: 200, lasting: endpoint.method === 'get', ...endpoint };
}

/** An endpoint that streams events carrying `Data`. */
export function eventsEndpoint<Data>(
  endpoint: Omit<EventsEndpoint, 'kind' | 'events'> & {
    events(call: Call<unknown>, signal: AbortSignal): AsyncIterable<ServerEvent<Data>>;
  },
): EventsEndpoint {
  return { kind: 'events', ...endpoint };
}

/** An endpoint that streams a file. */
export function fileEndpoint<Request>(
  endpoint: Omit<FileEndpoint, 'kind' | 'file'> & { file(call: Call<Request>): FileStream },
): FileEndpoint {
  return { kind: 'file', ...endpoint };
}
