import {
  anyTag,
  closingTags,
  openingTags,
  outside,
  predecessors,
  successors,
  type TagSet,
  tagCount,
} from './tag-set.ts';

/** Scores of one sequence: `emissions[index * tagCount + tag]`, `transitions[previous * tagCount + tag]`. */
export interface Scores {
  length: number;
  emissions: Float32Array;
  transitions: Float32Array;
}

/**
 * The best valid sequence of tags, each drawn from `allowed` where that is given. Ties go to the lower tag. Where nothing
 * that is allowed is valid, an empty array.
 */
export function bestTags(scores: Scores, allowed?: ArrayLike<TagSet>): Uint8Array {
  const { length } = scores;
  if (length === 0) return new Uint8Array(0);
  const backward = new Uint8Array(length * tagCount);
  const forward = forwardScores(scores, allowed, backward);
  let best = -1;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const tag of closingTags) {
    const score = forward[(length - 1) * tagCount + tag]!;
    if (score > bestScore) {
      bestScore = score;
      best = tag;
    }
  }
  if (best < 0) return new Uint8Array(0);
  const tags = new Uint8Array(length);
  for (let index = length - 1; index >= 0; index--) {
    tags[index] = best;
    best = backward[index * tagCount + best]!;
  }
  return tags;
}

function forwardScores(scores: Scores, allowed: ArrayLike<TagSet> | undefined, backward: Uint8Array): Float64Array {
  const { length, emissions, transitions } = scores;
  const forward = new Float64Array(length * tagCount).fill(Number.NEGATIVE_INFINITY);
  const first = allowed?.[0] ?? anyTag;
  for (const tag of openingTags) if ((first >> tag) & 1) forward[tag] = emissions[tag]!;
  for (let index = 1; index < length; index++) {
    const here = index * tagCount;
    const before = here - tagCount;
    const set = allowed === undefined ? anyTag : allowed[index]!;
    for (let tag = 0; tag < tagCount; tag++) {
      if (((set >> tag) & 1) === 0) continue;
      let best = Number.NEGATIVE_INFINITY;
      let from = 0;
      const sources = predecessors[tag]!;
      for (let source = 0; source < sources.length; source++) {
        const previous = sources[source]!;
        const score = forward[before + previous]! + transitions[previous * tagCount + tag]!;
        if (score > best) {
          best = score;
          from = previous;
        }
      }
      forward[here + tag] = best + emissions[here + tag]!;
      backward[here + tag] = from;
    }
  }
  return forward;
}

/**
 * For each position that `tags` marks, how far the best sequence is above the best one that has another tag there: 0 at a
 * tie, never negative; 0 where nothing is marked. `tags` must be the best sequence.
 */
export function margins(scores: Scores, tags: Uint8Array): Float64Array {
  const { length, emissions, transitions } = scores;
  const result = new Float64Array(length);
  const firstMarked = tags.findIndex((tag) => tag !== outside);
  if (firstMarked < 0) return result;
  const forward = forwardScores(scores, undefined, new Uint8Array(length * tagCount));
  // The best that can follow each tag at a position, and one before it.
  let after = new Float64Array(tagCount).fill(Number.NEGATIVE_INFINITY);
  let before = new Float64Array(tagCount);
  for (const tag of closingTags) after[tag] = 0;
  const total = forward[(length - 1) * tagCount + tags[length - 1]!]!;
  for (let index = length - 1; index >= firstMarked; index--) {
    const here = index * tagCount;
    const marked = tags[index]!;
    if (marked !== outside) {
      let other = Number.NEGATIVE_INFINITY;
      for (let tag = 0; tag < tagCount; tag++) {
        const score = forward[here + tag]! + after[tag]!;
        if (tag !== marked && score > other) other = score;
      }
      result[index] = total - other;
    }
    for (let tag = 0; tag < tagCount; tag++) after[tag]! += emissions[here + tag]!;
    for (let previous = 0; previous < tagCount; previous++) {
      let best = Number.NEGATIVE_INFINITY;
      const targets = successors[previous]!;
      for (let target = 0; target < targets.length; target++) {
        const tag = targets[target]!;
        const score = transitions[previous * tagCount + tag]! + after[tag]!;
        if (score > best) best = score;
      }
      before[previous] = best;
    }
    [after, before] = [before, after];
  }
  return result;
}
