import { readFileSync } from 'node:fs';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { type Model, packModel, unpackModel } from '../../graph/extract/tagger/model.ts';
import { tag } from '../../graph/extract/tagger/tag.ts';
import { tagCount } from '../../graph/extract/tagger/tag-set.ts';

const file = readFileSync(new URL('../../graph/extract/tagger/tagger.model', import.meta.url));

function names(text: string, label: string): string[] {
  return tag(text)
    .filter((name) => name.label === label)
    .map((name) => text.slice(name.start, name.end));
}

test.each([
  ['“这条路修好了，大家都高兴。”村民赵桂芝说。', ['赵桂芝']],
  ['市人社局局长孟凡林表示，培训还要办下去。', ['孟凡林']],
  ['会上，陈立新、宋晓梅作了发言。', ['陈立新', '宋晓梅']],
  ['座谈会由欧阳文静主持。', ['欧阳文静']],
  ['会议要求全面深化改革，推动高质量发展。', []],
])('persons of %s', (text, expected) => {
  expect(names(text, 'PER')).toEqual(expected);
});

test.each([
  ['近日，市委组织部印发通知。', ['市委组织部']],
  ['县教育局、县民政局联合开展检查。', ['县教育局', '县民政局']],
  ['各级党组织要担起责任。', []],
])('organisations of %s', (text, expected) => {
  expect(names(text, 'ORG')).toEqual(expected);
});

test('a place is no organisation', () => {
  expect(names('调研组来到江苏省南京市。', 'ORG')).toEqual([]);
  expect(names('调研组来到江苏省南京市。', 'LOC').join('')).toBe('江苏省南京市');
});

test('offsets are UTF-16 code units, also after a character of two', () => {
  const text = '🎉🎉会上，市民政局局长孟凡林讲话。';
  expect(names(text, 'PER')).toEqual(['孟凡林']);
});

test('names come in text order, do not overlap, and have a margin that is not negative', () => {
  const text = '市委书记孟凡林、市长宋晓梅到郑州大学调研。省教育厅厅长陈立新陪同。';
  const found = tag(text);
  expect(found.length).toBeGreaterThan(3);
  found.forEach((name, index) => {
    expect(name.start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
    expect(name.end).toBeGreaterThan(name.start);
    expect(name.score).toBeGreaterThanOrEqual(0);
  });
  expect(tag(text)).toEqual(found);
});

test('empty text and text of line breaks have no names', () => {
  expect(tag('')).toEqual([]);
  expect(tag('\n\n')).toEqual([]);
});

test('the model file is smaller than a megabyte', () => {
  expect(file.length).toBeLessThan(1_000_000);
});

const small: Model = {
  knowledge: {
    words: { place: ['南京'], organ: ['民政局'], ending: [], position: ['局长'], verb: ['说'], modifier: ['各级'] },
    names: { surname: { 孟: 5 }, first: {}, second: {}, only: { 林: -2 } },
  },
  transitions: Float32Array.from({ length: tagCount * tagCount }, (_, index) => index / 4),
  features: Int32Array.of(3, 200, 70_000, 2 ** 24 - 1),
  weights: Int8Array.from({ length: 4 * tagCount }, (_, index) => ((index * 37) % 255) - 127),
  step: 0.25,
};

test('a model comes out of packing as it was', () => {
  expect(unpackModel(packModel(small))).toEqual(small);
});

test('a model of another format is refused with what to do', () => {
  const bytes = brotliDecompressSync(packModel(small)).toString('latin1');
  const other = Buffer.from(bytes.replace('"formatVersion":1', '"formatVersion":9'), 'latin1');
  expect(() => unpackModel(brotliCompressSync(other))).toThrow(/npm run train-tagger/);
});
