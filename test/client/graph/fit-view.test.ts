import { describe, expect, test } from 'vitest';
import { type CameraView, type FittedNode, fitView } from '../../../client/graph/fit-view.ts';

const corners: FittedNode[] = [
  { x: 0, y: 0, size: 30 },
  { x: 400, y: 0, size: 30 },
  { x: 0, y: 400, size: 30 },
  { x: 400, y: 400, size: 30 },
];
/** A narrow window with the tools at its right and a note at its lower left. */
const narrow = { width: 390, height: 520 };
const toolbar = { left: 330, top: 150, width: 48, height: 358 };
const note = { left: 12, top: 470, width: 280, height: 38 };

const screenOf = ({ x, y, size }: FittedNode, { zoom, pan }: CameraView) => ({
  left: x * zoom + pan.x - (size * zoom) / 2,
  right: x * zoom + pan.x + (size * zoom) / 2,
  top: y * zoom + pan.y - (size * zoom) / 2,
  bottom: y * zoom + pan.y + (size * zoom) / 2,
});

describe('a camera that sees all', () => {
  test('stands over the middle where no tool is in the way', () => {
    const { zoom, pan } = fitView(corners, { width: 1000, height: 600 }, [{ ...toolbar, left: 940 }]);
    expect(200 * zoom + pan.x).toBeCloseTo(500);
    expect(200 * zoom + pan.y).toBeCloseTo(300);
    expect(430 * zoom).toBeCloseTo(600 - 112);
  });

  test('does not come closer to a single node than a reader would', () => {
    expect(fitView([{ x: 7, y: 7, size: 22 }], narrow, []).zoom).toBe(1.4);
  });

  test('leaves the names of the nodes room beside a tall tool', () => {
    const row: FittedNode[] = [0, 300, 600, 900].map((x) => ({ x, y: 0, size: 30 }));
    const tools = { left: 942, top: 100, width: 46, height: 400 };
    const view = fitView(row, { width: 1000, height: 600 }, [tools]);
    expect(Math.max(...row.map((node) => screenOf(node, view).right))).toBeLessThanOrEqual(tools.left - 56);
  });

  test.each([
    ['left of a tall tool', [toolbar]],
    ['above a wide one', [{ ...note, top: 400 }]],
    ['beside both', [toolbar, { ...note, top: 400 }]],
  ])('stays %s', (_where, covered) => {
    const view = fitView(corners, narrow, covered);
    for (const node of corners) {
      const { left, right, top, bottom } = screenOf(node, view);
      expect(Math.min(left, top)).toBeGreaterThan(0);
      for (const tool of covered)
        expect(right < tool.left || bottom < tool.top || top > tool.top + tool.height).toBe(true);
    }
  });
});
