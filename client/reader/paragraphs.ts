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

/** The text's paragraphs: lines, joined again where the layout had broken a sentence. Blank lines part them for good. */
export function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let open: Paragraph | null = null;
  for (const { start, end } of linesOf(text)) {
    const line = trimmed(text, { start, end });
    if (!line) {
      open = null;
      continue;
    }
    const words = text.slice(line.start, line.end);
    if (open) open.pieces.push(line);
    else paragraphs.push({ pieces: [line], heading: false });
    const current: Paragraph = open ?? paragraphs.at(-1)!;
    const broken = words.length >= shortLine && !terminal.test(words);
    current.heading = current.pieces.length === 1 && words.length < 40 && !terminal.test(words);
    open = broken ? current : null;
  }
  for (const paragraph of paragraphs) if (paragraph.pieces.length > 1) paragraph.heading = false;
  return paragraphs;
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
