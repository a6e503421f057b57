import type { Span } from '../../model/span.ts';

const longest = 400;
const ends = /[。！？!?\n\r]/;
/** Marks that still belong to the sentence they follow. */
const closers = /[”’」』）)》]/;

/**
 * The sentence of `text` around `span`: from after the last 。！？ or line break to the next, closing marks included.
 * At most 400 code units: of longer ones the part around the span, with … where it is cut.
 */
export function sentenceAround(text: string, span: Span): string {
  let start = span.start;
  while (start > 0 && !ends.test(text[start - 1]!)) start -= 1;
  // What closes the sentence before is not ours.
  while (start < span.start && closers.test(text[start]!)) start += 1;
  let end = Math.max(span.end, start + 1);
  if (!isEnd(text, span.start, end)) {
    while (end < text.length && !ends.test(text[end]!)) end += 1;
    if (end < text.length && !/[\n\r]/.test(text[end]!)) end += 1;
  }
  while (end < text.length && closers.test(text[end]!)) end += 1;
  return bounded(text, { start, end }, span);
}

/** Whether what lies between `start` and `end` ends a sentence, by its last character that closes nothing. */
function isEnd(text: string, start: number, end: number): boolean {
  let last = end - 1;
  while (last > start && closers.test(text[last]!)) last -= 1;
  return ends.test(text[last] ?? '\n');
}

function bounded(text: string, sentence: Span, span: Span): string {
  if (sentence.end - sentence.start <= longest) return text.slice(sentence.start, sentence.end).trim();
  const room = Math.max(0, longest - (span.end - span.start));
  const start = Math.max(sentence.start, span.start - Math.floor(room / 2));
  const end = Math.min(sentence.end, start + longest);
  const cut = text.slice(start, end).trim();
  return `${start > sentence.start ? '…' : ''}${cut}${end < sentence.end ? '…' : ''}`;
}
