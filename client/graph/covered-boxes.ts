import type { LabelBox } from './label-choice.ts';

/** Where the graph's tools stand over its canvas, in pixels from the canvas's upper left corner. */
export function coveredBoxes(container: HTMLElement): LabelBox[] {
  const { left, top } = container.getBoundingClientRect();
  return [...(container.parentElement?.querySelectorAll('[data-covers]') ?? [])]
    .map((tool) => tool.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0)
    .map((box) => ({ left: box.left - left, top: box.top - top, width: box.width, height: box.height }));
}
