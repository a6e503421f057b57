/** Input that cannot be read. The message says what is wrong and what to do; whoever catches it adds the file and line. */
export class ReadError extends Error {
  override name = 'ReadError';
}

/** The message of a failure that bad input or the file system may cause. Anything else is a defect, and is thrown on. */
export function messageOfInputError(error: unknown): string {
  if (error instanceof ReadError) return error.message;
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    return (
      systemMessages[error.code] ??
      (error.code.startsWith('Z_') ? `damaged gzip data: ${error.message}` : error.message)
    );
  }
  throw error;
}

const systemMessages: { [code: string]: string } = {
  ENOENT: 'no such file or folder',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  ELOOP: 'a symbolic link that leads back to itself',
  ENAMETOOLONG: 'the path is too long',
  EMFILE: 'too many open files',
  EIO: 'the disk reported a read error',
  Z_BUF_ERROR: 'damaged gzip data: the file ends too early',
  Z_DATA_ERROR: 'not gzip data, though its name ends in .gz',
};
