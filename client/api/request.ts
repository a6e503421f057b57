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
  return send<T>(`/api/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: signal ?? null,
  });
}

async function send<T>(url: string, init: RequestInit): Promise<T> {
  let response: Response;
  try {
    response = await fetch(url, init);
  } catch (cause) {
    if (init.signal?.aborted) throw cause;
    throw new ApiFailure('offline', 'the server does not answer', {}, { cause });
  }
  const body = await readJson(response);
  if (response.ok && body !== undefined) return body as T;
  if (isApiError(body)) throw new ApiFailure(body.error.code, body.error.message, body.error.details);
  // A proxy in between answers for a server that is not there.
  if (response.status >= 502 && response.status <= 504) throw new ApiFailure('offline', 'the server does not answer');
  throw new ApiFailure('internal', `unexpected answer ${response.status} from ${url}`);
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
