import type { Span } from '../../model/span.ts';
import { type ClassifiedQuote, isSpoken } from '../quote/quote-class.ts';
import type { Reading } from '../text/reading.ts';
import { isVerb, type Token, type TokenRole } from './clause.ts';
import { genericProgramWords } from './generic-program-words.ts';
import { isNationalPhrase } from './national-phrases.ts';
import { plainQuotes } from './plain-quotes.ts';
import type { ProgramCandidate } from './program-candidates.ts';
import { programHeadOf } from './program-heads.ts';
import { isWholeName } from './quoted-programs.ts';
import { isNumeralPhrase, isParallelPhrase, isSum } from './slogan-form.ts';
import { beginsWithPlace } from './venue-place.ts';

/** A feature is a hash of its template and its values, of this many bits. */
export const featureBits = 20;

/** The features of one candidate: the first `count` of `hashes`. The next candidate overwrites them. */
export interface FeatureRow {
  hashes: Int32Array;
  count: number;
}

const mostFeatures = 160;
const farthestHead = 12;
const roles: readonly TokenRole[] = [
  'unit',
  'barrier',
  'verb',
  'compound',
  'head',
  'quote',
  'title',
  'bracket',
  'phrase',
];
const roleNumbers = new Map(roles.map((role, index): [TokenRole, number] => [role, index + 1]));
/** Tokens of these roles count as one word each, whatever they hold. */
const opaque: ReadonlySet<TokenRole> = new Set(['quote', 'title', 'bracket', 'phrase']);
const level = /^(?:全[国省市县区军校]|[省市县区]委|中央|[0-9]{4}年|第.{1,4}[届次期])/;

/**
 * Calls `visit` with the features of each candidate, in order. They look at the head and what follows it, at what
 * stands before the name, at its first and last words, its length, verbs and quotations, and at how often it is said.
 * Time grows linearly with the number of candidates.
 */
export function visitFeatures(
  reading: Reading,
  quotes: readonly ClassifiedQuote[],
  candidates: readonly ProgramCandidate[],
  visit: (candidate: ProgramCandidate, features: FeatureRow) => void,
): void {
  const { text } = reading;
  const generic = genericCharacters(text);
  const quoteAt = new Map(quotes.map((quote) => [quote.start, quote]));
  const spoken = new Uint8Array(text.length);
  for (const quote of quotes) if (isSpoken(quote)) spoken.fill(1, quote.inner.start, quote.inner.end);
  const times = new Map<string, number>();
  for (const { start, end } of candidates) {
    const surface = text.slice(start, end);
    times.set(surface, (times.get(surface) ?? 0) + 1);
  }
  const row: FeatureRow = { hashes: new Int32Array(mostFeatures), count: 0 };
  let ofHead = 0;
  let last: Token | undefined;
  let head: HeadWord = { word: 0, family: 0 };
  for (const candidate of candidates) {
    const token = candidate.clause.tokens[candidate.last]!;
    if (token !== last) {
      row.count = 0;
      last = token;
      head = headWordOf(text, candidate);
      headFeatures(row, reading, spoken, candidate, head);
      ofHead = row.count;
    }
    row.count = ofHead;
    nameFeatures(row, text, candidate, head, generic, quoteAt, times.get(text.slice(candidate.start, candidate.end))!);
    visit(candidate, row);
  }
}

/** Numbers for the last word of a name and for the family it is of. */
interface HeadWord {
  word: number;
  family: number;
}

function headWordOf(text: string, { clause, last }: ProgramCandidate): HeadWord {
  return { word: wordOf(text, clause.tokens, last), family: familyOf(text, clause.tokens[last]!) };
}

/** What the candidates of one head have in common. */
function headFeatures(
  row: FeatureRow,
  reading: Reading,
  spoken: Uint8Array,
  { clause, last }: ProgramCandidate,
  { word: head, family }: HeadWord,
): void {
  const { text } = reading;
  const { tokens } = clause;
  const token = tokens[last]!;
  const after = wordOf(text, tokens, last + 1, clause.end);
  const next = text.charCodeAt(token.end) | 0;
  add(row, 1, 0, 0);
  add(row, 2, head, 0);
  add(row, 3, family, 0);
  add(row, 4, next, 0);
  add(row, 5, next, text.charCodeAt(token.end + 1) | 0);
  add(row, 6, after, 0);
  add(row, 7, family, next);
  add(row, 8, head, after);
  add(row, 9, roleNumber(tokens[last + 1]), 0);
  let further = 0;
  for (let at = last + 1; at < tokens.length && tokens[at]!.start - token.end < farthestHead; at++) {
    if (tokens[at]!.role === 'barrier') break;
    if (tokens[at]!.role !== 'head') continue;
    further = 1;
    add(row, 10, wordOf(text, tokens, at), 0);
    add(row, 11, bucket(tokens[at]!.start - token.end), 0);
    break;
  }
  add(row, 12, further, family);
  add(row, 13, Math.min(3, paragraphOf(reading, token.start)), 0);
  add(row, 14, spoken[token.start]!, 0);
}

