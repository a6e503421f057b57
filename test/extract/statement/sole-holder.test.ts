import { expect, it } from 'vitest';
import { analysed } from '../analysed.ts';

it.each([
  ['青石县水务局局长周启明来到渠首。局长说：“渠通了就好。”', '周启明'],
  ['青石县护渠志愿者周启明来到渠首。志愿者感慨：“渠通了就好。”', null],
  ['柳河村村民周启明来到渠首。村民感慨：“渠通了就好。”', null],
])('of %s the speaker is %s', (text, person) => {
  const { statements } = analysed(text);
  expect(statements.map((statement) => statement.person)).toEqual([person]);
});
