import type { Core, EventObject } from 'cytoscape';
import type { LabelLayer } from './label-layer.ts';

/** What a user does on the canvas, in the graph's terms. */
export interface GraphCanvasEvents {
  selectNode(id: string): void;
  selectBundle(id: string): void;
  clearSelection(): void;
  expand(id: string): void;
  hover(target: { id: string; x: number; y: number } | null): void;
  menu(node: string, x: number, y: number): void;
  /** Nodes chosen together by dragging a frame. */
  gathered(ids: string[]): void;
  busy(busy: boolean): void;
}

interface CanvasGestures extends GraphCanvasEvents {
  /** The pointer came over a node or bundle, or left it. */
  point(id: string | null): void;
  /** The camera was moved by hand. */
  moved(): void;
  /** A node was dragged to its place. */
  placed(id: string): void;
}

/** Turns Cytoscape's events into gestures. A name counts as its node: it is the larger target. */
export function listenToCanvas(cy: Core, labels: LabelLayer, container: HTMLElement, gestures: CanvasGestures): void {
  const named = ({ target, renderedPosition: { x, y } }: EventObject): string | null =>
    target === cy ? labels.nodeAt(x, y) : target.id();
  const nodeOf = (event: EventObject): string | null => {
    const id = named(event);
    return id !== null && cy.getElementById(id).isNode() ? id : null;
  };
  let pointed: string | null = null;
  const point = (id: string | null) => {
    pointed = id;
    gestures.point(id);
  };

  cy.on('tap', (event) => {
    const id = named(event);
    if (!id) gestures.clearSelection();
    else if (cy.getElementById(id).isNode()) gestures.selectNode(id);
    else gestures.selectBundle(id);
  });
  cy.on('dbltap', (event) => {
    const id = nodeOf(event);
    if (id) gestures.expand(id);
  });
  cy.on('cxttap', (event) => {
    const id = nodeOf(event);
    if (id) gestures.menu(id, event.renderedPosition.x, event.renderedPosition.y);
  });
  cy.on('mousemove', (event) => {
    const id = named(event);
    if (id === pointed) return;
    point(id);
    container.style.cursor = id ? 'pointer' : '';
    gestures.hover(id ? { id, x: event.renderedPosition.x, y: event.renderedPosition.y } : null);
  });
  container.addEventListener('mouseleave', () => {
    point(null);
    gestures.hover(null);
  });
  cy.on('viewport grab', () => gestures.hover(null));
  cy.on('dragpan scrollzoom pinchzoom', gestures.moved);
  cy.on('dragfree', 'node', ({ target }) => gestures.placed(target.id()));
  // The frame's nodes are selected only after its event.
  cy.on('boxend', () => setTimeout(() => gestures.gathered(cy.nodes(':selected').map((node) => node.id()))));
  cy.on('unselect', () => gestures.gathered([]));
}
