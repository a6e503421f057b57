import type { FailureReason } from '../model/failure-reason.ts';
import { type Chunks, followedBy, maximumLineBytes, tooLarge } from './bytes.ts';
import { byteOrderMark, decodeStrictly, detectEncoding, type Encoding, utf16WithoutMark } from './decode.ts';
import { reasonOfInputError } from './read-error.ts';

/** One line of a stream, decoded, or why it could not be. Numbers are from 1. */
export type TextLine = { number: number } & ({ text: string } | FailureReason);

/**
 * The lines of a stream, one at a time, in memory that one line bounds. Lines are cut in bytes and decoded each by
 * itself, so that one damaged line costs itself alone; the encoding is what the first line that shows one is in.
 */
export async function* textLines(chunks: Chunks): AsyncGenerator<TextLine> {
  const whole = wholeUnits(chunks);
  const first = await whole.next();
  if (first.done) return;
  let encoding: Encoding | null = byteOrderMark(first.value) ?? utf16WithoutMark(first.value);
  const width = encoding === 'utf-16le' || encoding === 'utf-16be' ? encoding : 'one byte';
  let number = 0;
  for await (const bytes of byteLines(followedBy(first.value, whole), width)) {
    number++;
    try {
      if (bytes === null) throw tooLarge();
      if (encoding === null && !isAscii(bytes)) encoding = detectEncoding(bytes);
      yield { number, text: decodeStrictly(bytes, encoding ?? 'utf-8') };
    } catch (error) {
      yield { number, ...reasonOfInputError(error) };
    }
  }
}

/** How a line feed is written: as one byte, or as an aligned UTF-16 unit. */
type LineFeedWidth = 'one byte' | 'utf-16le' | 'utf-16be';

/** The lines as bytes, without their line feed; null where one is too long to keep. */
async function* byteLines(chunks: Chunks, width: LineFeedWidth): AsyncGenerator<Uint8Array | null> {
  let held: Uint8Array[] = [];
  let heldBytes = 0;
  const hold = (part: Uint8Array) => {
    heldBytes += part.length;
    if (heldBytes > maximumLineBytes) held = [];
    else if (part.length > 0) held.push(part);
  };
  const take = () => {
    const bytes = heldBytes > maximumLineBytes ? null : Buffer.concat(held);
    held = [];
    heldBytes = 0;
    return bytes;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = lineFeed(chunk, start, width); end >= 0; end = lineFeed(chunk, start, width)) {
      hold(chunk.subarray(start, end));
      yield take();
      start = end + (width === 'one byte' ? 1 : 2);
    }
    hold(chunk.subarray(start));
  }
  if (heldBytes > 0) yield take();
}

/** Where the next line feed begins, or -1. */
function lineFeed(chunk: Uint8Array, from: number, width: LineFeedWidth): number {
  if (width === 'one byte') return chunk.indexOf(0x0a, from);
  const offset = width === 'utf-16be' ? 1 : 0;
  for (let at = chunk.indexOf(0x0a, from + offset); at >= 0; at = chunk.indexOf(0x0a, at + 1)) {
    const start = at - offset;
    if (start % 2 === 0 && chunk[start + 1 - offset] === 0) return start;
  }
  return -1;
}

/** The first chunk is at least this long, where there is that much: enough to tell UTF-16 by. */
const telling = 1024;

/** The same bytes in chunks of even length but for the last, so that no UTF-16 unit is cut. */
async function* wholeUnits(chunks: Chunks): AsyncGenerator<Uint8Array> {
  let rest = Buffer.alloc(0);
  let minimum = telling;
  for await (const chunk of chunks) {
    const joined =
      rest.length > 0 ? Buffer.concat([rest, chunk]) : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
    const end = joined.length < minimum ? 0 : joined.length - (joined.length % 2);
    rest = Buffer.from(joined.subarray(end));
    if (end === 0) continue;
    minimum = 2;
    yield joined.subarray(0, end);
  }
  if (rest.length > 0) yield rest;
}

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80);
}
