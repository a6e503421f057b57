import type { ErrorRequestHandler, RequestHandler } from 'express';
import { type ApiError, type ApiErrorCode, apiErrors } from '../graph/model/api-error.ts';
import { ValidationError } from '../graph/schema/validator.ts';
import { StoreError } from '../graph/store/store-error.ts';
import { RequestError } from './request-error.ts';

/** The one place that turns what was thrown into an answer. */
export const answerError: ErrorRequestHandler = (error, request, response, next) => {
  const answer = toApiError(error);
  if (answer.error.code === 'internal') request.log.error(error);
  // An answer that is under way cannot become another one: Express closes the connection.
  if (response.headersSent) return next(error);
  response.status(apiErrors[answer.error.code].status).json(answer);
};

/** Refuses what no endpoint took. */
export const refuseUnknown: RequestHandler = (request) => {
  throw new RequestError(
    'not_found',
    `nothing at ${request.method} ${request.baseUrl}${request.path}: /api/docs lists what there is`,
  );
};

function toApiError(error: unknown): ApiError {
  if (error instanceof StoreError || error instanceof RequestError) {
    return apiError(error.code, error.message, error.details);
  }
  if (error instanceof ValidationError) return apiError('invalid_request', error.message, { field: error.field });
  if (isHttpError(error)) {
    return error.type === 'entity.too.large'
      ? apiError('payload_too_large', `the body is larger than ${error.limit} bytes: send fewer or shorter texts`)
      : apiError('invalid_request', `the request cannot be read: ${error.message}`);
  }
  return apiError('internal', 'something went wrong on the server: its log says what');
}

function apiError(code: ApiErrorCode, message: string, details?: ApiError['error']['details']): ApiError {
  return { error: details ? { code, message, details } : { code, message } };
}

/** What Express and its body parser throw for a request they cannot read: bad JSON, a broken %-escape, a cut body. */
function isHttpError(error: unknown): error is Error & { status: number; type?: string; limit?: number } {
  const status = error instanceof Error && 'status' in error ? error.status : undefined;
  return typeof status === 'number' && status >= 400 && status < 500;
}
