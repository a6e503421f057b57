import { createReadStream } from 'node:fs';
import type { Chunks } from './bytes.ts';
import { findFiles } from './find-files.ts';
import type { ReadResult } from './read-result.ts';
import { readStream } from './read-stream.ts';

export interface ReadPathsOptions {
  /** What `-` stands for. */
  standardInput?: Chunks;
  /** Told how many bytes were taken from the source, packed as they are there. */
  onBytes?: (count: number) => void;
  /** Breaks off the reading of a document, which may take long: the iteration then throws the signal's reason. */
  signal?: AbortSignal;
}

/**
 * Reads files, folders, globs and `-` (standard input), in order, as articles, failures and files passed over. What
 * cannot be read is one failure with its reason, and the rest goes on. One article at a time is in memory, so
 * collections of any size stream.
 */
export async function* readPaths(
  paths: readonly string[],
  { standardInput = process.stdin, onBytes, signal }: ReadPathsOptions = {},
): AsyncGenerator<ReadResult> {
  for await (const found of findFiles(paths)) {
    if (found.kind !== 'file') yield found;
    else {
      const chunks = found.file === '-' ? standardInput : createReadStream(found.file, { highWaterMark });
      yield* readStream(found.file, onBytes ? metered(chunks, onBytes) : chunks, signal);
    }
  }
}

/** Chunks of 256 KB read a disk about as fast as larger ones. */
const highWaterMark = 256 * 1024;

async function* metered(chunks: Chunks, onBytes: (count: number) => void): Chunks {
  for await (const chunk of chunks) {
    onBytes(chunk.length);
    yield chunk;
  }
}
