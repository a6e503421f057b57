import type { FailureCode, FailureReason } from '../model/failure-reason.ts';
import { type DetailsOf, failureReason, type PlainCode } from './failure-reason.ts';

/** Input that cannot be read, and why; whoever catches it adds the file and line. */
export class ReadError extends Error {
  override name = 'ReadError';

  constructor(readonly reason: FailureReason) {
    super(reason.message);
  }
}

/** The error of input that cannot be read, by its code. */
export function unreadable<Code extends FailureCode>(code: Code, ...details: DetailsOf<Code>): ReadError {
  return new ReadError(failureReason(code, ...details));
}

/** Why input could not be read, of a failure that bad input or the file system may cause. Anything else is a defect, and is thrown on. */
export function reasonOfInputError(error: unknown): FailureReason {
  if (error instanceof ReadError) return error.reason;
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    const code = systemCodes[error.code];
    if (code) return failureReason(code);
    return failureReason(error.code.startsWith('Z_') ? 'damaged_gzip' : 'system_error', { detail: error.message });
  }
  throw error;
}

/** Of messages without gaps. */
const systemCodes: { [code: string]: PlainCode | undefined } = {
  ENOENT: 'no_such_file',
  EACCES: 'no_permission',
  EPERM: 'no_permission',
  ELOOP: 'link_circle',
  ENAMETOOLONG: 'path_too_long',
  EMFILE: 'too_many_open_files',
  EIO: 'disk_error',
  Z_BUF_ERROR: 'cut_gzip',
  Z_DATA_ERROR: 'not_gzip',
};
