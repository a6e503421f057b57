import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { packProgramModel, unpackProgramModel } from '../../graph/extract/term/program-model.ts';
import { findPrograms } from '../../graph/extract/term/programs.ts';
import { crossValidate } from '../../scripts/train-programs/cross-validate.ts';
import { comparable, lessonOf } from '../../scripts/train-programs/lessons.ts';
import { trainLogisticRegression } from '../../scripts/train-programs/logistic-regression.ts';
import { read } from '../extract/term-examples.ts';

const settings = { rounds: 10, penalty: 1 };
const lessons = ['渔业', '水利', '茶叶', '公路', '林业', '粮食'].map((field, index) =>
  lessonOf(`县里举办全县${field}骨干培训班。大家开会讨论培训质量，干部参加活动${index}次。`, {
    programs: [`全县${field}骨干培训班`],
    doubtful: ['参加活动'],
  }),
);
const examples = lessons.flatMap(({ candidates }) => candidates);

test('the same lessons give the same model, to the byte, and it finds what is like them', () => {
  const model = trainLogisticRegression(examples, settings);
  const packed = packProgramModel(model);
  expect(Buffer.compare(packed, packProgramModel(trainLogisticRegression(examples, settings)))).toBe(0);
  const { reading, quotes } = read('县里举办全县养蜂骨干培训班。');
  expect(
    findPrograms(reading, quotes, [], unpackProgramModel(packed)).map(({ start, end }) =>
      reading.text.slice(start, end),
    ),
  ).toEqual(['全县养蜂骨干培训班']);
});

test('a doubtful candidate is neither a name nor none', () => {
  const doubtful = lessonOf('他们办了渔家讲堂。', { programs: [], doubtful: ['渔家讲堂'] });
  expect(doubtful.candidates.find(({ surface }) => surface === '渔家讲堂')?.named).toBeUndefined();
  expect(comparable('“渔家 讲堂”')).toBe('渔家讲堂');
});

test('articles are judged by a model that did not see them', () => {
  expect(crossValidate(lessons, [], 3, settings)).toMatch(/^P 1\.000 R 1\.000 F1 1\.000 \(6 hit, 0 false, 0 missed/);
});

test('a model of another format is refused with what to do', () => {
  const file = packProgramModel({ bias: 0, step: 1, weights: new Int8Array(4) });
  expect(unpackProgramModel(file).weights).toHaveLength(4);
  expect(() => unpackProgramModel(withFormat(file, 99))).toThrow(/npm run train-programs/);
});

/** The file with another number of its format. */
function withFormat(file: Uint8Array, format: number): Uint8Array {
  const bytes = brotliDecompressSync(file);
  const header = JSON.parse(bytes.toString('utf8', 0, bytes.indexOf('\n')));
  return brotliCompressSync(
    Buffer.concat([
      Buffer.from(`${JSON.stringify({ ...header, formatVersion: format })}\n`),
      bytes.subarray(bytes.indexOf('\n') + 1),
    ]),
  );
}
