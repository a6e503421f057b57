/** What stands in the string that is still open at the end of `text`; null where none is. */
export function openString(text: string): string | null {
  let quote: string | null = null;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (quote && character === '\\') at += 1;
    else if (quote && character === quote) quote = null;
    else if (!quote && (character === "'" || character === '"')) {
      quote = character;
      start = at + 1;
    } else if (!quote && text.startsWith('//', at)) return null;
  }
  return quote && start < text.length ? text.slice(start) : null;
}
