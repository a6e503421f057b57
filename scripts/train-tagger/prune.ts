import type { Knowledge } from '../../graph/extract/tagger/knowledge.ts';
import { type Model, packModel } from '../../graph/extract/tagger/model.ts';
import { tagCount } from '../../graph/extract/tagger/tag-set.ts';
import type { AveragedWeights } from './perceptron.ts';

/** Drops the lightest weights and rounds the rest, until the packed model has at most `bytes`. */
export function pruneTo(averaged: AveragedWeights, knowledge: Knowledge, bytes: number): Model {
  const sizes = averaged.weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  // The quick setting packs a few per cent worse than the file will be, so the limit holds.
  const quick = 5;
  let keep = Math.min(sizes.length, Math.round(bytes * 1.1));
  for (;;) {
    const threshold = sizes[sizes.length - keep] ?? 0;
    const model = quantise(averaged, knowledge, threshold);
    const packed = packModel(model, quick).length;
    if (packed <= bytes || keep < 1000) return model;
    keep = Math.floor(keep * Math.max(0.5, (bytes / packed) * 0.99));
  }
}

function quantise({ hashes, weights, transitions }: AveragedWeights, knowledge: Knowledge, threshold: number): Model {
  let largest = 0;
  const kept: number[] = [];
  for (let feature = 0; feature < hashes.length; feature++) {
    let heaviest = 0;
    for (let tag = 0; tag < tagCount; tag++)
      heaviest = Math.max(heaviest, Math.abs(weights[feature * tagCount + tag]!));
    if (heaviest >= threshold && heaviest > 0) kept.push(feature);
    largest = Math.max(largest, heaviest);
  }
  const step = Math.max(largest / 127, threshold / 2) || 1;
  const features = Int32Array.from(kept, (feature) => hashes[feature]!);
  const rounded = new Int8Array(kept.length * tagCount);
  kept.forEach((feature, index) => {
    for (let tag = 0; tag < tagCount; tag++) {
      const weight = weights[feature * tagCount + tag]!;
      const value = Math.max(-127, Math.min(127, Math.round(weight / step)));
      if (Math.abs(weight) >= threshold) rounded[index * tagCount + tag] = value;
    }
  });
  return { knowledge, transitions, features, weights: rounded, step };
}
