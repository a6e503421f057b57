import type { Span } from '../../graph/model/span.ts';

const stop = /[。！？!?]/;
const closing = /[”"』」）)]/;
const blank = /\s/;

/** The sentence that holds a span, its closing quotation marks included. A layout break inside a sentence does not end it. */
export function sentenceAround(text: string, span: Span): Span {
  let start = span.start;
  while (start > 0 && !endsBefore(text, start)) start -= 1;
  while (start < span.start && (blank.test(text[start]!) || closing.test(text[start]!))) start += 1;
  let end = Math.max(span.end, span.start + 1);
  while (end < text.length && !stop.test(text[end - 1]!) && !isParagraphEnd(text, end)) end += 1;
  while (end < text.length && closing.test(text[end]!)) end += 1;
  return { start, end };
}

function endsBefore(text: string, offset: number): boolean {
  return stop.test(text[offset - 1]!) || isParagraphEnd(text, offset - 1);
}

/** A blank line, or a line break that the words before it allow to be an end. */
function isParagraphEnd(text: string, offset: number): boolean {
  if (text[offset] !== '\n') return false;
  const before = text.slice(Math.max(0, text.lastIndexOf('\n', offset - 1) + 1), offset).trim();
  return before.length < 18 || /^\s*\n/.test(text.slice(offset + 1, offset + 40));
}
