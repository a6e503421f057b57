import { countries } from '../../model/countries.ts';
import type { Span } from '../../model/span.ts';
import { buildMatcher } from '../lexicon/matcher.ts';
import { fieldNames } from '../lexicon/organ-words.ts';
import { placeNames } from '../lexicon/places.ts';
import { type ClassifiedQuote, isSpoken } from '../quote/quote-class.ts';
import { matchesOf } from '../text/matches.ts';
import type { Reading } from '../text/reading.ts';
import { barriers, compoundVerbs, governingVerbs, shields } from './clause-words.ts';

/**
 * - `unit`: one character without a role, or a word that must not be cut
 * - `barrier`: a name begins behind it; `verb`: a barrier unless the head follows at once;
 *   `compound`: a verb that may stand anywhere in a name but first
 * - `head`: the last word of a name of the kind searched for
 * - `quote`, `title`, `bracket`: “…”, 《…》, （…） as one
 * - `phrase`: a doctrine or set phrase as one
 */
export type TokenRole = 'unit' | 'barrier' | 'verb' | 'compound' | 'head' | 'quote' | 'title' | 'bracket' | 'phrase';

export interface Token extends Span {
  role: TokenRole;
}

/** A stretch without punctuation outside of quotations: the tokens one after another, without gaps. */
export interface Clause extends Span {
  tokens: Token[];
}

const longestAtomicQuote = 60;
const longestBracket = 16;
const farthestHead = 12;
const inName = /[\p{Script=Han}\p{L}\p{N}·・+％%.&-]/u;
/** 1 for each code unit that may stand in a name: asked of every character, where the expression takes long. */
const unitsInNames = Uint8Array.from({ length: 0x10000 }, (_, unit) => Number(inName.test(String.fromCharCode(unit))));

/** 呼和浩特, 新都区, 以色列: a place name is no place to cut. */
const barrierMatcher = buildMatcher(barriers);
const placesThatHoldABarrier = [...placeNames.keys(), ...countries].filter(
  (name) => barrierMatcher.all(name).length > 0,
);

/**
 * Cuts a text, or the `lines` of it that are given, into clauses for one kind of name, of which `heads` are the last words.
 * Linear in the text.
 */
export function clauseReader(heads: readonly string[]) {
  const roles = new Map<string, TokenRole>();
  // A field of work that itself ends in a head (省|委党校) must not hide it.
  const fields = fieldNames.filter((word) => !heads.some((head) => word.endsWith(head)));
  for (const word of [...shields, ...placesThatHoldABarrier, ...fields]) roles.set(word, 'unit');
  for (const word of compoundVerbs) roles.set(word, 'compound');
  for (const word of governingVerbs) roles.set(word, 'verb');
  for (const word of barriers) roles.set(word, 'barrier');
  for (const word of heads) roles.set(word, 'head');
  const matcher = buildMatcher(roles.keys());

  return (
    { text }: Reading,
    quotes: readonly ClassifiedQuote[],
    phrases: readonly Span[],
    lines: readonly Span[] = [{ start: 0, end: text.length }],
  ): Clause[] => {
    const fixed = fixedSpans(text, quotes, phrases);
    const anniversaries = anniversariesIn(text);
    const clauses: Clause[] = [];
    let tokens: Token[] = [];
    const close = () => {
      if (tokens.length > 0) clauses.push({ start: tokens[0]!.start, end: tokens.at(-1)!.end, tokens });
      tokens = [];
    };
    for (const { start, end: lineEnd } of lines) {
      let index = start;
      while (index < lineEnd) {
        const whole = fixed.get(index);
        if (whole !== undefined) {
          tokens.push(whole);
          index = whole.end;
          continue;
        }
        if (unitsInNames[text.charCodeAt(index)] === 0 && !joinsPlaces(text, index)) {
          close();
          index++;
          continue;
        }
        // 中新|建交30周年: what is founded or commemorated takes no character of a word before it.
        const read = anniversaries.has(index + 1) ? 1 : matcher.longestAt(text, index);
        const length = anniversaries.get(index) ?? (read || 1);
        // A word must not reach into what is read as a whole.
        let end = index + 1;
        while (end < index + length && !fixed.has(end)) end++;
        // Most characters begin no word.
        const role = length === 1 && read === 0 ? undefined : roles.get(text.slice(index, end));
        tokens.push({ start: index, end, role: role ?? 'unit' });
        index = end;
      }
      close();
    }
    return clauses;
  };
}

/**
 * Whether a further head ends the same name as the head at `index`: only few characters and no barrier stand between.
 * `ends` tells whether a head can end a name that begins before `index`.
 */
export function continuesToHead(tokens: readonly Token[], index: number, ends: (head: Token) => boolean): boolean {
  const end = tokens[index]!.end;
  for (let at = index + 1; at < tokens.length && tokens[at]!.end - end <= farthestHead; at++) {
    const { role } = tokens[at]!;
    if (role === 'head' && ends(tokens[at]!)) return true;
    if (role === 'barrier' || role === 'bracket') return false;
  }
  return false;
}

/** Whether a token is a verb, in the middle of names or not. */
export function isVerb({ role }: Token): boolean {
  return role === 'verb' || role === 'compound';
}

/** Whether the dash at `index` joins two names: 云水—青山. A doubled dash, or one beside a mark, parts clauses. */
function joinsPlaces(text: string, index: number): boolean {
  return /^\p{Script=Han}[—―－–]\p{Script=Han}$/u.test(text.slice(index - 1, index + 2));
}

const anniversary =
  /(?:[成建设]立|建[国党军校市县院]|诞辰|逝世|胜利|解放|签署|建交|作战|开通|创刊)[0-9一二三四五六七八九十百]{1,4}周年/g;

/** The lengths of 成立|70周年, by where they begin: within 庆祝…成立70周年大会 the verb begins no clause. */
function anniversariesIn(text: string): Map<number, number> {
  return new Map(matchesOf(text, anniversary).map((match) => [match.index, match[0].length]));
}

/** What a name holds as a whole, by its start: short quotations that are no speech, titles, brackets, set phrases. */
function fixedSpans(text: string, quotes: readonly ClassifiedQuote[], phrases: readonly Span[]): Map<number, Token> {
  const spans = new Map<number, Token>();
  const offer = (token: Token) => {
    const known = spans.get(token.start);
    if (known === undefined || known.end < token.end) spans.set(token.start, token);
  };
  for (const quote of quotes) {
    if (quote.closed && !isSpoken(quote) && quote.inner.end - quote.inner.start <= longestAtomicQuote) {
      offer({ start: quote.start, end: quote.end, role: 'quote' });
    }
  }
  for (const match of matchesOf(text, /《[^《》\n]{1,80}》/g)) {
    offer({ start: match.index, end: match.index + match[0].length, role: 'title' });
  }
  for (const match of matchesOf(text, /（[^（）\n]{1,40}）/g)) {
    const named = match[0].startsWith('（以下简称');
    if (match[0].length <= longestBracket || named) {
      // Whoever has a short name of their own is a party to what follows, and no part of its name.
      offer({ start: match.index, end: match.index + match[0].length, role: named ? 'barrier' : 'bracket' });
    }
  }
  for (const { start, end } of phrases) offer({ start, end, role: 'phrase' });
  return spans;
}
