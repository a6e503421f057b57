import { expect, test } from 'vitest';
import { chooseLabels, type LabelBox, type LabelCandidate } from '../../../client/graph/label-choice.ts';

const box = (left: number, top: number): LabelBox => ({ left, top, width: 50, height: 15 });
const label = (left: number, top: number, insists = false): LabelCandidate => ({ places: [box(left, top)], insists });
const drawn = (labels: readonly LabelCandidate[], obstacles: readonly LabelBox[] = []) =>
  chooseLabels(labels, obstacles).map((place) => place !== null);

test('of two labels that overlap the first is drawn', () => {
  expect(drawn([label(0, 0), label(40, 10), label(60, 0)])).toEqual([true, false, true]);
});

test('a label across a node is not drawn, unless it insists', () => {
  const nodes = [{ left: 20, top: 5, width: 20, height: 20 }];
  expect(drawn([label(0, 0)], nodes)).toEqual([false]);
  expect(drawn([label(0, 0, true)], nodes)).toEqual([true]);
});

test('a label that insists covers a node only where every other place would too', () => {
  const nodes = [{ left: 20, top: 5, width: 20, height: 20 }];
  const insistent = { places: [box(0, 0), box(0, 40)], insists: true };
  expect(chooseLabels([insistent], nodes)).toEqual([box(0, 40)]);
});

test('a label that insists and has no free place stands where it hides least', () => {
  const nodes = [
    { left: 0, top: 0, width: 20, height: 15 },
    { left: 45, top: 40, width: 20, height: 15 },
  ];
  const insistent = { places: [box(0, 0), box(0, 40)], insists: true };
  expect(chooseLabels([insistent], nodes)).toEqual([box(0, 40)]);
});

test('a label whose first place is taken stands in its next', () => {
  const second = { places: [box(10, 0), box(10, 20)], insists: false };
  expect(chooseLabels([label(0, 0), second], [])).toEqual([box(0, 0), box(10, 20)]);
});

test('labels left of and above the screen are held apart as well', () => {
  expect(drawn([label(-100, -100), label(-90, -95), label(-100, -60)])).toEqual([true, false, true]);
});
