import type { GraphCanvas } from './graph-canvas.ts';

let shown: GraphCanvas | null = null;

/** The canvas on the page, for keys and commands; the graph view sets it. */
export const shownCanvas = () => shown;

export function setShownCanvas(canvas: GraphCanvas | null): void {
  shown = canvas;
}