/** What tells one beginning of a name from another. */
function nameFeatures(
  row: FeatureRow,
  text: string,
  { start, end, clause, first, last }: ProgramCandidate,
  headWord: HeadWord,
  generic: Uint32Array,
  quoteAt: ReadonlyMap<number, ClassifiedQuote>,
  times: number,
): void {
  const { tokens } = clause;
  const token = tokens[last]!;
  const { word: head, family } = headWord;
  const before = wordOf(text, tokens, first - 1);
  const role = roleNumber(tokens[first]);
  const roleBefore = roleNumber(tokens[first - 1]);
  const previous = text.charCodeAt(start - 1) | 0;
  add(row, 20, previous, 0);
  add(row, 21, previous, text.charCodeAt(start - 2) | 0);
  add(row, 22, before, 0);
  add(row, 23, roleBefore, 0);
  add(row, 24, wordOf(text, tokens, first - 2), before);
  add(row, 25, family, before);
  add(row, 26, head, before);
  add(row, 27, wordOf(text, tokens, first), 0);
  add(row, 28, role, 0);
  add(row, 29, text.charCodeAt(start), text.charCodeAt(start + 1));
  add(row, 30, role, roleBefore);
  const inner = wordOf(text, tokens, last - 1);
  const roleInner = roleNumber(tokens[last - 1]);
  add(row, 31, inner, 0);
  add(row, 32, roleInner, 0);
  add(row, 33, head, roleInner);
  add(row, 34, hashOf(text, Math.max(0, token.start - 2), token.start), head);
  const length = bucket(token.start - start);
  add(row, 35, length, 0);
  add(row, 36, family, length);
  add(row, 37, head, length);

  let barriers = 0;
  let verbs = 0;
  let quote: Token | undefined;
  let afterQuote = start;
  let digits = 0;
  let possessive = 0;
  let phrase = 0;
  let naming = 0;
  for (let at = first; at < last; at++) {
    const part = tokens[at]!;
    const word = wordOf(text, tokens, at);
    if (part.role === 'barrier') {
      barriers++;
      add(row, 38, word, 0);
      // 培训班|和|研讨班: two names.
      if (at > first && tokens[at - 1]!.role === 'head') add(row, 54, word, 0);
    }
    if (isVerb(part)) {
      verbs++;
      if (at > first) add(row, 39, word, 0);
    }
    if (part.role === 'phrase') phrase = 1;
    if (part.role === 'quote') {
      quote = part;
      afterQuote = part.end;
    } else {
      naming += part.end - part.start - (generic[part.end]! - generic[part.start]!);
      for (let index = part.start; index < part.end; index++) {
        const unit = text.charCodeAt(index);
        if (unit >= 0x30 && unit <= 0x39) digits = 1;
        else if (text[index] === '的') possessive = 1;
      }
    }
  }
  naming = Math.min(8, naming);
  add(row, 40, Math.min(3, barriers), family);
  add(row, 41, Math.min(3, verbs), 0);
  add(row, 42, naming, 0);
  add(row, 43, family, naming);
  add(row, 44, head, naming);
  if (phrase > 0) add(row, 45, family, 0);
  if (digits > 0) add(row, 46, family, 0);
  if (possessive > 0) add(row, 47, family, 0);
  if (beginsWithPlace(text.slice(start, end))) {
    add(row, 48, 0, 0);
    add(row, 49, family, 0);
    add(row, 50, head, 0);
  }
  const leading = level.exec(text.slice(start, start + 8))?.[0];
  add(row, 51, leading === undefined ? 0 : hashOf(leading, 0, 2), 0);
  const often = Math.min(4, times);
  add(row, 52, often, 0);
  add(row, 53, family, often);
  const modifier = { start, end: token.start };
  quoteFeatures(row, text, headWord, before, token.role === 'quote' ? token : quote, afterQuote, modifier, quoteAt);
}

