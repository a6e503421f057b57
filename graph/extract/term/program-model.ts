import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { featureBits } from './program-features.ts';

/** What training found: how much each feature speaks for a name, in steps of `step`, and how much nothing does. */
export interface ProgramModel {
  bias: number;
  step: number;
  /** `weights[hash]`; most are 0. */
  weights: Int8Array;
}

const formatVersion = 1;

/** Log odds that what has these features, the first `count` of them, is a name. */
export function scoreOf({ bias, step, weights }: ProgramModel, features: Int32Array, count = features.length): number {
  let sum = 0;
  for (let index = 0; index < count; index++) sum += weights[features[index]!]!;
  return bias + step * sum;
}

/** The model as a file: brotli over a line of JSON and the weights. The same model gives the same bytes. */
export function packProgramModel({ bias, step, weights }: ProgramModel): Uint8Array {
  const header = Buffer.from(`${JSON.stringify({ formatVersion, featureBits, bias, step })}\n`);
  const bytes = Buffer.concat([header, Buffer.from(weights.buffer, weights.byteOffset, weights.length)]);
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
}

/** Reads what `packProgramModel` wrote. Throws a RangeError for a file of another format or another set of features. */
export function unpackProgramModel(file: Uint8Array): ProgramModel {
  const bytes = brotliDecompressSync(file);
  const end = bytes.indexOf('\n');
  const header = JSON.parse(bytes.toString('utf8', 0, end));
  if (header.formatVersion !== formatVersion || header.featureBits !== featureBits)
    throw new RangeError(
      `the model of programs has format ${header.formatVersion} with ${header.featureBits} bits, this code reads ` +
        `${formatVersion} with ${featureBits}: train it again with npm run train-programs`,
    );
  return { bias: header.bias, step: header.step, weights: new Int8Array(bytes.subarray(end + 1)) };
}
