import { bareDraft, type Draft } from './draft.ts';
import { ReadError } from './read-error.ts';

/** A Word document as a draft: its paragraphs, one a line. Throws a `ReadError` where the bytes are no such document. */
export async function draftOfDocx(bytes: Uint8Array): Promise<Draft> {
  // Loaded on the first Word document, for most runs meet none.
  const { default: mammoth } = await import('mammoth');
  let raw: string;
  try {
    raw = (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;
  } catch (error) {
    throw new ReadError(`not a Word document that can be read: ${(error as Error).message}`);
  }
  // Two line feeds end each paragraph in raw text; an empty one adds two more.
  return bareDraft(raw.replace(/\n{2,}/g, '\n').replace(/\n$/, ''));
}
