import { describe, expect, it } from 'vitest';
import { readMarked } from './marked-text.ts';

/** Texts of repeated pieces that make a quadratic rule or search take minutes. */
const pieces = [
  '他说，',
  '大家表示要',
  '“',
  '“好啊”',
  '“真是好啊。”',
  '“真是好啊。”大家说，',
  '‘好啊’',
  '会议指出，要发展。',
  '据介绍，',
  '〈秦大山〉说：“好。”',
];

describe('statements are found in time that grows with the text', () => {
  for (const piece of pieces)
    it(`in 100,000 characters of ${piece}`, () => {
      const text = piece.repeat(Math.ceil(100_000 / piece.length));
      const started = performance.now();
      readMarked(text);
      expect(performance.now() - started).toBeLessThan(8_000);
    });
});
