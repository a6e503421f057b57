import { type TextLine, textLines } from './byte-lines.ts';
import { type Chunks, collect, followedBy, unpacked } from './bytes.ts';
import { completeArticle, safeFileName, withoutExtension } from './draft.ts';
import { type Format, formatOf, knownExtensions } from './format.ts';
import { articleOfJsonLine } from './json-line.ts';
import { reasonOfInputError, unreadable } from './read-error.ts';
import type { ReadResult } from './read-result.ts';

/**
 * Reads the bytes of one file. Its name tells the format; `-` is standard input, JSON lines where it begins with `{`
 * and else one plain text. Yields articles and failures in order; bad input never throws. Throws the signal's reason where
 * that aborts while a document is read.
 */
export async function* readStream(file: string, chunks: Chunks, signal?: AbortSignal): AsyncGenerator<ReadResult> {
  try {
    const bytes = unpacked(chunks, /\.gz$/i.test(file));
    if (file === '-') yield* readUnnamed(bytes);
    else {
      const format = formatOf(file);
      if (!format) throw unreadable('unknown_format', { extensions: knownExtensions() });
      yield* readFormat(file, bytes, format, signal);
    }
  } catch (error) {
    yield { kind: 'failure', file, ...reasonOfInputError(error) };
  }
}

/**
 * Reads what was sent, e.g. to the API: a text that is already decoded or the bytes of a file, by the format that its name
 * tells. `signal` as for `readStream`.
 */
export function readSent(file: string, content: string | Uint8Array, signal?: AbortSignal): AsyncGenerator<ReadResult> {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  return readStream(file, inOneChunk(bytes), signal);
}

async function* readFormat(
  file: string,
  bytes: Chunks,
  format: Format,
  signal?: AbortSignal,
): AsyncGenerator<ReadResult> {
  if (format.articles === 'one a line') {
    yield* readLines(file, bytes);
    return;
  }
  const article = completeArticle(await format.draft(await collect(bytes), signal), file === '-' ? null : file);
  const outputName = file === '-' ? safeFileName(article.id) : withoutExtension(file);
  yield { kind: 'article', file, article, outputName };
}

async function* readUnnamed(bytes: Chunks): AsyncGenerator<ReadResult> {
  const iterator = bytes[Symbol.asyncIterator]();
  const first = await iterator.next();
  const head = first.done ? new Uint8Array() : first.value;
  // Bytes that say nothing are passed: a mark, blanks, and the zero half of a UTF-16 unit.
  const telling = head.find((byte) => ![0xef, 0xbb, 0xbf, 0xfe, 0xff, 0, 0x20, 0x09, 0x0a, 0x0d].includes(byte));
  const isJsonLines = telling === 0x7b;
  yield* readFormat('-', followedBy(head, iterator), formatOf(isJsonLines ? '-.jsonl' : '-.txt')!);
}

async function* readLines(file: string, bytes: Chunks): AsyncGenerator<ReadResult> {
  let filled = 0;
  for await (const line of textLines(bytes)) {
    if ('text' in line && line.text.trim() === '') continue;
    filled++;
    yield readLine(file, line);
  }
  if (filled === 0) throw unreadable('no_lines');
}

function readLine(file: string, { number, ...line }: TextLine): ReadResult {
  if (!('text' in line)) return { kind: 'failure', file, line: number, ...line };
  try {
    const read = articleOfJsonLine(line.text);
    return { kind: 'article', file, line: number, ...read, outputName: safeFileName(read.article.id) };
  } catch (error) {
    return { kind: 'failure', file, line: number, ...reasonOfInputError(error) };
  }
}

async function* inOneChunk(bytes: Uint8Array): Chunks {
  yield bytes;
}
