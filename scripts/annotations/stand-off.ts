import type { Facts } from '../../graph/model/facts.ts';

/** `[start, end)` in UTF-16 code units of a text: its words there, kept apart from the text. */
type Place = [number, number];

/** A value whose strings, apart from those of `closed` fields, are replaced by places in a text. */
type StandOff<T> = T extends string ? Place | T : T extends object ? { [Key in keyof T]: StandOff<T[Key]> } : T;

/** The annotation of one article of the corpus without a word of it. */
export interface Annotation {
  article: string;
  facts: StandOff<Omit<Facts, 'file'>>;
}

/** Fields whose values are no words of the text. */
const closed: ReadonlySet<string> = new Set(['kind', 'speakerType']);
/** A name may be written otherwise than in the text (a space taken out); nothing longer may. */
const longestName = 12;

/** The facts with places in `text` for its words. Throws a RangeError for what the text does not have. */
export function standOff({ file: _, ...facts }: Facts, article: string, text: string): Annotation {
  return { article, facts: mapStrings(facts, (words) => placeOf(words, text)) as Annotation['facts'] };
}

/** The facts again, with the words of `text`. */
export function factsOf({ facts }: Annotation, file: string, text: string): Facts {
  return { file, ...(filled(facts, text) as Omit<Facts, 'file'>) };
}

function placeOf(words: string, text: string): Place | string {
  const start = text.indexOf(words);
  if (start >= 0 && words !== '') return [start, start + words.length];
  if (words.length <= longestName) return words;
  throw new RangeError(`the text does not have “${words}”`);
}

function mapStrings(value: unknown, map: (words: string) => unknown): unknown {
  if (typeof value === 'string') return map(value);
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, map));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, closed.has(key) ? inner : mapStrings(inner, map)]),
  );
}

function filled(value: unknown, text: string): unknown {
  if (isPlace(value)) return text.slice(...value);
  if (Array.isArray(value)) return value.map((item) => filled(item, text));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, filled(inner, text)]));
}

function isPlace(value: unknown): value is Place {
  return Array.isArray(value) && value.length === 2 && value.every((number) => typeof number === 'number');
}
