import { expect, test } from 'vitest';
import { sentenceAround } from '../../graph/store/write/sentence.ts';

const around = (text: string, words: string) => {
  const start = text.indexOf(words);
  return sentenceAround(text, { start, end: start + words.length });
};

test('a sentence keeps the mark that closes it, wherever in it the words end', () => {
  const text = '他说：“账要记清。”大家点头。';
  for (const words of ['账要记清', '账要记清。', '账要记清。”']) expect(around(text, words)).toBe('他说：“账要记清。”');
  expect(around(text, '大家')).toBe('大家点头。');
});

test('words in quotation marks that end no sentence go on to its end', () => {
  expect(around('他提出“账要记清”的要求。大家点头。', '“账要记清”')).toBe('他提出“账要记清”的要求。');
});
