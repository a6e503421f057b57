import type { Span } from '../../model/span.ts';
import type { Reading } from '../text/reading.ts';

/** A sentence of running text; marks inside quotations do not end it. */
export interface Sentence extends Span {
  paragraph: number;
  /** Its place within the paragraph, from 0. */
  index: number;
}

/** The sentences of the body paragraphs, in text order. `mask` is the reading's masked text. */
export function findSentences(reading: Reading, mask: string): Sentence[] {
  const sentences: Sentence[] = [];
  reading.paragraphs.forEach((paragraph, number) => {
    if (paragraph.kind !== 'body') return;
    let start = paragraph.start;
    let index = 0;
    for (let position = paragraph.start; position < paragraph.end; position++) {
      if (!'。！？'.includes(mask[position]!)) continue;
      sentences.push({ start, end: position + 1, paragraph: number, index: index++ });
      start = position + 1;
    }
    if (start < paragraph.end) sentences.push({ start, end: paragraph.end, paragraph: number, index });
  });
  return sentences;
}

/**
 * Where the clauses of `[start, end)` begin: after ，；： and after a quotation that holds a whole sentence
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
    if (next < end && ('，；：'.includes(mask[position]!) || sentenceQuoteEnds.has(next))) starts.push(next);
  }
  return starts;
}
