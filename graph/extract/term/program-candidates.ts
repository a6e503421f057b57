import type { Span } from '../../model/span.ts';
import type { ClassifiedQuote } from '../quote/quote-class.ts';
import { holding, startingIn } from '../text/ordered-spans.ts';
import type { Reading } from '../text/reading.ts';
import { type Clause, clauseReader, type Token, type TokenRole } from './clause.ts';
import { type ProgramHead, programHeadOf, programHeads } from './program-heads.ts';
import { leadingLength } from './program-leading.ts';
import type { TermMention } from './term-mention.ts';

/** What may be the name of a program: the tokens `first` to `last` of a clause, the last of them its head or a quotation. */
export interface ProgramCandidate extends Span {
  clause: Clause;
  first: number;
  last: number;
}

const readClauses = clauseReader(programHeads.flatMap(({ words }) => words));
const longestName = 60;
const shortestName = 3;
/** A head of so many characters may be a whole name: 主题教育. */
const wholeHead = 4;
const mostBarriers = 1;
/** 云水铁路（青山段）扩建工程 */
const mostBrackets = 1;
/** （记者秦山）, （以下简称渔协）: no part of a name. */
const aside = /记者|通讯员|作者|简称|摄|^（[图注]/;

/**
 * Everything that may be the name of a program: what ends in one of the heads or with a quotation, from each place where
 * the clause lets a name begin. Some sixty for each name; `phrases` are set phrases, read as one.
 */
export function programCandidates(
  reading: Reading,
  quotes: readonly ClassifiedQuote[],
  phrases: readonly TermMention[],
): ProgramCandidate[] {
  const inClauses = (atomic: readonly Span[], lines?: readonly Span[]) =>
    readClauses(reading, quotes, atomic, lines).flatMap((clause) => candidatesIn(reading.text, clause));
  const candidates = inClauses(phrases);
  // 习近平总书记在|全国水利工作座谈会|上的重要讲话精神: a phrase may name the meeting of which it is the spirit, which goes on
  // behind the name. Phrases of these rules come in text order, and none overlaps.
  const speeches = phrases.filter(({ rule }) => rule.startsWith('slogan-spirit-of'));
  if (speeches.length === 0) return candidates;
  const others = phrases.filter(({ rule }) => !rule.startsWith('slogan-spirit-of'));
  const lines = reading.paragraphs.filter((paragraph) => startingIn(speeches, paragraph).length > 0);
  return [
    ...candidates,
    ...inClauses(others, lines).filter(({ start, end }) => holding(speeches, { start, end: end + 1 }) !== undefined),
  ];
}

function candidatesIn(text: string, clause: Clause): ProgramCandidate[] {
  const found: ProgramCandidate[] = [];
  const { tokens } = clause;
  for (let last = 0; last < tokens.length; last++) {
    const token = tokens[last]!;
    if (token.role !== 'head' && token.role !== 'quote') continue;
    const head = token.role === 'head' ? programHeadOf(text, token) : undefined;
    let barriers = 0;
    let brackets = 0;
    for (let first = last; first >= 0; first--) {
      const { role, start, end } = tokens[first]!;
      if (token.end - start > longestName) break;
      if (role === 'bracket') {
        if (++brackets > mostBrackets || aside.test(text.slice(start, end))) break;
        continue;
      }
      if (role === 'barrier' && ++barriers > mostBarriers) break;
      if (mayBegin(text, tokens, first, last, head)) found.push({ start, end: token.end, clause, first, last });
    }
  }
  return found;
}

const closed: ReadonlySet<TokenRole> = new Set(['phrase', 'title']);
const begins: ReadonlySet<TokenRole> = new Set(['unit', 'quote', 'head', 'phrase', 'title']);

/** Whether a name of which the token at `last` is the last may begin with the token at `first`. */
function mayBegin(
  text: string,
  tokens: readonly Token[],
  first: number,
  last: number,
  head: ProgramHead | undefined,
): boolean {
  const { role, start } = tokens[first]!;
  const { end } = tokens[last]!;
  const before = tokens[first - 1]?.role;
  if (before !== undefined && closed.has(before)) return false;
  // 全县|主题教育: the campaign has one name in all places, which stands in marks; `findShortCampaigns` knows it without.
  if (text.slice(tokens[last]!.start, end) === '主题教育' && !tokens.slice(first, last).some(isMarked)) return false;
  if (first === last) return role === 'quote' || end - start >= wholeHead;
  // A verb begins a name only right behind another one: 召开|深化渔业合作座谈会.
  if (!begins.has(role) && !(role !== 'compound' && (before === 'barrier' || before === 'verb'))) return false;
  return end - start >= shortestName && (head === undefined || leadingLength(text, start, end, head) === 0);
}

function isMarked({ role }: Token): boolean {
  return role === 'quote' || role === 'phrase';
}
