import type { ApiErrorCode } from '../model/api-error.ts';

/** What the store rejects with: a closed code, and a message that says what to do. */
export class StoreError extends Error {
  constructor(
    readonly code: ApiErrorCode,
    message: string,
    readonly details?: { [name: string]: string | number | boolean },
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'StoreError';
  }
}
