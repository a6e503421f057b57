import type { ApiError, ApiErrorCode } from '../../graph/model/api-error.ts';

/** What a request to the server fails with: a code of the API, or `offline` where no answer came at all. */
export class ApiFailure extends Error {
  constructor(
    readonly code: ApiErrorCode | 'offline',
    message: string,
    readonly details: { [name: string]: string | number | boolean } = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'ApiFailure';
  }
}

type Parameter = string | number | undefined | null;

/** `GET /api/<path>`; parameters that are undefined, null or empty are left out. */
export function get<T>(path: string, parameters: { [name: string]: Parameter } = {}, signal?: AbortSignal): Promise<T> {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined && value !== null && value !== '') query.set(name, String(value));
  }
  const suffix = query.size > 0 ? `?${query}` : '';
  return send<T>(`/api/${path}${suffix}`, { signal: signal ?? null });
}

/** `POST /api/<path>` with a JSON body. */
export function post<T>(path: string, body: object, signal?: AbortSignal): Promise<T> {
  return send<T>(`/api/${path}`, jsonPost(body, signal));
}

/** `DELETE /api/<path>` */
export function remove<T>(path: string): Promise<T> {
  return send<T>(`/api/${path}`, { method: 'DELETE' });
}

/** `POST /api/<path>` with a JSON body, answered with a file. */
export async function postForFile(path: string, body: object): Promise<Blob> {
  const url = `/api/${path}`;
  const response = await answerTo(url, jsonPost(body));
  if (!response.ok) throw failureOf(url, response, await readJson(response));
  try {
    return await response.blob();
  } catch (cause) {
    throw new ApiFailure('offline', 'the file broke off before its end', {}, { cause });
  }
}

function jsonPost(body: object, signal?: AbortSignal): RequestInit {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: signal ?? null,
  };
}

async function send<T>(url: string, init: RequestInit): Promise<T> {
  const response = await answerTo(url, init);
  const body = await readJson(response);
  if (response.ok && body !== undefined) return body as T;
  throw failureOf(url, response, body);
}

async function answerTo(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (cause) {
    if (init.signal?.aborted) throw cause;
    throw new ApiFailure('offline', 'the server does not answer', {}, { cause });
  }
}

function failureOf(url: string, response: Response, body: unknown): ApiFailure {
  if (isApiError(body)) return new ApiFailure(body.error.code, body.error.message, body.error.details);
  // A proxy in between answers for a server that is not there.
  if (response.status >= 502 && response.status <= 504) return new ApiFailure('offline', 'the server does not answer');
  return new ApiFailure('internal', `unexpected answer ${response.status} from ${url}`);
}

async function readJson(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isApiError(body: unknown): body is ApiError {
  return typeof body === 'object' && body !== null && 'error' in body;
}
