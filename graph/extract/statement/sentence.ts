import type { Span } from '../../model/span.ts';
import type { Reading } from '../text/reading.ts';

/** A sentence of running text; marks inside quotations do not end it. */
export interface Sentence extends Span {
  paragraph: number;
  /** Its place within the paragraph, from 0. */
  index: number;
}

/** How the points of a list begin that one sentence before them opens: 一是…。二是…。 */
export const listItem =
  /^(?:第?[一二三四五六七八九十]+[是、，]|首先|其次|再次|最后|此外，|比如，|例如，|再如，|又如，|还比如)/;

/** The sentences of the body paragraphs, in text order. `mask` is the reading's masked text. */
export function findSentences(reading: Reading, mask: string): Sentence[] {
  return reading.paragraphs.flatMap((paragraph, number) =>
    paragraph.kind === 'body' ? sentencesIn(mask, paragraph, number) : [],
  );
}

/** The sentences of one stretch of text that belongs to paragraph number `paragraph`. */
export function sentencesIn(mask: string, stretch: Span, paragraph: number): Sentence[] {
  const sentences: Sentence[] = [];
  let { start } = stretch;
  for (let position = start; position < stretch.end; position++) {
    if (!'。！？'.includes(mask[position]!)) continue;
    sentences.push({ start, end: position + 1, paragraph, index: sentences.length });
    start = position + 1;
  }
  if (start < stretch.end) sentences.push({ start, end: stretch.end, paragraph, index: sentences.length });
  return sentences;
}

/**
 * Where the clauses of `[start, end)` begin: after ，；： and …… and after a quotation that holds a whole sentence
 * (`sentenceQuoteEnds`: offsets behind such closing marks).
 */
export function clauseStarts(
  mask: string,
  start: number,
  end: number,
  sentenceQuoteEnds: ReadonlySet<number>,
): number[] {
  const starts = [start];
  for (let position = start; position < end; position++) {
    const next = position + 1;
    if (next >= end) break;
    const ellipsis = mask[position] === '…' && /\p{Script=Han}/u.test(mask[next]!);
    if (ellipsis || '，；：'.includes(mask[position]!) || sentenceQuoteEnds.has(next)) starts.push(next);
  }
  return starts;
}
