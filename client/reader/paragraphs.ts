import type { Span } from '../../graph/model/span.ts';

/** A paragraph as it is read: the pieces of the article's text that a layout break had parted. */
export interface Paragraph {
  pieces: Span[];
  heading: boolean;
}

/** What a paragraph may end with. A line that ends otherwise was broken by the layout. */
const terminal = /[。！？!?；;：:…”"』」）)】》]$/;

/** Lines shorter than this are headings, names or list entries, never a broken line. */
const shortLine = 18;

/** What a sentence never ends with, at whatever length. */
const open = /[，、,“‘（《]$/;

/**
 * The text's paragraphs: lines, joined again where the layout had broken a sentence. A blank line parts them, unless a
 * quotation is open or a comma stands at the break.
 */
export function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let blank = true;
  for (const { start, end } of linesOf(text)) {
    const line = trimmed(text, { start, end });
    if (!line) {
      blank = true;
      continue;
    }
    const last = paragraphs.at(-1);
    if (last && goesOn(last.pieces.map((piece) => text.slice(piece.start, piece.end)).join(''), blank)) {
      last.pieces.push(line);
      last.heading = false;
    } else {
      const words = text.slice(line.start, line.end);
      paragraphs.push({ pieces: [line], heading: words.length < 40 && !terminal.test(words) });
    }
    blank = false;
  }
  return paragraphs;
}

function goesOn(words: string, blank: boolean): boolean {
  if (terminal.test(words)) return false;
  if (open.test(words) || quotesOpen(words)) return true;
  return !blank && words.length >= shortLine;
}

function quotesOpen(words: string): boolean {
  return words.lastIndexOf('“') > words.lastIndexOf('”');
}

function* linesOf(text: string): Generator<Span> {
  let start = 0;
  for (const match of text.matchAll(/\r\n|\r|\n|\u2028|\u2029/g)) {
    yield { start, end: match.index };
    start = match.index + match[0].length;
  }
  yield { start, end: text.length };
}

function trimmed(text: string, span: Span): Span | null {
  const words = text.slice(span.start, span.end);
  const start = span.start + words.length - words.trimStart().length;
  const end = span.start + words.trimEnd().length;
  return start < end ? { start, end } : null;
}
