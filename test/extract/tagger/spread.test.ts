import { expect, test } from 'vitest';
import { spreadNames } from '../../../graph/extract/tagger/spread.ts';
import type { TaggedName } from '../../../graph/extract/tagger/tagger.ts';

/** Marks the nth (from 0) occurrence of a surface. */
function name(text: string, surface: string, label: TaggedName['label'] = 'PER', nth = 0): TaggedName {
  let start = text.indexOf(surface);
  for (let skip = 0; skip < nth; skip++) start = text.indexOf(surface, start + 1);
  return { start, end: start + surface.length, label, score: 5 };
}

function surfaces(text: string, names: readonly TaggedName[]): string[] {
  return spreadNames(text, names).map(({ start, end }) => text.slice(start, end));
}

test('a name found once is found wherever it stands', () => {
  const text = '孟凡林主持会议。会后，孟凡林来到社区。';
  expect(surfaces(text, [name(text, '孟凡林')])).toEqual(['孟凡林', '孟凡林']);
});

test('a name of two characters is not looked for: it may be part of other words', () => {
  const text = '高明主持会议。做法很高明。';
  expect(surfaces(text, [name(text, '高明')])).toEqual(['高明']);
});

test('the shorter name is right where it stands without the next character', () => {
  const text = '宋梅是社区书记。宋梅说，大家都来了。';
  expect(surfaces(text, [name(text, '宋梅'), name(text, '宋梅说')])).toEqual(['宋梅', '宋梅']);
});

test('the longer name is right where the shorter never stands alone', () => {
  const text = '宋梅英是社区书记。宋梅英说，大家都来了。';
  expect(surfaces(text, [name(text, '宋梅'), name(text, '宋梅英', 'PER', 1)])).toEqual(['宋梅英', '宋梅英']);
});

test('an occurrence inside another name stays part of it', () => {
  const text = '清河大学来了客人。清河大学医院也来了客人。';
  expect(surfaces(text, [name(text, '清河大学', 'ORG'), name(text, '清河大学医院', 'ORG')])).toEqual([
    '清河大学',
    '清河大学医院',
  ]);
});
