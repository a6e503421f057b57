import { Readable } from 'node:stream';
import { maximumArticleBytes, tooLarge } from './bytes.ts';
import { bareDraft, type Draft } from './draft.ts';
import { ReadError, unreadable } from './read-error.ts';

/** A Word document as a draft: its paragraphs, one a line. Throws a `ReadError` where the bytes are no such document. */
export async function draftOfDocx(bytes: Uint8Array): Promise<Draft> {
  // Every .docx is a zip archive; what is none, an old .doc by another name for one, is told in words a user knows.
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw unreadable('not_docx');
  // Loaded on the first Word document, for most runs meet none.
  const { default: mammoth } = await import('mammoth');
  let raw: string;
  try {
    raw = (await mammoth.extractRawText({ buffer: await withTextAlone(bytes) })).value;
  } catch (error) {
    if (error instanceof ReadError) throw error;
    throw unreadable('damaged_docx', { detail: (error as Error).message });
  }
  // Two line feeds end each paragraph in raw text; an empty one adds two more.
  return bareDraft(raw.replace(/\n{2,}/g, '\n').replace(/\n$/, ''));
}

/**
 * The document without its pictures, fonts and embedded files. A few kilobytes can unpack to gigabytes, and mammoth
 * unpacks all that it reads: throws a `ReadError` as soon as the rest is larger than an article may be.
 */
async function withTextAlone(bytes: Uint8Array): Promise<Buffer> {
  const { default: JSZip } = await import('jszip');
  // The directory of an archive is its end.
  const whole = await JSZip.loadAsync(bytes).catch(() => {
    throw unreadable('cut_docx');
  });
  const kept = new JSZip();
  let size = 0;
  for (const part of whole.file(/\.(xml|rels)$/i)) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of new Readable().wrap(part.nodeStream()) as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > maximumArticleBytes) throw tooLarge();
      chunks.push(chunk);
    }
    kept.file(part.name, Buffer.concat(chunks));
  }
  return kept.generateAsync({ type: 'nodebuffer' });
}
