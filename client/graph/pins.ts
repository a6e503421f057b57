import type { Core } from 'cytoscape';
import type { Point } from './layout-request.ts';

/** A pin is a dot of this radius with a ring around it, in pixels of the screen. */
export const pinRadius = 4;
export const pinRing = 1.5;

/** Where a pin stands on the screen. */
interface Pin extends Point {
  /** Something else is pointed at. */
  isFaded: boolean;
}

/** The pins, each at the upper right of a node that keeps its place. */
export function pinsOf(cy: Core): Pin[] {
  return cy.nodes('.pinned').map((node) => {
    const { x, y } = node.renderedPosition();
    const offset = node.data('size') * cy.zoom() * 0.36;
    return { x: x + offset, y: y - offset, isFaded: node.hasClass('faded') };
  });
}
