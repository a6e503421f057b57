import type { Span } from '../model/span.ts';

/**
 * Where `words` stand in `text`, character by character; only white space may differ, be it more, less or none. Spans
 * neither begin nor end in white space, and do not overlap. Empty or blank words stand nowhere.
 */
export function occurrences(text: string, words: string): Span[] {
  const wanted = words.replace(/\s+/g, '');
  // Half of a surrogate pair is no character.
  if (wanted === '' || /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(wanted)) return [];
  const { bare, offsets } = withoutSpace(text);
  const found: Span[] = [];
  for (let at = bare.indexOf(wanted); at >= 0; at = bare.indexOf(wanted, at + wanted.length)) {
    found.push({ start: offsets[at]!, end: offsets[at + wanted.length - 1]! + 1 });
  }
  return found;
}

/** A text without its white space, and for each code unit left its offset in the text. */
function withoutSpace(text: string): { bare: string; offsets: number[] } {
  const offsets: number[] = [];
  let bare = '';
  for (let index = 0; index < text.length; index++) {
    const character = text[index]!;
    if (/\s/.test(character)) continue;
    bare += character;
    offsets.push(index);
  }
  return { bare, offsets };
}
