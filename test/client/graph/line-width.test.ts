import { expect, test } from 'vitest';
import { canvasStyle } from '../../../client/graph/canvas-style.ts';
import { distanceAt, distances, lineScale } from '../../../client/graph/line-width.ts';

const thinnest = 1.2;
const visible = 0.4;

test('the thinnest line stays visible at every zoom down to a fifth', () => {
  for (let zoom = 1; zoom >= 0.2; zoom -= 0.05) {
    expect(thinnest * lineScale[distanceAt(zoom)] * zoom).toBeGreaterThan(visible);
  }
});

test('each distance but the closest has a style of its own', () => {
  const selectors = canvasStyle('light').map(({ selector }) => selector);
  for (const distance of distances.slice(1)) expect(selectors).toContain(`edge.${distance}`);
});
