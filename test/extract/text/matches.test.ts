import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../../graph/extract/text/matches.ts';

describe('matches of an expression', () => {
  const twice = /渠./g;

  it('are all of them, however often it is asked', () => {
    for (const round of [1, 2])
      expect(
        matchesOf('渠首和渠尾', twice).map(({ 0: words, index }) => [words, index]),
        `round ${round}`,
      ).toEqual([
        ['渠首', 0],
        ['渠尾', 3],
      ]);
  });
  it('begin at the start of each text', () => {
    twice.lastIndex = 3;
    expect(matchesOf('渠首', twice)).toHaveLength(1);
  });
  it('may be empty', () => expect(matchesOf('水水', /(?=水)/g).map(({ index }) => index)).toEqual([0, 1]));
  it('may be empty beside characters of two code units', () => {
    for (const pattern of [/水?/gu, /水?/g]) {
      const text = '𬇙水𬇙';
      expect(matchesOf(text, pattern)).toEqual([...text.matchAll(pattern)]);
    }
  });
  it('are asked of a global expression', () => expect(() => matchesOf('水', /水/)).toThrow(TypeError));
});
