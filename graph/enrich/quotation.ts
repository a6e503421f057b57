import { fold } from '../extract/text/fold.ts';
import type { Span } from '../model/span.ts';

/** Whether a span of a text lies inside quotation marks of any form; one that is not closed lasts to the end of the text. */
export function isQuoted(text: string, span: Span): boolean {
  const folded = fold(text);
  let depth = 0;
  for (let index = 0; index < span.start; index++) {
    if (folded[index] === '“') depth++;
    else if (folded[index] === '”' && depth > 0) depth--;
  }
  return depth > 0;
}

/** Words without the one pair of quotation marks around them, where there is one. */
export function withoutOuterMarks(words: string): string {
  return /^\s*[“"「『＂]([\s\S]*)[”"」』＂]\s*$/.exec(words)?.[1] ?? words;
}
