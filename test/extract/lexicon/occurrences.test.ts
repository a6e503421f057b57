import { expect, it } from 'vitest';
import { occurrencesOf } from '../../../graph/extract/lexicon/occurrences.ts';

it('tells where each word stands, also inside another', () =>
  expect([...occurrencesOf(['青石渠', '石渠', '柳河'], '青石渠连着石渠')]).toEqual([
    ['青石渠', [0]],
    ['石渠', [1, 5]],
    ['柳河', []],
  ]));
