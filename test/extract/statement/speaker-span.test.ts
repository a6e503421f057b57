import { expect, it } from 'vitest';
import { readMarked } from './marked-text.ts';

it.each([
  ['有乡亲说：“渠通了。”', '乡亲'],
  ['还有外国专家指出，渠首要有人守。', '外国专家'],
  ['曾有人感叹：“渠真长。”', '有人'],
  ['甚至有人抱怨：“渠太窄。”', '有人'],
  ['有志青年说：“渠要守。”', '有志青年'],
  ['有经验的农民说：“水来了。”', '有经验的农民'],
  ['有的村民说：“水急了。”', '有的村民'],
  ['有关负责人表示，渠首要有人守。', '有关负责人'],
  ['据该渠负责人介绍，渠首有人守。', '该渠负责人'],
  ['青石县出台了渠规。两个《渠规》指出，渠首要有人守。', '两个《渠规》'],
  ['党的二十届三中全会《决定》提出，渠要修好。', '党的二十届三中全会《决定》'],
])('the words that name the speaker of %s are %s', (text, speaker) => {
  expect(readMarked(text).map((statement) => statement.speaker)).toEqual([speaker]);
});
