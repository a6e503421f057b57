import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { maximumArticleBytes, tooLarge } from './bytes.ts';
import { bareDraft, type Draft } from './draft.ts';
import { joinPdfLines, type PdfLine } from './pdf-lines.ts';
import { ReadError, unreadable } from './read-error.ts';

/**
 * A PDF as a draft: the text its pages hold, paragraphs re-joined from lines. Throws a `ReadError` where the bytes are
 * no PDF, a password is asked for, the pages are pictures, or their text is larger than an article may be.
 */
export async function draftOfPdf(bytes: Uint8Array): Promise<Draft> {
  // Loaded on the first PDF: it is large, and most runs meet none.
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const task = getDocument({
    data: new Uint8Array(bytes), // it takes the memory over, so it gets a copy
    cMapUrl: join(home, 'cmaps/'),
    cMapPacked: true,
    standardFontDataUrl: join(home, 'standard_fonts/'),
    isEvalSupported: false, // it would compile what the document says
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    const pages: string[] = [];
    let size = 0;
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const text = joinPdfLines(linesOf((await page.getTextContent()).items as PdfItem[]));
      size += Buffer.byteLength(text);
      if (size > maximumArticleBytes) throw tooLarge();
      pages.push(text);
      page.cleanup();
    }
    const text = pages.filter((page) => page !== '').join('\n');
    if (text === '' && document.numPages > 0) throw unreadable('pdf_pictures');
    return bareDraft(text);
  } catch (error) {
    if (error instanceof ReadError) throw error;
    const { name, message } = error as Error;
    if (name === 'PasswordException') throw unreadable('pdf_password');
    if (name === 'InvalidPDFException') throw unreadable('not_pdf');
    throw unreadable('damaged_pdf', { detail: message });
  } finally {
    await task.destroy();
  }
}

/** A run of text on a page, as the library gives it; the fields used here. Marked content has no `str`. */
interface PdfItem {
  str?: string;
  hasEOL: boolean;
  /** The last two numbers are where it begins, in points from the left and the bottom. */
  transform: number[];
  width: number;
  height: number;
}

function linesOf(items: readonly PdfItem[]): PdfLine[] {
  const lines: PdfLine[] = [];
  let line: PdfLine | null = null;
  for (const { str, hasEOL, transform, width, height } of items) {
    if (str === undefined) continue;
    const left = transform[4]!;
    if (str !== '') {
      line ??= { text: '', left, right: left, bottom: transform[5]!, height };
      line.text += str;
      line.right = Math.max(line.right, left + width);
      line.height = Math.max(line.height, height);
    }
    if (hasEOL && line) {
      lines.push(line);
      line = null;
    }
  }
  if (line) lines.push(line);
  return lines;
}
