import { readFileSync } from 'node:fs';
import type { Span } from '../../model/span.ts';
import type { ClassifiedQuote } from '../quote/quote-class.ts';
import type { Reading } from '../text/reading.ts';
import { type ProgramCandidate, programCandidates } from './program-candidates.ts';
import { type FeatureRow, visitFeatures } from './program-features.ts';
import { programHeadOf } from './program-heads.ts';
import { type ProgramModel, unpackProgramModel } from './program-model.ts';
import type { TermMention } from './term-mention.ts';

/** Log odds from which a candidate is a name. Below even, for the names that are missed outnumber the false ones. */
const accepted = -1;

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
  const scores = new Map<ProgramCandidate, number>();
  const candidates = programCandidates(reading, quotes, phrases);
  visitFeatures(reading, quotes, candidates, (candidate, features) => {
    const score = scoreOf(model, features);
    if (score >= accepted) scores.set(candidate, score);
  });
  return chooseNames([...scores.keys()], (candidate) => scores.get(candidate)!)
    .map(
      ({ start, end, clause, last }): TermMention => ({
        kind: 'program',
        start,
        end,
        rule: ruleOf(reading, clause.tokens[last]!),
      }),
    )
    .sort((a, b) => a.start - b.start);
}

/** Of the candidates that are likely enough the likeliest for each ending, and of two that overlap the likelier. */
export function chooseNames<T extends Span>(candidates: readonly T[], scoreOf: (candidate: T) => number): T[] {
  const best = new Map<number, { candidate: T; score: number }>();
  for (const candidate of candidates) {
    const score = scoreOf(candidate);
    if (score >= accepted && score > (best.get(candidate.end)?.score ?? Number.NEGATIVE_INFINITY))
      best.set(candidate.end, { candidate, score });
  }
  const ranked = [...best.values()].sort((a, b) => b.score - a.score || a.candidate.start - b.candidate.start);
  const chosen: T[] = [];
  const taken = new Set<number>();
  for (const { candidate } of ranked) {
    const { start, end } = candidate;
    let free = true;
    for (let index = start; free && index < end; index++) free = !taken.has(index);
    if (!free) continue;
    for (let index = start; index < end; index++) taken.add(index);
    chosen.push(candidate);
  }
  return chosen;
}

function scoreOf({ bias, step, weights }: ProgramModel, { hashes, count }: FeatureRow): number {
  let sum = 0;
  for (let index = 0; index < count; index++) sum += weights[hashes[index]!]!;
  return bias + step * sum;
}

/** The family of the head, as the rule that found a name. */
function ruleOf({ text }: Reading, token: ProgramCandidate['clause']['tokens'][number]): string {
  return token.role === 'quote' ? 'program-quoted' : programHeadOf(text, token).id;
}
