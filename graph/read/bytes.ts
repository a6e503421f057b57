import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { type ReadError, unreadable } from './read-error.ts';

export type Chunks = AsyncIterable<Uint8Array>;

/** The largest single article, in bytes after unpacking. The longest in the press are a hundredth of it. */
export const maximumArticleBytes = 10 * 1024 * 1024;

/** The longest line, in bytes: what is extracted from an article is up to some ten times as long as it. */
export const maximumLineBytes = 16 * maximumArticleBytes;

/** What a message says of an article that is larger. */
export function tooLarge(): ReadError {
  return unreadable('too_large', { megabytes: maximumArticleBytes / 1024 / 1024 });
}

/** The chunks unpacked where they begin with gzip's mark, else as they are. `mustBeGzip` demands the mark. */
export async function* unpacked(chunks: Chunks, mustBeGzip: boolean): Chunks {
  const iterator = chunks[Symbol.asyncIterator]();
  let head = Buffer.alloc(0);
  while (head.length < 2) {
    const next = await iterator.next();
    if (next.done) break;
    head = Buffer.concat([head, next.value]);
  }
  const all = followedBy(head, iterator);
  const isGzip = head[0] === 0x1f && head[1] === 0x8b;
  if (!isGzip) {
    if (mustBeGzip && head.length > 0) throw unreadable('not_gzip');
    yield* all;
    return;
  }
  // pipeline carries an error of the source over to the reader, and closes the source when the reader stops early.
  const gunzip = createGunzip();
  pipeline(Readable.from(all, { objectMode: false }), gunzip, () => {});
  yield* gunzip as AsyncIterable<Buffer>;
}

/** A chunk taken off a stream, put back in front of it. */
export async function* followedBy(head: Uint8Array, rest: AsyncIterator<Uint8Array>): Chunks {
  try {
    if (head.length > 0) yield head;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

/** All bytes in one piece. Throws a `ReadError` past `maximumArticleBytes`, before reading on. */
export async function collect(chunks: Chunks): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > maximumArticleBytes) throw tooLarge();
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}
