import type { ApiErrorCode } from '../graph/model/api-error.ts';

/** A request that cannot be answered as it stands. The message names the bad value and says what to do. */
export class RequestError extends Error {
  constructor(
    readonly code: ApiErrorCode,
    message: string,
    readonly details?: { [name: string]: string | number | boolean },
  ) {
    super(message);
    this.name = 'RequestError';
  }
}
