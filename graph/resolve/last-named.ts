/** A reader that gives the one of `words` that a stretch of text names last, or null; of those at one place the longest. */
export function lastNamed(words: Iterable<string>): (text: string) => string | null {
  const any = new RegExp([...words].sort((one, other) => other.length - one.length).join('|'), 'g');
  return (text) => text.match(any)?.at(-1) ?? null;
}
