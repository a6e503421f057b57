import { beyond, characterType, foldUnit } from './character-type.ts';
import { type LookUp, wordClasses } from './knowledge.ts';

/** Features of each character. */
export const featureCount = 43;
/** A feature is a hash of its template and its values, of this many bits. */
export const featureBits = 24;

const reach = 4;
const classCount = wordClasses.length;
const longestWord = 12;
const [surname, first, second, only] = [0, 1, 2, 3];

/** Positions of a character towards the words of one class. */
const wordBegin = 1;
const wordInside = 2;
const wordEnd = 3;
const wordSingle = 4;

/**
 * The features of every character of `text`: `result[index * featureCount + template]`. They look at four characters
 * either side, at words of the closed classes that cover, precede or follow it, and at how much the characters around it
 * look like a name.
 */
export function featuresOf(text: string, lookUp: LookUp): Int32Array {
  const length = text.length;
  const units = new Int32Array(length + 2 * reach);
  const types = new Int32Array(length + 2 * reach).fill(beyond);
  for (let index = 0; index < length; index++) {
    const unit = text.charCodeAt(index);
    units[index + reach] = foldUnit(unit);
    types[index + reach] = characterType(unit);
  }
  const words = wordFeatures(text, lookUp);
  const names = nameFeatures(text, lookUp);
  const result = new Int32Array(length * featureCount);
  for (let index = 0; index < length; index++) {
    const at = index + reach;
    let slot = index * featureCount;
    const c4 = units[at - 4]!;
    const c3 = units[at - 3]!;
    const c2 = units[at - 2]!;
    const c1 = units[at - 1]!;
    const c = units[at]!;
    const n1 = units[at + 1]!;
    const n2 = units[at + 2]!;
    const n3 = units[at + 3]!;
    const n4 = units[at + 4]!;
    result[slot++] = hashOf(0, c, 0, 0, 0);
    result[slot++] = hashOf(1, c1, 0, 0, 0);
    result[slot++] = hashOf(2, n1, 0, 0, 0);
    result[slot++] = hashOf(3, c2, 0, 0, 0);
    result[slot++] = hashOf(4, n2, 0, 0, 0);
    result[slot++] = hashOf(5, c3, 0, 0, 0);
    result[slot++] = hashOf(6, n3, 0, 0, 0);
    result[slot++] = hashOf(7, c1, c, 0, 0);
    result[slot++] = hashOf(8, c, n1, 0, 0);
    result[slot++] = hashOf(9, c2, c1, 0, 0);
    result[slot++] = hashOf(10, n1, n2, 0, 0);
    result[slot++] = hashOf(11, c1, n1, 0, 0);
    result[slot++] = hashOf(12, c3, c2, 0, 0);
    result[slot++] = hashOf(13, n2, n3, 0, 0);
    result[slot++] = hashOf(14, c2, c1, c, 0);
    result[slot++] = hashOf(15, c1, c, n1, 0);
    result[slot++] = hashOf(16, c, n1, n2, 0);
    result[slot++] = hashOf(17, c3, c2, c1, 0);
    result[slot++] = hashOf(18, n1, n2, n3, 0);
    result[slot++] = hashOf(19, c3, c2, c1, c);
    result[slot++] = hashOf(20, c2, c1, c, n1);
    result[slot++] = hashOf(21, c1, c, n1, n2);
    result[slot++] = hashOf(22, c, n1, n2, n3);
    result[slot++] = hashOf(23, c4, c3, c2, c1);
    result[slot++] = hashOf(24, n1, n2, n3, n4);
    result[slot++] = hashOf(
      25,
      types[at - 2]! * 16 + types[at - 1]!,
      types[at]!,
      types[at + 1]! * 16 + types[at + 2]!,
      0,
    );
    result[slot++] = hashOf(26, types[at - 3]! * 16 + types[at - 2]!, types[at - 1]!, types[at]!, 0);
    result[slot++] = hashOf(27, types[at]!, types[at + 1]!, types[at + 2]! * 16 + types[at + 3]!, 0);
    for (let wordClass = 0; wordClass < classCount; wordClass++) {
      const row = wordClass * (length + 2 * reach) + at;
      const codes = words.codes;
      result[slot++] = hashOf(28 + wordClass, codes[row]!, codes[row - 1]!, codes[row + 1]!, words.lengths[row]!);
    }
    result[slot++] = hashOf(34, words.all[at]!, words.all[at - 1]!, words.all[at + 1]!, 0);
    // What begins right after a name of one to three characters from here, what ended right before one.
    result[slot++] = hashOf(
      35,
      words.begins[at + 1]!,
      words.begins[at + 2]!,
      words.begins[at + 3]!,
      names.surnames[at]!,
    );
    result[slot++] = hashOf(36, words.begins[at + 1]!, names.three[at - 2]!, names.two[at - 1]!, 0);
    result[slot++] = hashOf(37, words.ends[at - 1]!, names.two[at]!, names.three[at]!, 0);
    result[slot++] = hashOf(38, words.ends[at - 1]!, words.ends[at - 2]!, words.ends[at - 3]!, names.surnames[at]!);
    result[slot++] = hashOf(39, names.two[at]!, names.three[at]!, types[at - 1]!, 0);
    result[slot++] = hashOf(40, names.two[at - 1]!, names.three[at - 1]!, names.surnames[at]!, 0);
    result[slot++] = hashOf(41, names.three[at - 2]!, names.two[at - 1]!, types[at + 1]!, 0);
    result[slot++] = hashOf(42, names.surnames[at - 1]!, names.surnames[at]!, names.surnames[at + 1]!, 0);
  }
  return result;
}

