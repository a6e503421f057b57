import { expect, test } from 'vitest';
import { chooseLabels, type LabelCandidate } from '../../../client/graph/label-choice.ts';

const label = (left: number, top: number, strong = false): LabelCandidate => ({
  left,
  top,
  width: 50,
  height: 15,
  strong,
});

test('of two labels that overlap the first is drawn', () => {
  expect(chooseLabels([label(0, 0), label(40, 10), label(60, 0)], [])).toEqual([true, false, true]);
});

test('a label across a node is not drawn, unless it is strong', () => {
  const nodes = [{ left: 20, top: 5, width: 20, height: 20 }];
  expect(chooseLabels([label(0, 0)], nodes)).toEqual([false]);
  expect(chooseLabels([label(0, 0, true)], nodes)).toEqual([true]);
});

test('labels left of and above the screen are held apart as well', () => {
  expect(chooseLabels([label(-100, -100), label(-90, -95), label(-100, -60)], [])).toEqual([true, false, true]);
});
