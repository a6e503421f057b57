import cytoscape, { type Core, type NodeSingular } from 'cytoscape';
import type { NodeSummary } from '../../graph/model/api.ts';
import type { Step } from '../state/step.ts';
import type { Bundle, CanvasContent } from './canvas-content.ts';
import type { GraphCanvasEvents } from './canvas-gestures.ts';
import { listenToCanvas } from './canvas-gestures.ts';
import { canvasPicture } from './canvas-picture.ts';
import { canvasStyle, nodeSize, type Scheme } from './canvas-style.ts';
import { canvasSvg } from './canvas-svg.ts';
import { coveredBoxes } from './covered-boxes.ts';
import { fitView } from './fit-view.ts';
import { LabelLayer } from './label-layer.ts';
import { labelLines } from './label-text.ts';
import type { Layout, Point } from './layout-request.ts';
import { type Distance, distanceAt, lineScale } from './line-width.ts';
import { isInside } from './outline.ts';
import { Placement, type Places } from './placement.ts';
import { forgetUnpinnedPositions, growFromSameStep, rememberPositions } from './remembered-positions.ts';
import { timesOf } from './times-of.ts';

/** Past this many elements, what is not near the pointer is no longer faded: restyling all costs more than it tells. */
const fadeLimit = 500;

/** Nodes that are seen moving to another layout, at most, and how long they take. */
const movedLimit = 300;
const moveMilliseconds = 320;

/** Past this many elements, lines are left out while the canvas moves. */
const stillLimit = 700;

/** The drawn graph: Cytoscape, its label layer and its layout, without React. Create it in an element, `destroy` it after. */
export class GraphCanvas {
  readonly #cy: Core;
  readonly #container: HTMLElement;
  readonly #labels: LabelLayer;
  readonly #placement = new Placement();
  readonly #events: GraphCanvasEvents;
  readonly #reducedMotion = matchMedia('(prefers-reduced-motion: reduce)').matches;
  readonly #resize: ResizeObserver;
  #steps: readonly Step[] = [];
  #layout: Layout = 'force';
  #newest: CanvasContent | null = null;
  /** What is on the canvas; the newest may still be laid out. */
  #drawn: CanvasContent | null = null;
  #chosen: string | null = null;
  #near: string | null = null;
  #moved = false;
  #distance: Distance = 'close';

