import { formatStep, type Step } from '../state/step.ts';
import type { Layout, Point } from './layout-request.ts';

/** Where a node stood, and whether it was pinned there by hand. */
export type RememberedPoint = Point & { pinned?: boolean };

type Positions = { [node: string]: RememberedPoint };

const storageKey = 'tifa.positions';

/** Canvases whose positions are kept. */
const kept = 12;

/** Canvases that grew from the same first step share their positions in a layout: what was placed there stays. */
function canvasKey(steps: readonly Step[], layout: Layout): string {
  const first = steps[0] ? formatStep(steps[0]).replace(/~\d+$/, '') : '';
  return layout === 'force' ? first : `${layout}|${first}`;
}

/** Whether two lists of steps belong to one canvas. */
export function growFromSameStep(one: readonly Step[], other: readonly Step[]): boolean {
  return canvasKey(one, 'force') === canvasKey(other, 'force');
}

/** Where the nodes of this canvas stood when it was last seen in this browser. */
export function rememberedPositions(steps: readonly Step[], layout: Layout): Positions {
  return read().find(([key]) => key === canvasKey(steps, layout))?.[1] ?? {};
}

/** Keeps where the nodes of this canvas stand. A pinned node stays pinned unless it says otherwise. */
export function rememberPositions(steps: readonly Step[], layout: Layout, positions: Positions): void {
  const key = canvasKey(steps, layout);
  const canvases = read();
  const before = canvases.find(([other]) => other === key)?.[1];
  const merged = { ...before };
  for (const [id, { x, y, pinned = merged[id]?.pinned }] of Object.entries(positions)) {
    merged[id] = { x: Math.round(x), y: Math.round(y), ...(pinned ? { pinned } : {}) };
  }
  if (before && canvases[0]![0] === key && isSame(before, merged)) return;
  const others = canvases.filter(([other]) => other !== key);
  try {
    localStorage.setItem(storageKey, JSON.stringify([[key, merged], ...others].slice(0, kept)));
  } catch (error) {
    // A full storage costs the memory of older canvases, nothing else.
    if (!(error instanceof DOMException)) throw error;
    localStorage.removeItem(storageKey);
  }
}

/** Forgets where the nodes stood that are not pinned, so that they are laid out anew. */
export function forgetUnpinnedPositions(steps: readonly Step[], layout: Layout): void {
  const pinned = Object.entries(rememberedPositions(steps, layout)).filter(([, point]) => point.pinned);
  forgetPositions(steps, layout);
  rememberPositions(steps, layout, Object.fromEntries(pinned));
}

/** Forgets this canvas. */
export function forgetPositions(steps: readonly Step[], layout: Layout): void {
  localStorage.setItem(storageKey, JSON.stringify(read().filter(([key]) => key !== canvasKey(steps, layout))));
}

function isSame(one: Positions, other: Positions): boolean {
  const ids = Object.keys(one);
  return (
    ids.length === Object.keys(other).length &&
    ids.every((id) => one[id]!.x === other[id]?.x && one[id]!.y === other[id].y && one[id]!.pinned === other[id].pinned)
  );
}

function read(): [string, Positions][] {
  const text = localStorage.getItem(storageKey);
  return text ? JSON.parse(text) : [];
}
