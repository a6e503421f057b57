const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Where the words of a text begin and end, as the dictionary of ICU's word segmentation has it (part of Node: no data of
 * our own). Its boundaries are good where a text holds everyday words; names it mostly takes apart into characters, so
 * that only a word of several characters says something. Takes linear time.
 */
export class WordBoundaries {
  /** For each code unit the start of its word. */
  readonly #starts: Uint32Array;
  readonly #ends: Uint32Array;

  constructor(text: string) {
    this.#starts = new Uint32Array(text.length);
    this.#ends = new Uint32Array(text.length);
    // Line by line, which no word crosses: over a whole text each step of the segmenter takes longer, the longer it is.
    for (const { 0: line, index: from } of text.matchAll(/[^\n]+/g)) {
      for (const { segment, index } of segmenter.segment(line)) {
        const [start, end] = [from + index, from + index + segment.length];
        this.#starts.fill(start, start, end);
        this.#ends.fill(end, start, end);
      }
    }
  }

  /** The word that `position` stands inside, neither at its beginning nor at its end; null at a boundary. */
  wordAcross(position: number): { start: number; end: number } | null {
    const start = this.#starts[position];
    return start === undefined || start === position || this.#ends[position] === 0
      ? null
      : { start, end: this.#ends[position]! };
  }

  /** Whether `[start, end)` is one word of the dictionary. */
  isWord(start: number, end: number): boolean {
    return this.#starts[start] === start && this.#ends[start] === end;
  }
}
