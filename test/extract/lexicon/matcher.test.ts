import { describe, expect, it } from 'vitest';
import { buildMatcher } from '../../../graph/extract/lexicon/matcher.ts';

describe('buildMatcher', () => {
  it('finds the longest word at a place and no word where none starts', () => {
    const matcher = buildMatcher(['市委', '市委党校', '党校']);
    expect(matcher.longestAt('在市委党校上课', 1)).toBe(4);
    expect(matcher.longestAt('在市委党建', 1)).toBe(2);
    expect(matcher.longestAt('在市委党校上课', 0)).toBe(0);
    expect(matcher.longestAt('市委', 7)).toBe(0);
  });

  it('finds words that overlap or lie inside one another', () => {
    const text = '全市委员会议';
    const words = buildMatcher(['市委', '委员', '委员会', '会议', '委员会议'])
      .all(text)
      .map(({ start, end }) => text.slice(start, end));
    expect(words).toEqual(['市委', '委员', '委员会', '委员会议', '会议']);
  });

  it('finds what a scan of every word at every place finds', () => {
    const alphabet = '甲乙丙';
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return Math.floor((seed / 2147483648) * below);
    };
    const string = (length: number) => Array.from({ length }, () => alphabet[random(3)]).join('');
    for (let round = 0; round < 50; round++) {
      const words = [...new Set(Array.from({ length: 12 }, () => string(1 + random(4))))];
      const text = string(60);
      const expected = words.flatMap((word) =>
        Array.from({ length: text.length }, (_, start) => start)
          .filter((start) => text.startsWith(word, start))
          .map((start) => ({ start, end: start + word.length })),
      );
      const order = (a: { start: number; end: number }, b: { start: number; end: number }) =>
        a.end - b.end || a.start - b.start;
      expect(buildMatcher(words).all(text)).toEqual(expected.sort(order));
    }
  });

  it('passes over empty words and an empty lexicon', () => {
    expect(buildMatcher(['']).all('甲乙')).toEqual([]);
    expect(buildMatcher([]).longestAt('甲乙', 0)).toBe(0);
  });
});
