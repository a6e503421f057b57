import { featureBits } from '../../graph/extract/term/program-features.ts';
import type { ProgramModel } from '../../graph/extract/term/program-model.ts';
import type { Example } from './lessons.ts';

export interface TrainingSettings {
  /** Passes over the examples. */
  rounds: number;
  /** How strongly weights are drawn to 0, for the sum of all examples' losses. */
  penalty: number;
}

/**
 * Logistic regression with an L2 penalty by averaged stochastic gradient descent (Xu, Towards optimal one pass large
 * scale learning with averaged stochastic gradient descent, 2011) with the rates of Bottou (Large-scale machine learning
 * with stochastic gradient descent, 2010). Doubtful examples teach nothing. Deterministic: examples come in a fixed order
 * that spreads each article over the round.
 */
export function trainLogisticRegression(examples: readonly Example[], settings: TrainingSettings): ProgramModel {
  const known = spread(examples.filter(({ named }) => named !== undefined));
  const size = 2 ** featureBits;
  // A weight is `values[feature] * scale`: shrinking all of them is one multiplication.
  const values = new Float64Array(size);
  let scale = 1;
  let bias = 0;
  const decay = settings.penalty / known.length;
  const sums = new Float64Array(size);
  let biasSum = 0;
  let averaged = 0;
  const half = (settings.rounds * known.length) / 2;
  const firstRate = 0.1;
  let step = 0;
  for (let round = 0; round < settings.rounds; round++) {
    for (const { features, named } of known) {
      const rate = firstRate / (1 + decay * firstRate * step) ** 0.75;
      let sum = 0;
      for (const feature of features) sum += values[feature]!;
      const score = sum * scale + bias;
      const error = Number(named) - 1 / (1 + Math.exp(-score));
      scale *= 1 - rate * decay;
      const change = (rate * error) / scale;
      for (const feature of features) values[feature]! += change;
      bias += rate * error;
      step++;
    }
    // The weights at the end of each round of the second half are averaged.
    if (step < half) continue;
    averaged++;
    for (let feature = 0; feature < size; feature++) sums[feature]! += values[feature]! * scale;
    biasSum += bias;
  }
  return quantised(sums, averaged, biasSum / averaged);
}

const largest = 127;

/** Averaged weights in 255 steps, the last of them as far from 0 as any is. */
function quantised(sums: Float64Array, averaged: number, bias: number): ProgramModel {
  let limit = 0;
  for (const sum of sums) limit = Math.max(limit, Math.abs(sum / averaged));
  const step = limit / largest;
  return { bias, step, weights: Int8Array.from(sums, (sum) => Math.round(sum / averaged / step)) };
}

/** Every 101st example, then the next of each: neighbours within an article come far apart. */
function spread<T>(items: readonly T[]): T[] {
  const stride = 101;
  const ordered: T[] = [];
  for (let offset = 0; offset < stride; offset++)
    for (let index = offset; index < items.length; index += stride) ordered.push(items[index]!);
  return ordered;
}
