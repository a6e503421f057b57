import type { Quote } from '../quote/quote.ts';
import type { Reading } from '../text/reading.ts';

/** Stands for a character that no reporting rule may read. */
export const maskCharacter = '□';

/**
 * The reading's text, same length, with all that is inside quotation marks of `depth`, 《》 and （） blotted
 * out: a cue, a comma or a
 * full stop found in it belongs to the narration itself. The marks stay, brackets go with their content.
 */
export function maskQuoted(reading: Reading, quotes: readonly Quote[], depth: number): string {
  const characters = Array.from({ length: reading.text.length }, (_, index) => reading.text[index]!);
  for (const quote of quotes) {
    if (quote.depth === depth) characters.fill(maskCharacter, quote.inner.start, quote.inner.end);
  }
  for (const paragraph of reading.paragraphs) {
    maskBetween(characters, paragraph.start, paragraph.end, '《', '》', false);
    maskBetween(characters, paragraph.start, paragraph.end, '（', '）', true);
  }
  return characters.join('');
}

/** Blots out from `open` to the matching `close`; an opening mark that nothing closes is left as it is. */
function maskBetween(characters: string[], start: number, end: number, open: string, close: string, marks: boolean) {
  let from = -1;
  for (let index = start; index < end; index++) {
    if (characters[index] === open && from < 0) from = index;
    else if (characters[index] === close && from >= 0) {
      if (marks) characters.fill(maskCharacter, from, index + 1);
      else characters.fill(maskCharacter, from + 1, index);
      from = -1;
    }
  }
}
