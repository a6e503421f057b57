import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { featureBits, featureCount } from './features.ts';
import type { Knowledge } from './knowledge.ts';
import { tagCount } from './tag-set.ts';

/** A trained tagger: everything that tagging needs, and nothing else. */
export interface Model {
  knowledge: Knowledge;
  /** Scores of neighbouring tags, `[previous * tagCount + tag]`. */
  transitions: Float32Array;
  /** Hashes of the features that weigh anything, rising. */
  features: Int32Array;
  /** Their weights, `[feature * tagCount + tag]`, in steps of `step`. */
  weights: Int8Array;
  step: number;
}

const formatVersion = 1;

interface Header {
  formatVersion: number;
  featureCount: number;
  featureBits: number;
  features: number;
  step: number;
  transitions: number[];
  knowledge: Knowledge;
}

/**
 * The model as a file: brotli over the length of the header (four bytes, little endian), the header as JSON, the
 * differences of the feature hashes (seven bits a byte, the eighth: more follow), the weights tag by tag. The same model
 * gives the same bytes.
 */
export function packModel(model: Model, quality = constants.BROTLI_MAX_QUALITY): Uint8Array {
  const header: Header = {
    formatVersion,
    featureCount,
    featureBits,
    features: model.features.length,
    step: model.step,
    transitions: [...model.transitions],
    knowledge: model.knowledge,
  };
  const json = Buffer.from(JSON.stringify(header));
  const size = Buffer.alloc(4);
  size.writeUInt32LE(json.length);
  const hashes: number[] = [];
  let previous = 0;
  for (const feature of model.features) {
    let difference = feature - previous;
    previous = feature;
    for (; difference > 127; difference >>>= 7) hashes.push((difference & 127) | 128);
    hashes.push(difference);
  }
  const planes = Buffer.alloc(model.weights.length);
  const count = model.features.length;
  for (let feature = 0; feature < count; feature++) {
    for (let tag = 0; tag < tagCount; tag++) {
      planes[tag * count + feature] = model.weights[feature * tagCount + tag]! & 255;
    }
  }
  const bytes = Buffer.concat([size, json, Buffer.from(hashes), planes]);
  return brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
}

/** Reads what `packModel` wrote. Throws a RangeError for a file of another format or another set of features. */
export function unpackModel(file: Uint8Array): Model {
  const bytes = brotliDecompressSync(file);
  const headerEnd = 4 + bytes.readUInt32LE(0);
  const header: Header = JSON.parse(bytes.toString('utf8', 4, headerEnd));
  if (
    header.formatVersion !== formatVersion ||
    header.featureCount !== featureCount ||
    header.featureBits !== featureBits
  ) {
    throw new RangeError(
      `the tagger's model has format ${header.formatVersion} with ${header.featureCount} features, ` +
        `this code reads ${formatVersion} with ${featureCount}: train it again with npm run train-tagger`,
    );
  }
  const count = header.features;
  const features = new Int32Array(count);
  let position = headerEnd;
  let previous = 0;
  for (let feature = 0; feature < count; feature++) {
    let difference = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[position++]!;
      difference |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    previous += difference;
    features[feature] = previous;
  }
  const weights = new Int8Array(count * tagCount);
  for (let tag = 0; tag < tagCount; tag++) {
    for (let feature = 0; feature < count; feature++) {
      weights[feature * tagCount + tag] = bytes.readInt8(position + tag * count + feature);
    }
  }
  return {
    knowledge: header.knowledge,
    transitions: Float32Array.from(header.transitions),
    features,
    weights,
    step: header.step,
  };
}
