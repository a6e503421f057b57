import { featureBits, featureCount } from './features.ts';
import { tagCount } from './tag-set.ts';

/** The weights of a model made ready for adding up. */
export interface WeightTable {
  /**
   * Adds up, for each tag, the weights of the features `features[from]` to `features[from + featureCount - 1]`, and puts
   * them at `sums[to]` to `sums[to + tagCount - 1]`. Features that weigh nothing count nothing.
   */
  sum(features: Int32Array, from: number, sums: Float32Array, to: number): void;
}

/** Two tags share a number of 32 bits, so that one addition serves both: seven numbers for 13 tags, one to spare. */
const lanes = 8;
/** Makes a weight of eight bits positive, so that the lower tag borrows nothing from the higher. */
const bias = 128;

/**
 * `hashes` of the features that weigh anything, rising, and their `weights`, `[feature * tagCount + tag]`.
 *
 * A feature is found by a bit for each possible hash and the count of bits before each word of them (rank, after
 * Jacobson, Space-efficient static trees and graphs, 1989): 4 MB that answer a third of all look-ups with no, and the
 * others without probing. Looking up and adding are most of the tagger's time.
 */
export function buildWeightTable(hashes: Int32Array, weights: Int8Array): WeightTable {
  const ranks = rankedBits(hashes);
  const packed = new Int32Array(hashes.length * lanes);
  for (let feature = 0; feature < hashes.length; feature++) {
    for (let tag = 0; tag < tagCount; tag++) {
      packed[feature * lanes + (tag >> 1)]! |= (weights[feature * tagCount + tag]! + bias) << ((tag & 1) * 16);
    }
  }
  return {
    sum(features, from, sums, to) {
      // Variables and not an array: they stay in registers, which halves the time.
      let [first, second, third, fourth, fifth, sixth, seventh] = [0, 0, 0, 0, 0, 0, 0];
      let found = 0;
      for (let slot = from; slot < from + featureCount; slot++) {
        const hash = features[slot]!;
        const word = (hash >>> 5) * 2;
        const bits = ranks[word]!;
        const bit = hash & 31;
        if (((bits >>> bit) & 1) === 0) continue;
        const row = (ranks[word + 1]! + countBits(bits & ((1 << bit) - 1))) * lanes;
        first = (first + packed[row]!) | 0;
        second = (second + packed[row + 1]!) | 0;
        third = (third + packed[row + 2]!) | 0;
        fourth = (fourth + packed[row + 3]!) | 0;
        fifth = (fifth + packed[row + 4]!) | 0;
        sixth = (sixth + packed[row + 5]!) | 0;
        seventh = (seventh + packed[row + 6]!) | 0;
        found++;
      }
      unpack(first, found, sums, to);
      unpack(second, found, sums, to + 2);
      unpack(third, found, sums, to + 4);
      unpack(fourth, found, sums, to + 6);
      unpack(fifth, found, sums, to + 8);
      unpack(sixth, found, sums, to + 10);
      sums[to + 12] = (seventh & 0xffff) - found * bias;
    },
  };
}

/** The two sums in `total`, of `found` weights each. */
function unpack(total: number, found: number, sums: Float32Array, to: number): void {
  sums[to] = (total & 0xffff) - found * bias;
  sums[to + 1] = (total >>> 16) - found * bias;
}

/** Pairs of 32 bits, one for each hash that occurs, and the number of hashes in all pairs before. */
function rankedBits(hashes: Int32Array): Int32Array {
  const ranks = new Int32Array(2 ** (featureBits - 5) * 2);
  for (const hash of hashes) ranks[(hash >>> 5) * 2]! |= 1 << (hash & 31);
  let before = 0;
  for (let word = 0; word < ranks.length; word += 2) {
    ranks[word + 1] = before;
    before += countBits(ranks[word]!);
  }
  return ranks;
}

/** How many of 32 bits are set, by adding neighbours up in parallel (Warren, Hacker's Delight, 5-1). */
function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const quads = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((quads + (quads >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