  constructor(container: HTMLElement, scheme: Scheme, events: GraphCanvasEvents) {
    this.#events = events;
    this.#container = container;
    this.#cy = cytoscape({
      container,
      style: canvasStyle(scheme),
      minZoom: 0.08,
      maxZoom: 4,
      boxSelectionEnabled: true,
      selectionType: 'single',
      layout: { name: 'preset' },
    });
    this.#labels = new LabelLayer(this.#cy, container, scheme);
    listenToCanvas(this.#cy, this.#labels, container, {
      ...events,
      point: (id) => this.point(id),
      moved: () => {
        this.#moved = true;
      },
      placed: (id) => this.setPinned(id, true),
    });
    this.#cy.on('zoom', () => this.#keepLinesVisible());
    let [width, height] = [container.clientWidth, container.clientHeight];
    this.#resize = new ResizeObserver(() => {
      // The middle of the view stays the middle.
      const [newWidth, newHeight] = [container.clientWidth, container.clientHeight];
      if (newWidth === width && newHeight === height) return;
      this.#cy.resize();
      if (!this.#moved) this.fit(false);
      else this.#cy.panBy({ x: (newWidth - width) / 2, y: (newHeight - height) / 2 });
      [width, height] = [newWidth, newHeight];
    });
    this.#resize.observe(container);
  }

  /**
   * Shows this content. In the `force` layout new nodes come beside those they are joined to, and what stands, stays; the
   * others are made anew from everything shown. Resolves to false where newer content has overtaken this one while it was
   * laid out.
   */
  async setContent(
    content: CanvasContent,
    steps: readonly Step[],
    layout: Layout,
    edgeLabel: (bundle: Bundle) => string,
  ): Promise<boolean> {
    const cy = this.#cy;
    // Another first step is another canvas: nothing that stands on this one keeps its place there.
    const another = cy.nodes().nonempty() && !growFromSameStep(this.#steps, steps);
    const rearranged = layout !== this.#layout || layout !== 'force';
    this.#steps = steps;
    this.#layout = layout;
    this.#newest = content;
    const wanted = new Set([...content.nodes.map((node) => node.id), ...content.bundles.map((bundle) => bundle.id)]);
    const staying = cy
      .nodes()
      .toArray()
      .filter((node) => wanted.has(node.id()));
    const fresh = another || staying.length === 0;
    const places = await this.#place(content, fresh || rearranged);
    if (!places || this.#newest !== content || this.#layout !== layout || cy.destroyed()) return false;
    const { positions } = places;
    this.#labels.guides = places.guides;
    const oldPositions = new Map(fresh ? [] : staying.map((node) => [node.id(), node.position()]));
    cy.batch(() => {
      if (fresh) cy.elements().remove();
      cy.elements()
        .filter((element) => !wanted.has(element.id()))
        .remove();
      const nodes = content.nodes.map((node) => ({
        group: 'nodes' as const,
        data: nodeData(node),
        position: { ...positions.get(node.id)! },
      }));
      const edges = content.bundles.map((bundle) => ({
        group: 'edges' as const,
        data: bundleData(bundle, edgeLabel),
        classes: this.#distance,
      }));
      cy.add([...nodes, ...edges].filter(({ data }) => !this.#renew(data)));
    });
    const many = cy.elements().length > stillLimit;
    (cy as unknown as { renderer(): { hideEdgesOnViewport: boolean } }).renderer().hideEdgesOnViewport = many;
    if (layout === 'force') rememberPositions(steps, layout, Object.fromEntries(positions));
    this.#markPinned(places.pinned);
    if (fresh) this.fit(false);
    else if (rearranged) this.#moveAll(positions);
    else if (oldPositions.size < content.nodes.length) this.#reveal(new Set(oldPositions.keys()), positions);
    this.#highlight();
    this.#drawn = content;
    return true;
  }

  setScheme(scheme: Scheme): void {
    if (this.#labels.scheme === scheme) return;
    this.#labels.scheme = scheme;
    this.#cy.style(canvasStyle(scheme));
  }

  /** Marks the selected node or bundle. */
  choose(id: string | null): void {
    this.#chosen = id;
    this.#highlight();
  }

  /** Marks a node or bundle hovered elsewhere, for instance in a list. */
  point(id: string | null): void {
    this.#near = id;
    this.#highlight();
  }

  /** Whether a node keeps its place when the others are laid out anew. */
  isPinned(id: string): boolean {
    return this.#cy.getElementById(id).hasClass('pinned');
  }

  /** Keeps a node where it stands, whatever is laid out anew, or gives it back to the layout. */
  setPinned(id: string, pinned: boolean): void {
    const node = this.#cy.getElementById(id);
    if (node.empty()) return;
    rememberPositions(this.#steps, this.#layout, { [id]: { ...(node.position() as Point), pinned } });
    node.toggleClass('pinned', pinned);
  }

  /** Where the nodes stand. */
  positions(): { [node: string]: Point } {
    return Object.fromEntries(this.#cy.nodes().map((node) => [node.id(), { ...node.position() }]));
  }

  /** Moves the nodes that are there to these places, and the camera so that all is seen. */
  moveTo(positions: { [node: string]: Point }): void {
    this.#cy.batch(() => {
      for (const node of this.#cy.nodes().toArray()) {
        const place = positions[node.id()];
        if (place) node.position({ ...place });
      }
    });
    this.fit();
  }

  /** Moves the camera so that all is seen. */
  fit(animate = true): void {
    this.#moved = false;
    const cy = this.#cy;
    if (cy.nodes().empty()) return;
    const nodes = cy.nodes().map((node) => ({ ...(node.position() as Point), size: node.data('size') as number }));
    const view = fitView(nodes, { width: cy.width(), height: cy.height() }, coveredBoxes(this.#container));
    if (animate && !this.#reducedMotion) cy.animate(view, { duration: 260 });
    else cy.viewport(view);
  }

  /** Selects the nodes inside an outline on the screen, in pixels from the canvas's upper left corner. */
  gather(outline: readonly Point[]): void {
    const cy = this.#cy;
    const inside = cy.nodes().filter((node) => isInside(node.renderedPosition(), outline));
    cy.elements().unselect();
    inside.select();
    this.#events.gathered(inside.map((node) => node.id()));
  }

  /** Moves the camera to a node. */
  flyTo(id: string): void {
    const node = this.#cy.getElementById(id);
    if (node.empty()) return;
    this.#moved = true;
    const view = { center: { eles: node }, zoom: Math.max(this.#cy.zoom(), 1) };
    if (this.#reducedMotion) this.#cy.zoom(view.zoom).center(node);
    else this.#cy.animate(view, { duration: 320 });
  }

  zoomBy(factor: number): void {
    this.#moved = true;
    const cy = this.#cy;
    cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
  }

  /** Whether a node is on the canvas, or about to be. */
  shows(id: string): boolean {
    return this.#newest?.nodes.some((node) => node.id === id) ?? false;
  }

  /** Lays everything out anew but what is pinned. Content that is being laid out to be drawn is so already. */
  async relayout(): Promise<void> {
    const content = this.#drawn;
    if (!content || this.#newest !== content) return;
    forgetUnpinnedPositions(this.#steps, this.#layout);
    const places = await this.#place(content, true);
    if (!places || this.#newest !== content || this.#cy.destroyed()) return;
    this.#labels.guides = places.guides;
    if (this.#layout === 'force') rememberPositions(this.#steps, this.#layout, Object.fromEntries(places.positions));
    this.#moveAll(places.positions);
  }

  /** The picture as shown, at twice its size. */
  png(): Promise<Blob> {
    return canvasPicture(this.#cy, this.#labels);
  }

  /** The picture as shown, with its texts as texts. */
  svg(): Blob {
    return new Blob([canvasSvg(this.#cy, this.#labels)], { type: 'image/svg+xml' });
  }

  destroy(): void {
    this.#resize.disconnect();
    this.#placement.stop();
    this.#cy.destroy();
  }

  #markPinned(ids: ReadonlySet<string>): void {
    const pinned = this.#cy.nodes().filter((node) => ids.has(node.id()));
    this.#cy.nodes('.pinned').not(pinned).removeClass('pinned');
    pinned.addClass('pinned');
  }

  async #place(content: CanvasContent, anew: boolean): Promise<Places | null> {
    const places = await this.#placement.place({
      content,
      steps: this.#steps,
      layout: this.#layout,
      current: new Map(anew ? [] : this.#cy.nodes().map((node) => [node.id(), { ...node.position() }])),
      aspect: this.#aspect(),
      onBusy: () => this.#events.busy(true),
    });
    if (places) this.#events.busy(false);
    return places;
  }

  /**
   * Gives what is drawn already what has changed of its data, such as the name that a decision gave it; false where it is
   * not drawn yet. What is given the same again is styled again.
   */
  #renew(data: ElementData): boolean {
    const drawn = this.#cy.getElementById(data.id);
    if (drawn.empty()) return false;
    const changed = Object.entries(data).filter(([name, value]) => String(drawn.data(name)) !== String(value));
    if (changed.length > 0) drawn.data(Object.fromEntries(changed));
    return true;
  }

  /** Draws lines thicker where the picture is seen from far away. */
  #keepLinesVisible(): void {
    const distance = distanceAt(this.#cy.zoom());
    if (distance === this.#distance) return;
    this.#cy.batch(() => this.#cy.edges().removeClass(this.#distance).addClass(distance));
    this.#distance = distance;
  }

  /** Moves every node to its place, where it may be seen moving. */
  #moveAll(positions: ReadonlyMap<string, Point>): void {
    const cy = this.#cy;
    const seen = !this.#reducedMotion && positions.size <= movedLimit;
    cy.batch(() => {
      for (const [id, position] of positions) {
        const node = cy.getElementById(id);
        if (seen) node.animate({ position: { ...position } }, { duration: moveMilliseconds, easing: 'ease-in-out' });
        else node.position({ ...position });
      }
    });
    if (seen) setTimeout(() => !cy.destroyed() && this.fit(), moveMilliseconds + 20);
    else this.fit(false);
  }

  /** Extremes would draw a line. */
  #aspect(): number {
    return Math.min(1.8, Math.max(0.7, this.#cy.width() / Math.max(1, this.#cy.height())));
  }

  /** New nodes slide out of the nodes they hang on; the camera follows only where they would be out of sight. */
  #reveal(old: ReadonlySet<string>, positions: ReadonlyMap<string, Point>): void {
    const cy = this.#cy;
    const added = cy
      .nodes()
      .toArray()
      .filter((node) => !old.has(node.id()));
    const view = cy.extent();
    const outside = added.some((node) => {
      const { x, y } = node.position();
      return x < view.x1 || x > view.x2 || y < view.y1 || y > view.y2;
    });
    if (!this.#reducedMotion && added.length <= 120) {
      for (const node of added) {
        const parent = node
          .neighborhood('node')
          .toArray()
          .find((other) => old.has(other.id())) as NodeSingular | undefined;
        if (!parent) continue;
        node.position({ ...parent.position() });
        node.animate({ position: { ...positions.get(node.id())! } }, { duration: 240, easing: 'ease-out' });
      }
    }
    if (!outside) return;
    if (this.#reducedMotion) this.fit();
    else setTimeout(() => !cy.destroyed() && this.fit(), 250);
  }

  #highlight(): void {
    const cy = this.#cy;
    const marked = cy.elements('.chosen, .near, .faded');
    const chosen = this.#chosen ? cy.getElementById(this.#chosen) : cy.collection();
    const pointed = this.#near ? cy.getElementById(this.#near) : cy.collection();
    // A change of classes draws all anew, even one that changes none.
    if (marked.empty() && chosen.empty() && pointed.empty()) return;
    cy.batch(() => {
      marked.removeClass('chosen near faded');
      const lead = pointed.nonempty() ? pointed : chosen;
      if (lead.nonempty()) {
        const edges = lead.isNode() ? lead.connectedEdges() : lead;
        const near = lead.union(edges).union(edges.connectedNodes());
        near.addClass('near');
        if (cy.elements().length <= fadeLimit) cy.elements().not(near).not(chosen).addClass('faded');
      }
      chosen.addClass('chosen');
    });
  }
}

interface ElementData {
  id: string;
  [name: string]: string | number | boolean | string[];
}

function nodeData(node: NodeSummary): ElementData {
  return {
    id: node.id,
    kind: node.kind,
    degree: node.degree,
    size: nodeSize(node.kind, node.degree),
    lines: labelLines(node),
  };
}

function bundleData(bundle: Bundle, edgeLabel: (bundle: Bundle) => string): ElementData {
  const width = Math.min(6, 1.2 + Math.log2(bundle.count));
  return {
    id: bundle.id,
    source: bundle.source,
    target: bundle.target,
    mutual: bundle.mutual,
    inferred: bundle.inferred,
    width,
    far: width * lineScale.far,
    farther: width * lineScale.farther,
    times: timesOf(bundle),
    label: edgeLabel(bundle),
  };
}
