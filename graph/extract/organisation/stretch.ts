import type { Span } from '../../model/span.ts';
import type { TaggedSpan } from '../name/tagged-span.ts';
import type { ArticleGazetteer } from '../place/article-gazetteer.ts';
import type { Reading } from '../text/reading.ts';
import type { WordBoundaries } from '../text/word-boundaries.ts';

/** One paragraph as the finders of bodies see it; all offsets are into `text`. */
export interface Stretch {
  text: string;
  /** For each offset the length of the longest place name that ends there. */
  places: ReadonlyMap<number, number>;
  /** The words of the reading, in which the paragraph begins at `start`. */
  words: WordBoundaries;
  start: number;
  /** What the tagger says of this paragraph. */
  tagged: readonly TaggedSpan[];
  /** How often a string stands in the whole article, 2 for more: a name comes again, a chance sequence does not. */
  occurrences(words: string): number;
}

/** What a place has at its own level: 某某|县委, 某某|区政府. */
const localOrgan = /^[县市区州旗](?:委|政府|纪委|人大|政协)/;

/** Prepares each paragraph of the reading for the finders. `tagged` is in text order. */
export function* stretchesOf(
  reading: Reading,
  tagged: readonly TaggedSpan[],
  gazetteer: ArticleGazetteer,
  words: WordBoundaries,
): Generator<Stretch> {
  const whole = reading.text;
  // Each name is looked for once in an article, however many paragraphs have its short form.
  const inFull = new Map<string, boolean>();
  const isNamedInFull = (name: string) => {
    const known = inFull.get(name) ?? whole.includes(name);
    inFull.set(name, known);
    return known;
  };
  let next = 0;
  for (const paragraph of reading.paragraphs) {
    const text = whole.slice(paragraph.start, paragraph.end);
    const places = new Map<number, number>();
    for (const { start, end, place, short } of gazetteer.all(text)) {
      // 会同 is a county only where the article says 会同县 too, or gives it a committee; mostly it is a verb.
      if (short && !localOrgan.test(text.slice(end, end + 3)) && !isNamedInFull(place.name)) continue;
      // 青石镇和县水利局: 和 joins the body to what is of a place.
      if (place.name === '和县' && /[镇乡县市区村局委厅]/.test(text[start - 1] ?? '')) continue;
      places.set(end, Math.max(places.get(end) ?? 0, end - start));
    }
    const inside: TaggedSpan[] = [];
    while (next < tagged.length && tagged[next]!.start < paragraph.end) {
      const span = tagged[next++]!;
      if (span.start < paragraph.start || span.end > paragraph.end) continue;
      inside.push({ ...span, start: span.start - paragraph.start, end: span.end - paragraph.start });
    }
    yield {
      text,
      places,
      words,
      start: paragraph.start,
      tagged: inside,
      occurrences: (name) => countOf(whole, name),
    };
  }
}

/** How often a string stands in the text, counted up to twice: nobody asks for more. */
function countOf(text: string, name: string): number {
  const first = text.indexOf(name);
  if (first < 0) return 0;
  return text.indexOf(name, first + name.length) < 0 ? 1 : 2;
}

/** The words of a span. */
export const wordsOf = (stretch: Stretch, span: Span): string => stretch.text.slice(span.start, span.end);