/** The quotation that a name holds, or is. */
function quoteFeatures(
  row: FeatureRow,
  text: string,
  { word: head, family }: HeadWord,
  before: number,
  quote: Token | undefined,
  afterQuote: number,
  modifier: Span,
  quoteAt: ReadonlyMap<number, ClassifiedQuote>,
): void {
  if (quote === undefined) {
    add(row, 60, 0, family);
    return;
  }
  const whole = quote.start === modifier.end;
  const place = whole ? 1 : afterQuote === modifier.end ? 2 : 3;
  const inner = text.slice(quote.start + 1, quote.end - 1);
  const form = formOf(inner);
  const length = bucket(inner.length);
  const opens = Number(quote.start === modifier.start);
  const quoted = quoteAt.get(quote.start);
  const kind = quoted === undefined ? 0 : hashOf(quoted.class, 0, quoted.class.length);
  const ending = hashOf(inner, Math.max(0, inner.length - 2), inner.length);
  add(row, 60, place, 0);
  add(row, 61, form, 0);
  add(row, 62, place, form);
  add(row, 63, family, place);
  add(row, 64, family, form);
  add(row, 65, head, form);
  add(row, 66, head, place);
  add(row, 67, length, 0);
  add(row, 68, family, length);
  add(row, 69, kind, 0);
  add(row, 70, family, kind);
  add(row, 71, opens, family);
  add(row, 72, ending, 0);
  add(row, 73, inner.charCodeAt(inner.length - 1), 0);
  add(row, 74, inner.charCodeAt(0), 0);
  if (!whole) return;
  const touches = text[quote.end] === '“' || text[quote.start - 1] === '”';
  add(row, 75, before, 0);
  add(row, 76, text.charCodeAt(quote.end) | 0, text.charCodeAt(quote.end + 1) | 0);
  add(row, 77, ending, 0);
  add(row, 78, Number(touches), 0);
  add(row, 79, Number(isWholeName(inner)), 0);
}

const forms = [
  (inner: string) => plainQuotes.has(inner),
  isNationalPhrase,
  isNumeralPhrase,
  isParallelPhrase,
  isSum,
] as const;

function formOf(inner: string): number {
  return forms.findIndex((holds) => holds(inner)) + 1;
}

/** For each place in the text how many characters before it belong to words that name nothing. */
function genericCharacters(text: string): Uint32Array {
  const before = new Uint32Array(text.length + 1);
  let until = 0;
  for (let index = 0; index < text.length; index++) {
    if (index >= until) until = index + genericProgramWords.longestAt(text, index);
    before[index + 1] = before[index]! + Number(index < until);
  }
  return before;
}

/** Lengths told apart: each up to 7, then in steps. */
function bucket(length: number): number {
  return length < 8 ? length : length < 12 ? 8 : length < 16 ? 12 : length < 24 ? 16 : 24;
}

function paragraphOf({ paragraphs }: Reading, offset: number): number {
  let index = 0;
  while (index < 3 && index < paragraphs.length - 1 && paragraphs[index]!.end <= offset) index++;
  return index;
}

function familyOf(text: string, token: Token): number {
  if (token.role === 'quote') return 1;
  const { id } = programHeadOf(text, token);
  return hashOf(id, 0, id.length);
}

function roleNumber(token: Token | undefined): number {
  return token === undefined ? 0 : roleNumbers.get(token.role)!;
}

/** A number for the word at `at`: its hash, its role where that is all that counts, and what ends the clause beyond it. */
function wordOf(text: string, tokens: readonly Token[], at: number, end?: number): number {
  const token = tokens[at];
  if (token === undefined) return end === undefined ? 1 : 2 + text.charCodeAt(end) || 2;
  return opaque.has(token.role) ? 100_000 + roleNumber(token) : hashOf(text, token.start, token.end);
}

/** FNV-1a over the code units of a stretch (Fowler, Noll, Vo; draft-eastlake-fnv). */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let index = start; index < end; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash;
}

/** Mixes a template and its two values into `featureBits` bits. */
function add(row: FeatureRow, template: number, a: number, b: number): void {
  let hash = Math.imul(template + 1, 0x9e3779b1);
  hash = Math.imul(hash ^ a, 0x85ebca6b);
  hash = Math.imul((hash ^ (hash >>> 15)) + b, 0xc2b2ae35);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0x27d4eb2f);
  row.hashes[row.count++] = (hash ^ (hash >>> 15)) >>> (32 - featureBits);
}