/** Mixes a template and up to four values into `featureBits` bits. */
function hashOf(template: number, a: number, b: number, c: number, d: number): number {
  let hash = Math.imul(template + 1, 0x9e3779b1);
  hash = Math.imul(hash ^ a, 0x85ebca6b);
  hash = Math.imul((hash ^ (hash >>> 15)) + b, 0xc2b2ae35);
  hash = Math.imul((hash ^ (hash >>> 13)) + c, 0x27d4eb2f);
  hash = Math.imul((hash ^ (hash >>> 16)) + d, 0x165667b1);
  hash ^= hash >>> 15;
  return hash >>> (32 - featureBits);
}

interface WordFeatures {
  /** For each class, at `class * (length + 2 * reach) + reach + index`: where in its word the character stands. */
  codes: Uint8Array;
  /** In the same places: the length of that word, at most three told apart. */
  lengths: Uint8Array;
  /** The codes of all classes in one number. */
  all: Int32Array;
  /** The classes of words that begin at a character, as bits. */
  begins: Int32Array;
  /** The classes of words of which a character is the last, as bits. */
  ends: Int32Array;
}

/** Longest words from left to right within each class. */
function wordFeatures(text: string, { matchers }: LookUp): WordFeatures {
  const width = text.length + 2 * reach;
  const codes = new Uint8Array(width * classCount);
  const lengths = new Uint8Array(width * classCount);
  const all = new Int32Array(width);
  const begins = new Int32Array(width);
  const ends = new Int32Array(width);
  for (let wordClass = 0; wordClass < classCount; wordClass++) {
    const matcher = matchers[wordClass]!;
    const row = wordClass * width + reach;
    let covered = 0;
    for (let index = 0; index < text.length; index++) {
      const length = matcher.longestAt(text, index);
      if (length === 0) continue;
      begins[reach + index]! |= 1 << wordClass;
      ends[reach + index + length - 1]! |= 1 << wordClass;
      if (index < covered) continue;
      covered = index + length;
      for (let inner = 0; inner < length; inner++) {
        codes[row + index + inner] =
          length === 1 ? wordSingle : inner === 0 ? wordBegin : inner === length - 1 ? wordEnd : wordInside;
        lengths[row + index + inner] = Math.min(length, longestWord) > 3 ? 4 : length;
      }
    }
    for (let index = 0; index < width; index++) all[index] = all[index]! * 5 + codes[wordClass * width + index]!;
  }
  return { codes, lengths, all, begins, ends };
}

interface NameFeatures {
  /** How much the character looks like a surname, in steps from 0. */
  surnames: Uint8Array;
  /** How much it looks like the beginning of a name of two characters. */
  two: Uint8Array;
  /** How much it looks like the beginning of a name of three characters. */
  three: Uint8Array;
}

/** Log odds in eight steps from 0. */
function step(odds: number): number {
  return Math.max(0, Math.min(7, odds + 3));
}

function nameFeatures(text: string, { names }: LookUp): NameFeatures {
  const width = text.length + 2 * reach;
  const surnames = new Uint8Array(width);
  const two = new Uint8Array(width);
  const three = new Uint8Array(width);
  for (let index = 0; index < text.length; index++) {
    const family = names[surname]![text.charCodeAt(index)]!;
    surnames[reach + index] = step(family);
    if (index + 1 >= text.length) continue;
    const next = text.charCodeAt(index + 1);
    two[reach + index] = step(Math.round((family + names[only]![next]!) / 2));
    if (index + 2 >= text.length) continue;
    const last = text.charCodeAt(index + 2);
    three[reach + index] = step(Math.round((family + names[first]![next]! + names[second]![last]!) / 3));
  }
  return { surnames, two, three };
}
