import { featureBits, featureCount, featuresOf } from '../../graph/extract/tagger/features.ts';
import { type Knowledge, type LookUp, prepare } from '../../graph/extract/tagger/knowledge.ts';
import { tagCount } from '../../graph/extract/tagger/tag-set.ts';
import { bestTags, type Scores } from '../../graph/extract/tagger/viterbi.ts';
import type { Lesson } from './training-set.ts';

/** Weights of a feature lie this far apart: a cache line. */
const stride = 16;

export interface TrainingSettings {
  rounds: number;
  /** A feature is kept that stands on at least this many characters. */
  fewestUses: number;
  /** Templates left out, for measuring what each is worth. */
  without?: readonly number[];
  /** Called after each round, and now and then within one. */
  progress(round: number, share: number, wrong: number): void;
}

/** Averaged weights before they are pruned: `[feature * tagCount + tag]` for the features whose hashes are in `hashes`. */
export interface AveragedWeights {
  hashes: Int32Array;
  weights: Float32Array;
  transitions: Float32Array;
}

/**
 * A structured perceptron over tag sequences, averaged. Where a lesson leaves a character's tag open, the best sequence
 * within what is allowed is the truth of the moment, so the model fills in what its teachers contradict each other on.
 * Deterministic: no random order; articles come by turns from the whole corpus.
 */
export function trainPerceptron(
  lessons: readonly Lesson[],
  knowledge: Knowledge,
  settings: TrainingSettings,
): AveragedWeights {
  const lookUp = prepare(knowledge);
  const order = interleaved(lessons.length);
  const { ids, hashes } = countFeatures(lessons, lookUp, settings);
  const rows = lessons.map((lesson) => weightOffsets(lesson, lookUp, ids));
  const weights = new Float32Array(hashes.length * stride);
  const sums = new Float64Array(hashes.length * stride);
  const transitions = new Float32Array(tagCount * tagCount);
  const transitionSums = new Float64Array(tagCount * tagCount);
  let steps = 1;

  function update(lesson: Int32Array, index: number, tag: number, change: number): void {
    for (let template = 0; template < featureCount; template++) {
      const row = lesson[index * featureCount + template]!;
      if (row < 0) continue;
      const at = row + tag;
      weights[at]! += change;
      sums[at]! += change * steps;
    }
  }

  function updateTransition(previous: number, tag: number, change: number): void {
    transitions[previous * tagCount + tag]! += change;
    transitionSums[previous * tagCount + tag]! += change * steps;
  }

  for (let round = 0; round < settings.rounds; round++) {
    let wrong = 0;
    for (let position = 0; position < order.length; position++) {
      const lesson = lessons[order[position]!]!;
      const features = rows[order[position]!]!;
      for (const { start, end } of lesson.sentences) {
        const scores = emissionScores(features, start, end, weights, transitions);
        const guess = bestTags(scores);
        const allowed = lesson.allowed.subarray(start, end);
        let right = true;
        for (let index = 0; index < guess.length && right; index++)
          right = ((allowed[index]! >> guess[index]!) & 1) === 1;
        steps += 1;
        if (right) continue;
        const truth = bestTags(scores, allowed);
        if (truth.length === 0) continue;
        wrong += 1;
        for (let index = 0; index < guess.length; index++) {
          if (guess[index] !== truth[index]) {
            update(features, start + index, truth[index]!, 1);
            update(features, start + index, guess[index]!, -1);
          }
          if (index > 0 && (guess[index] !== truth[index] || guess[index - 1] !== truth[index - 1])) {
            updateTransition(truth[index - 1]!, truth[index]!, 1);
            updateTransition(guess[index - 1]!, guess[index]!, -1);
          }
        }
      }
      if (position % 8192 === 8191) settings.progress(round, position / order.length, wrong);
    }
    settings.progress(round, 1, wrong);
  }
  const averaged = new Float32Array(hashes.length * tagCount);
  for (let feature = 0; feature < hashes.length; feature++) {
    for (let tag = 0; tag < tagCount; tag++) {
      const at = feature * stride + tag;
      averaged[feature * tagCount + tag] = weights[at]! - sums[at]! / steps;
    }
  }
  return {
    hashes,
    weights: averaged,
    transitions: transitions.map((weight, at) => weight - transitionSums[at]! / steps),
  };
}

/** For each feature of a lesson where its weights begin, below zero for a feature that is not kept. */
function weightOffsets({ text, sentences }: Lesson, lookUp: LookUp, ids: Int32Array): Int32Array {
  const offsets = featuresOf(text, lookUp);
  for (const { start, end } of sentences) {
    for (let at = start * featureCount; at < end * featureCount; at++) offsets[at] = ids[offsets[at]!]! * stride;
  }
  return offsets;
}

function emissionScores(
  rows: Int32Array,
  start: number,
  end: number,
  weights: Float32Array,
  transitions: Float32Array,
): Scores {
  const emissions = new Float32Array((end - start) * tagCount);
  for (let index = start; index < end; index++) {
    const row = (index - start) * tagCount;
    for (let template = 0; template < featureCount; template++) {
      const at = rows[index * featureCount + template]!;
      if (at < 0) continue;
      for (let tag = 0; tag < tagCount; tag++) emissions[row + tag]! += weights[at + tag]!;
    }
  }
  return { length: end - start, emissions, transitions };
}

/** Numbers the features that occur often enough, by rising hash. */
function countFeatures(
  lessons: readonly Lesson[],
  lookUp: LookUp,
  { fewestUses, without }: TrainingSettings,
): { ids: Int32Array; hashes: Int32Array } {
  const uses = new Uint8Array(2 ** featureBits);
  const left = new Set(without ?? []);
  for (const { text, sentences } of lessons) {
    const features = featuresOf(text, lookUp);
    for (const { start, end } of sentences) {
      for (let at = start * featureCount; at < end * featureCount; at++) {
        if (left.size > 0 && left.has(at % featureCount)) continue;
        const hash = features[at]!;
        if (uses[hash]! < 255) uses[hash]! += 1;
      }
    }
  }
  const ids = new Int32Array(2 ** featureBits).fill(-1);
  let count = 0;
  for (let hash = 0; hash < uses.length; hash++) if (uses[hash]! >= fewestUses) ids[hash] = count++;
  const hashes = new Int32Array(count);
  for (let hash = 0; hash < ids.length; hash++) if (ids[hash]! >= 0) hashes[ids[hash]!] = hash;
  return { ids, hashes };
}

/** Every index once, in steps of about the golden ratio: neighbours in the corpus do not come one after the other. */
function interleaved(length: number): Int32Array {
  let stride = Math.max(1, Math.round(length * 0.618));
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
  while (length > 0 && divisor(stride, length) !== 1) stride += 1;
  return Int32Array.from({ length }, (_, index) => (index * stride) % length);
}
