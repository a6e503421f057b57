import { expect, test } from 'vitest';
import { featureBits, featureCount } from '../../../graph/extract/tagger/features.ts';
import { tagCount } from '../../../graph/extract/tagger/tag-set.ts';
import { buildWeightTable } from '../../../graph/extract/tagger/weight-table.ts';

const last = 2 ** featureBits - 1;
/** Neighbours, the ends of words of 32 bits, and the first and last of all hashes. */
const hashes = Int32Array.of(0, 1, 31, 32, 63, 64, 65, 1000, 1023, 1024, last - 1, last);
const weights = Int8Array.from({ length: hashes.length * tagCount }, (_, index) => ((index * 37) % 256) - 128);

function sumOf(features: readonly number[]): number[] {
  const sums = new Float32Array(tagCount * 3);
  const padded = Int32Array.from({ length: featureCount + 1 }, (_, index) => features[index - 1] ?? 2);
  buildWeightTable(hashes, weights).sum(padded, 1, sums, tagCount);
  expect([...sums.subarray(0, tagCount), ...sums.subarray(2 * tagCount)]).toEqual(new Array(2 * tagCount).fill(0));
  return [...sums.subarray(tagCount, 2 * tagCount)];
}

function expected(features: readonly number[]): number[] {
  const rows = features.map((hash) => hashes.indexOf(hash)).filter((row) => row >= 0);
  return Array.from({ length: tagCount }, (_, tag) =>
    rows.reduce((total, row) => total + weights[row * tagCount + tag]!, 0),
  );
}

test.each([...hashes])('the weights of feature %i are found', (hash) => {
  expect(sumOf([hash])).toEqual(expected([hash]));
});

test.each([2, 30, 33, 62, 999, 1025, last - 2])('feature %i, which weighs nothing, counts nothing', (hash) => {
  expect(sumOf([hash])).toEqual(new Array(tagCount).fill(0));
});

test('the weights of several features add up', () => {
  expect(sumOf([0, 31, 2, 64, last])).toEqual(expected([0, 31, 2, 64, last]));
});

test.each([-128, 127])('the weights of all features of a character add up at their bound, %i', (bound) => {
  const table = buildWeightTable(Int32Array.of(7), new Int8Array(tagCount).fill(bound));
  const sums = new Float32Array(tagCount);
  table.sum(new Int32Array(featureCount).fill(7), 0, sums, 0);
  expect([...sums]).toEqual(new Array(tagCount).fill(bound * featureCount));
});
