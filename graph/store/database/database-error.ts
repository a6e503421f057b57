import { Neo4jError } from 'neo4j-driver';
import { StoreError } from '../store-error.ts';

/** Where a database is, for messages. */
export interface Place {
  /** Follows "the database at". */
  where: string;
  /** What to say where it does not answer; `reason` is what the driver says. */
  silence(reason: string): string;
}

/** What went wrong in the database, as one message that says what to do. */
export function storeErrorFrom(error: unknown, { where, silence }: Place): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const { code } = error;
  const options = { cause: error };
  if (code === 'ServiceUnavailable' || code === 'SessionExpired') {
    return new StoreError('store_unavailable', silence(firstLine(error)), undefined, options);
  }
  if (/^Neo\.ClientError\.Security\./.test(code)) {
    return new StoreError(
      'store_unavailable',
      `The database at ${where} refuses the sign-in: ${firstLine(error)} Set NEO4J_USER and NEO4J_PASSWORD.`,
      undefined,
      options,
    );
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return new StoreError(
      'store_unavailable',
      `${firstLine(error)} Set NEO4J_DATABASE to a database at ${where}.`,
      undefined,
      options,
    );
  }
  if (isTimeout(code)) {
    return new StoreError(
      'query_timeout',
      'The database took longer than a query may. Ask for less, or narrow it down.',
      undefined,
      options,
    );
  }
  if (isMemoryLimit(code)) {
    return new StoreError(
      'query_too_large',
      'The query needs more memory than one query may use. Ask for less, or add a LIMIT earlier.',
      undefined,
      options,
    );
  }
  return new StoreError('internal', `The database failed: ${firstLine(error)}`, undefined, options);
}

function isTimeout(code: string): boolean {
  return (
    /^Neo\.\w+\.Transaction\.(TransactionTimedOut|TransactionTimedOutClientConfiguration|Terminated)$/.test(code) ||
    code === 'Neo.TransientError.Transaction.LockAcquisitionTimeout'
  );
}

function isMemoryLimit(code: string): boolean {
  return /^Neo\.TransientError\.General\.(MemoryPoolOutOfMemoryError|TransactionMemoryLimit|OutOfMemoryError)$/.test(
    code,
  );
}

/** A Neo4j message without its excerpts. */
function firstLine(error: Neo4jError): string {
  return error.message.split('\n')[0]!.trim();
}
