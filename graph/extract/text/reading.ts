import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { fold } from './fold.ts';

/** A stretch of the reading: a heading line, or a paragraph of running text with its layout breaks taken out. */
export interface Paragraph extends Span {
  kind: 'heading' | 'body';
}

/**
 * The article as the later steps see it: punctuation folded to full width and digits to ASCII, paragraphs that a layout break cut re-joined
 * without the break. All steps speak in offsets into `text`; `articleSpans` leads back to the untouched article.
 */
export interface Reading {
  text: string;
  paragraphs: Paragraph[];
  /** For each code unit of `text`, and for its end, the offset in the article's text. Strictly rising. */
  offsets: Uint32Array;
}

/** The article's own spans for a span of the reading: one, or several where a layout break that was taken out lies inside. */
export function articleSpans(reading: Reading, span: Span): Span[] {
  const spans: Span[] = [];
  let start = reading.offsets[span.start]!;
  let previous = start;
  for (let index = span.start + 1; index < span.end; index++) {
    const offset = reading.offsets[index]!;
    if (offset !== previous + 1) {
      spans.push({ start, end: previous + 1 });
      start = offset;
    }
    previous = offset;
  }
  spans.push({ start, end: previous + 1 });
  return spans;
}

/** One span of the article that covers a span of the reading, layout breaks included. */
export function articleSpan(reading: Reading, span: Span): Span {
  return { start: reading.offsets[span.start]!, end: reading.offsets[span.end - 1]! + 1 };
}

interface Line extends Span {
  text: string;
}

/** Reads the layout of an article: lines, headings, and the paragraphs that belong together although a break parts them. */
export function readLayout(article: Article): Reading {
  const text = fold(article.text);
  const lines = linesOf(text);
  const offsets = new Uint32Array(text.length + 1);
  const pieces: string[] = [];
  const paragraphs: Paragraph[] = [];
  let length = 0;
  let bodySeen = false;

  const append = (line: Line) => {
    pieces.push(line.text);
    for (let index = 0; index < line.text.length; index++) offsets[length + index] = line.start + index;
    length += line.text.length;
  };

  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    const kind: Paragraph['kind'] = isHeading(line.text, bodySeen) ? 'heading' : 'body';
    bodySeen ||= kind === 'body';
    const start = length;
    append(line);
    let joined = line.text;
    while (kind === 'body' && index + 1 < lines.length && belongTogether(joined, lines[index + 1]!.text)) {
      const next = lines[++index]!;
      append(next);
      joined += next.text;
    }
    paragraphs.push({ kind, start, end: length });
    // Paragraphs stay apart in the reading, so that no pattern runs from one into the next.
    pieces.push('\n');
    offsets[length] = lines[index]!.end;
    length += 1;
  }
  offsets[length] = text.length;
  return { text: pieces.join(''), paragraphs, offsets: offsets.slice(0, length + 1) };
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    let from = start;
    let to = end;
    while (from < to && text[from] === ' ') from++;
    while (to > from && text[to - 1] === ' ') to--;
    if (from < to) lines.push({ start: from, end: to, text: text.slice(from, to) });
    start = end + 1;
  }
  return lines;
}

const sentenceEnd = /[。！？；]/;
const longestHeading = 60;
const longestFirstHeading = 120;

/** A heading is short and no sentence; before the first paragraph of running text a longer line may be one too. */
function isHeading(line: string, bodySeen: boolean): boolean {
  if (/[。；：，、]$/.test(line) || /[。！？…]”?$/.test(line))
    return !bodySeen && /[！？]$/.test(line) && line.length <= 40;
  if (line.length > (bodySeen ? longestHeading : longestFirstHeading)) return false;
  if (sentenceEnd.test(line.replace(/“[^”]*”/g, ''))) return false;
  if (openQuotes(line) > 0) return false;
  if (bodySeen && /，.*，/.test(line)) return false;
  // A lead-in that ends in a dash goes on in the next paragraph.
  if (/，.*—$/.test(line) && line.length > 25) return false;
  // A list of quoted titles goes on from line to line.
  if (/^“.*”$/.test(line) && bodySeen) return false;
  return true;
}

/** Whether `next` goes on with the paragraph `text` that a layout break cut. */
function belongTogether(text: string, next: string): boolean {
  const last = text[text.length - 1]!;
  const open = openQuotes(text);
  if (open > 0) return !next.startsWith('“') && (!/[。！？…]$/.test(text) || closesBeforeOpening(next));
  // The credit of a picture ends its caption.
  if (/(?:摄|摄影|供图|制图)$/.test(text)) return false;
  if (/[，、]/.test(last)) return true;
  if (last === '”' && next.startsWith('“')) return endsInTitleList(text);
  // A line of running text that ends in a bare character was cut inside a sentence.
  const running = sentenceEnd.test(text) || /，.*，/.test(text);
  return running && /[\p{Script=Han}A-Za-z0-9]/u.test(last) && text.length > 24 && !isHeading(next, true);
}

function openQuotes(text: string): number {
  let depth = 0;
  for (const character of text) {
    if (character === '“') depth++;
    else if (character === '”' && depth > 0) depth--;
  }
  return depth;
}

function closesBeforeOpening(text: string): boolean {
  const close = text.indexOf('”');
  const open = text.indexOf('“');
  return close >= 0 && (open < 0 || close < open);
}

function endsInTitleList(text: string): boolean {
  const open = text.lastIndexOf('“');
  return open >= 0 && !/[。！？…，]$/.test(text.slice(open + 1, -1));
}
