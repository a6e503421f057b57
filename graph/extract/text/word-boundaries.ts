/** Marks that no word reaches across. */
const borders = /[\n。，；：！？、]/;

/** Clauses are read in pieces of this length, because each step of the segmenter takes longer the longer its text is. */
const longestPiece = 512;
/** How far before the end of a piece a word is believed. */
const overlap = 16;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Where the words of a text begin and end, as the dictionary of ICU's word segmentation has it (part of Node: no data of
 * our own). Its boundaries are good where a text holds everyday words; names it mostly takes apart into characters, so
 * that only a word of several characters says something. Clauses are read when they are first asked about, each once:
 * linear time.
 */
export class WordBoundaries {
  readonly #text: string;
  /** For each code unit the start of its word, and its end: 0 in clauses that nobody asked about. */
  readonly #starts: Uint32Array;
  readonly #ends: Uint32Array;

  constructor(text: string) {
    this.#text = text;
    this.#starts = new Uint32Array(text.length);
    this.#ends = new Uint32Array(text.length);
  }

  /** Reads the clause of `position`, which no word crosses. */
  #read(position: number): void {
    if (this.#ends[position] !== 0) return;
    let from = position;
    while (from > 0 && !borders.test(this.#text[from - 1]!)) from--;
    let to = position + 1;
    while (to < this.#text.length && !borders.test(this.#text[to - 1]!)) to++;
    while (from < to) from = this.#readPiece(from, Math.min(to, from + longestPiece), to);
  }

  /** Reads the words of `[from, end)`, a piece of the clause that ends at `to`, and returns where the next piece begins. */
  #readPiece(from: number, end: number, to: number): number {
    let next = end;
    for (const { segment, index } of segmenter.segment(this.#text.slice(from, end))) {
      const start = from + index;
      // The end of a piece may cut a word: what stands there is read again with what follows.
      if (end < to && index > 0 && start + segment.length > end - overlap) return start;
      next = start + segment.length;
      this.#starts.fill(start, start, next);
      this.#ends.fill(next, start, next);
    }
    return next;
  }

  /** The word that `position` stands inside, neither at its beginning nor at its end; null at a boundary. */
  wordAcross(position: number): { start: number; end: number } | null {
    this.#read(position);
    const start = this.#starts[position];
    return start === undefined || start === position || this.#ends[position] === 0
      ? null
      : { start, end: this.#ends[position]! };
  }

  /** Whether `[start, end)` is one word of the dictionary. */
  isWord(start: number, end: number): boolean {
    this.#read(start);
    return this.#starts[start] === start && this.#ends[start] === end;
  }
}
