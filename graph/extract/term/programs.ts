import { readFileSync } from 'node:fs';
import type { Span } from '../../model/span.ts';
import type { ClassifiedQuote } from '../quote/quote-class.ts';
import type { Reading } from '../text/reading.ts';
import { withoutOverlap } from '../text/without-overlap.ts';
import type { Token } from './clause.ts';
import { type ProgramCandidate, programCandidates } from './program-candidates.ts';
import { visitFeatures } from './program-features.ts';
import { programHeadOf } from './program-heads.ts';
import { type ProgramModel, scoreOf, unpackProgramModel } from './program-model.ts';
import type { TermMention } from './term-mention.ts';

/** Log odds from which a candidate is a name. Below even, for the names that are missed outnumber the false ones. */
const accepted = -0.4;

const committed = unpackProgramModel(readFileSync(new URL('program.model', import.meta.url)));

/**
 * Names of trainings, campaigns, meetings and schemes: of the candidates those that the trained model takes for a name,
 * for each ending the likeliest beginning, and of two that overlap the likelier. `phrases` are set phrases, read as one.
 */
export function findPrograms(
  reading: Reading,
  quotes: readonly ClassifiedQuote[],
  phrases: readonly TermMention[],
  model: ProgramModel = committed,
): TermMention[] {
  const scored: Scored<ProgramCandidate>[] = [];
  visitFeatures(reading, quotes, programCandidates(reading, quotes, phrases), (candidate, { hashes, count }) => {
    scored.push({ candidate, score: scoreOf(model, hashes, count) });
  });
  return chooseNames(scored)
    .map(
      ({ start, end, clause, last }): TermMention => ({
        kind: 'program',
        start,
        end,
        rule: ruleOf(reading.text, clause.tokens[last]!),
      }),
    )
    .sort((a, b) => a.start - b.start);
}

/** A candidate and the log odds that it is a name. */
interface Scored<T extends Span> {
  candidate: T;
  score: number;
}

/** Of the candidates that are likely enough the likeliest for each ending, and of two that overlap the likelier. */
export function chooseNames<T extends Span>(scored: readonly Scored<T>[]): T[] {
  const best = new Map<number, Scored<T>>();
  for (const each of scored) {
    const known = best.get(each.candidate.end);
    if (each.score >= accepted && (known === undefined || each.score > known.score)) best.set(each.candidate.end, each);
  }
  const ranked = [...best.values()].sort((a, b) => b.score - a.score || a.candidate.start - b.candidate.start);
  return withoutOverlap(ranked.map(({ candidate }) => candidate));
}

/** The family of the head, as the rule that found a name. */
function ruleOf(text: string, token: Token): string {
  return token.role === 'quote' ? 'program-quoted' : programHeadOf(text, token).id;
}
