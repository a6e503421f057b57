/**
 * Where each of the words, which have two characters or more, begins in the text, rising; in the order of `words`. One pass
 * over the text: a table by the words' first two characters is made in a moment, where an automaton for the few names of an
 * article takes longer than the search.
 */
export function occurrencesOf(words: readonly string[], text: string): Map<string, number[]> {
  const occurrences = new Map(words.map((word): [string, number[]] => [word, []]));
  const byBeginning = new Map<number, string[]>();
  for (const word of occurrences.keys()) {
    const beginning = beginningAt(word, 0);
    const alike = byBeginning.get(beginning);
    if (alike === undefined) byBeginning.set(beginning, [word]);
    else alike.push(word);
  }
  for (let start = 0; start + 1 < text.length; start++) {
    for (const word of byBeginning.get(beginningAt(text, start)) ?? none)
      if (text.startsWith(word, start)) occurrences.get(word)!.push(start);
  }
  return occurrences;
}

const none: readonly string[] = [];

/** Two code units in one number. */
function beginningAt(text: string, start: number): number {
  return (text.charCodeAt(start) << 16) | text.charCodeAt(start + 1);
}
