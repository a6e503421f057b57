import { fileFormats } from '../model/file-format.ts';
import { decodeText } from './decode.ts';
import { DocumentProcess } from './document-process.ts';
import type { Draft } from './draft.ts';
import { splitFrontMatter } from './front-matter.ts';
import { draftOfHtml } from './html-document.ts';

/**
 * How a kind of file is read: as one article, from all its bytes, or as one article a line. What takes long ends with the
 * signal's reason when that aborts.
 */
export type Format = { extensions: readonly string[] } & (
  | { articles: 'one'; draft: (bytes: Uint8Array, signal?: AbortSignal) => Draft | Promise<Draft> }
  | { articles: 'one a line' }
);

const word = new DocumentProcess('docx');
const pdf = new DocumentProcess('pdf');
const draftOfText = (bytes: Uint8Array): Draft => splitFrontMatter(decodeText(bytes));

/** Every format that is read. Each may also be gzipped, with `.gz` after its extension. */
export const formats: readonly Format[] = [
  { extensions: fileFormats.text, articles: 'one', draft: draftOfText },
  { extensions: fileFormats.html, articles: 'one', draft: (bytes) => draftOfHtml(decodeText(bytes)) },
  { extensions: fileFormats.docx, articles: 'one', draft: (bytes, signal) => word.draft(bytes, signal) },
  { extensions: fileFormats.pdf, articles: 'one', draft: (bytes, signal) => pdf.draft(bytes, signal) },
  { extensions: fileFormats.lines, articles: 'one a line' },
];

/** The format that a file's name tells, with or without `.gz` behind it, or null. */
export function formatOf(file: string): Format | null {
  const name = file.toLowerCase().replace(/\.gz$/, '');
  return formats.find((format) => format.extensions.some((extension) => name.endsWith(extension))) ?? null;
}

/** All extensions, for messages. */
export function knownExtensions(): string {
  return formats.flatMap((format) => format.extensions).join(' ');
}
