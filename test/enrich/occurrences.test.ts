import { expect, test } from 'vitest';
import { occurrences } from '../../graph/enrich/occurrences.ts';

test.each([
  ['the very words', '青禾县委书记', '县委', [[2, 4]]],
  [
    'every place',
    '修渠，再修渠',
    '修渠',
    [
      [0, 2],
      [4, 6],
    ],
  ],
  ['white space more in the text', '记者 苏\n禾', '记者苏禾', [[0, 6]]],
  ['white space more in the words', '记者苏禾', '记者　苏 禾\n', [[0, 4]]],
  ['nothing where one character differs', '青禾县委书记', '青禾市委', []],
  ['nothing where punctuation differs', '修好，管好', '修好,管好', []],
  ['nothing for blank words', '青禾', ' \n　', []],
  ['nothing for no words', '青禾', '', []],
  ['nothing for half a character', '🌊河', '\ud83c', []],
  ['whole characters beyond the basic plane', '治🌊河', '🌊', [[1, 3]]],
])('finds %s', (_what, text, words, spans) => {
  expect(occurrences(text, words)).toEqual(spans.map(([start, end]) => ({ start, end })));
});
