/** Every error the API can answer with, and its HTTP status. The list is closed. */
export const apiErrors = {
  invalid_request: { status: 400 },
  invalid_cypher: { status: 400 },
  cypher_not_read_only: { status: 403 },
  unauthorized: { status: 401 },
  not_found: { status: 404 },
  payload_too_large: { status: 413 },
  too_many_requests: { status: 429 },
  query_timeout: { status: 408 },
  query_too_large: { status: 422 },
  store_unavailable: { status: 503 },
  internal: { status: 500 },
} as const;

export type ApiErrorCode = keyof typeof apiErrors;

export interface ApiError {
  error: {
    code: ApiErrorCode;
    /** A sentence that says what is wrong and what to do. */
    message: string;
    /** Free form: the offending field, the position in a query. */
    details?: { [name: string]: string | number | boolean };
  };
}
