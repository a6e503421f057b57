import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import { canvasColours, type Scheme } from './canvas-style.ts';
import { coveredBoxes } from './covered-boxes.ts';
import { chooseLabels, type LabelBox, type LabelCandidate, overlap } from './label-choice.ts';
import type { Guide } from './layout-request.ts';
import { pinRadius, pinRing, pinsOf } from './pins.ts';

interface Candidate extends LabelCandidate {
  id: string;
  lines: string[];
  /** Words on a line between nodes. */
  edge: boolean;
  /** It is of what is pointed at or chosen. */
  lit: boolean;
  /** In the letters of what is pointed at or chosen. */
  strong: boolean;
}

/** A label in the place that was chosen for it. */
export type Label = Omit<Candidate, 'places'> & LabelBox;

export const lineHeight = 15;

/** Lines that are told in words each, at most. */
const wordedEdges = 24;

/** Nodes, most important first, that are named even where the name covers others: nobody knows where they are otherwise. */
const surelyNamed = 16;

/** Nodes, most important first, that no name may cover. In a crowd the names of the important matter more than every dot. */
const mostObstacles = 150;

/** How far names and pins are seen that are not of what is pointed at, 0 to 1. */
export const fadedOpacity = 0.3;

/** How a label is written, as CSS's `font`. */
export const labelFont = (scheme: 'strong' | 'plain' | 'edge') =>
  `${scheme === 'strong' ? 600 : 500} ${scheme === 'edge' ? 11 : scheme === 'strong' ? 13 : 12}px -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif`;

/**
 * The names, on a canvas above Cytoscape's. They keep their size on the screen while one zooms, are always whole, and are
 * drawn as far as they fit without overlap, most important first: half of what Cytoscape would spend on painting labels
 * goes into those that nobody could read.
 */
export class LabelLayer {
  readonly #canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D;
  readonly #widths = new Map<string, number>();
  #labels: Label[] = [];
  /** Something but the camera's place has changed since the labels were chosen. */
  #stale = true;
  /** Something is pointed at, and the rest faded. */
  #isFaded = false;
  /** Where the graph's tools stand over it. */
  #covered: LabelBox[] = [];
  #chosenAt = { zoom: 0, x: 0, y: 0, width: 0, height: 0 };
  #guides: readonly Guide[] = [];
  #scheme: Scheme;

  constructor(
    readonly cy: Core,
    readonly container: HTMLElement,
    scheme: Scheme,
  ) {
    this.#scheme = scheme;
    this.#canvas = document.createElement('canvas');
    this.#canvas.style.cssText = 'position:absolute;inset:0;width:100%;height:100%;pointer-events:none;z-index:5';
    this.#canvas.setAttribute('aria-hidden', 'true');
    container.append(this.#canvas);
    const context = this.#canvas.getContext('2d');
    if (!context) throw new Error('this browser cannot draw on a canvas');
    this.#context = context;
    cy.on('render', () => this.#draw());
    cy.on('add remove position style data select unselect', () => {
      this.#stale = true;
    });
  }

  /** Headings of the layout, drawn where they stand in the graph. */
  get guides(): readonly Guide[] {
    return this.#guides;
  }

  set guides(guides: readonly Guide[]) {
    this.#guides = guides;
    this.#stale = true;
  }

  get scheme(): Scheme {
    return this.#scheme;
  }

  set scheme(scheme: Scheme) {
    this.#scheme = scheme;
    this.#stale = true;
  }

  /** The node whose name stands at this place on the screen, or null. */
  nodeAt(x: number, y: number): string | null {
    const found = this.#labels.find(
      (label) =>
        !label.edge &&
        x >= label.left &&
        x <= label.left + label.width &&
        y >= label.top &&
        y <= label.top + label.height,
    );
    return found?.id ?? null;
  }

  /** The labels that are drawn, in pixels of the screen. */
  shown(): readonly Label[] {
    return this.#labels;
  }

  /** How far a label is seen: while something is pointed at, those of the others step back. */
  opacityOf({ lit }: Label): number {
    return lit || !this.#isFaded ? 1 : fadedOpacity;
  }

  /** Draws over a picture of the graph, as large as the picture. */
  drawOn(context: CanvasRenderingContext2D, ratio: number): void {
    context.save();
    context.scale(ratio, ratio);
    this.#paint(context);
    context.restore();
  }

  #draw(): void {
    const ratio = window.devicePixelRatio || 1;
    const width = this.cy.width();
    const height = this.cy.height();
    if (this.#isDrawn(width, height, ratio)) return;
    if (this.#canvas.width !== Math.round(width * ratio) || this.#canvas.height !== Math.round(height * ratio)) {
      this.#canvas.width = Math.round(width * ratio);
      this.#canvas.height = Math.round(height * ratio);
    }
    this.#context.setTransform(ratio, 0, 0, ratio, 0, 0);
    this.#context.clearRect(0, 0, width, height);
    this.#choose(width, height);
    this.#paint(this.#context);
  }

  /** Cytoscape draws again to sharpen its own picture: what stands here then stays. */
  #isDrawn(width: number, height: number, ratio: number): boolean {
    const { x, y } = this.cy.pan();
    const zoom = this.cy.zoom();
    const before = this.#chosenAt;
    return (
      !this.#stale &&
      this.#canvas.width === Math.round(width * ratio) &&
      this.#canvas.height === Math.round(height * ratio) &&
      before.x === x &&
      before.y === y &&
      before.zoom === zoom
    );
  }

  /** Chooses anew what to draw; where only the camera has moved sideways, the chosen labels go along. */
  #choose(width: number, height: number): void {
    const { x, y } = this.cy.pan();
    const zoom = this.cy.zoom();
    const before = this.#chosenAt;
    this.#chosenAt = { zoom, x, y, width, height };
    if (!this.#stale && before.zoom === zoom && before.width === width && before.height === height) {
      const [dx, dy] = [x - before.x, y - before.y];
      for (const label of this.#labels) {
        label.left += dx;
        label.top += dy;
      }
      return;
    }
    this.#stale = false;
    this.#isFaded = this.cy.nodes('.faded').nonempty();
    this.#covered = coveredBoxes(this.container);
    const ranked = this.cy
      .nodes()
      .map((node) => ({ node, rank: rankOf(node) }))
      .sort((a, b) => b.rank - a.rank)
      .map(({ node }) => node);
    const candidates = this.#candidates(ranked);
    const places = chooseLabels(candidates, this.#nodeBoxes(ranked.slice(0, mostObstacles)));
    this.#labels = candidates.flatMap(({ places: _considered, ...label }, index) => {
      const place = places[index];
      return place ? [{ ...label, ...place }] : [];
    });
    this.#canvas.dataset.labels = String(this.#labels.filter(({ edge }) => !edge).length);
  }

  #candidates(ranked: readonly NodeSingular[]): Candidate[] {
    const zoom = this.cy.zoom();
    const labels = ranked.map((node, rank) => this.#nodeLabel(node, zoom, rank < surelyNamed));
    const important = labels.filter(({ insists }) => insists);
    const rest = labels.filter(({ insists }) => !insists);
    return [...important, ...this.#edgeLabels(), ...rest, ...this.#counts()];
  }

  #nodeLabel(node: NodeSingular, zoom: number, isImportant: boolean): Candidate {
    const { x, y } = node.renderedPosition();
    const strong = node.hasClass('chosen') || node.hasClass('near') || node.selected();
    const lines = node.data('lines') as string[];
    const width = Math.max(...lines.map((line) => this.#width(line, strong ? 'strong' : 'plain'))) + 4;
    const height = lines.length * lineHeight;
    const radius = (node.data('size') * zoom) / 2 + 3;
    const insists = strong || isImportant;
    const box = (left: number, top: number): LabelBox => ({ left, top, width, height });
    const seen = this.#isInside({ left: x, top: y, width: 0, height: 0 });
    const middle = seen ? this.#within(x - width / 2, width) : x - width / 2;
    const places = [
      box(middle, y + radius),
      box(x + radius, y - height / 2),
      box(x - radius - width, y - height / 2),
      box(middle, y - radius - height),
      // What must be named is, however near the others stand: askew before across a node.
      ...(insists ? corners(x, y, radius * Math.SQRT1_2, width, height) : []),
    ];
    // A name half out of the window, or under a tool, is not whole.
    const whole = seen ? places.filter((place) => this.#isInside(place) && !this.#isCovered(place)) : places;
    return { id: node.id(), lines, places: whole, insists, strong, edge: false, lit: strong };
  }

  /** The left edge of a name of this width near `left` that is whole in the window. */
  #within(left: number, width: number): number {
    return Math.max(0, Math.min(left, this.cy.width() - width));
  }

  #isInside({ left, top, width, height }: LabelBox): boolean {
    return left >= 0 && top >= 0 && left + width <= this.cy.width() && top + height <= this.cy.height();
  }

  #isCovered(place: LabelBox): boolean {
    return this.#covered.some((box) => overlap(place, box));
  }

  /** Where nodes are drawn: a name across one of them would hide it. */
  #nodeBoxes(nodes: readonly NodeSingular[]): LabelBox[] {
    const zoom = this.cy.zoom();
    return nodes.map((node) => {
      const { x, y } = node.renderedPosition();
      const size = node.data('size') * zoom * 0.8;
      return { left: x - size / 2, top: y - size / 2, width: size, height: size };
    });
  }

  #edgeLabels(): Candidate[] {
    const all = this.cy.edges();
    // A small graph tells every relation, a large one those of what is pointed at.
    const spoken = all.length <= wordedEdges ? all : this.cy.edges('.chosen, .near');
    return spoken.length > 40 ? [] : spoken.map((edge) => this.#edgeLabel(edge, edge.data('label')));
  }

  /** How many assertions a line stands for, where no words say so and names leave room. */
  #counts(): Candidate[] {
    if (this.cy.edges().length <= wordedEdges) return [];
    return this.cy
      .edges('[times != ""]')
      .not('.near, .chosen')
      .edges()
      .map((edge) => this.#edgeLabel(edge, edge.data('times')));
  }

  #edgeLabel(edge: EdgeSingular, text: string): Candidate {
    const from = edge.source().renderedPosition();
    const to = edge.target().renderedPosition();
    const width = this.#width(text, 'edge') + 10;
    const at = (share: number): LabelBox => ({
      left: from.x + (to.x - from.x) * share - width / 2,
      top: from.y + (to.y - from.y) * share - 9,
      width,
      height: 18,
    });
    return {
      id: edge.id(),
      lines: [text],
      places: [at(0.5), at(0.36), at(0.64)],
      // Words between two nodes that touch are told beside the graph: here they would hide both.
      insists: edge.hasClass('chosen'),
      strong: edge.hasClass('chosen'),
      edge: true,
      lit: edge.hasClass('near') || edge.hasClass('chosen'),
    };
  }

  #paint(context: CanvasRenderingContext2D): void {
    const colours = canvasColours[this.scheme];
    context.textAlign = 'center';
    context.textBaseline = 'top';
    context.lineJoin = 'round';
    this.#paintGuides(context);
    this.#paintPins(context);
    for (const label of this.#labels) {
      context.globalAlpha = this.opacityOf(label);
      if (label.edge) {
        context.fillStyle = colours.canvas;
        context.beginPath();
        context.roundRect(label.left, label.top, label.width, label.height, 9);
        context.fill();
        context.font = labelFont('edge');
        context.fillStyle = label.lit ? colours.accent : colours.muted;
        context.fillText(label.lines[0]!, label.left + label.width / 2, label.top + 3.5);
        continue;
      }
      context.font = labelFont(label.strong ? 'strong' : 'plain');
      context.strokeStyle = colours.canvas;
      context.lineWidth = 3.5;
      context.fillStyle = colours.ink;
      label.lines.forEach((line, index) => {
        const y = label.top + 1 + index * lineHeight;
        context.strokeText(line, label.left + label.width / 2, y);
        context.fillText(line, label.left + label.width / 2, y);
      });
    }
    context.globalAlpha = 1;
  }

  #paintPins(context: CanvasRenderingContext2D): void {
    const colours = canvasColours[this.scheme];
    context.lineWidth = pinRing;
    context.strokeStyle = colours.canvas;
    context.fillStyle = colours.ink;
    for (const { x, y, isFaded } of pinsOf(this.cy)) {
      context.globalAlpha = isFaded ? fadedOpacity : 1;
      context.beginPath();
      context.arc(x, y, pinRadius, 0, 2 * Math.PI);
      context.fill();
      context.stroke();
    }
    context.globalAlpha = 1;
  }

  #paintGuides(context: CanvasRenderingContext2D): void {
    const { x: panX, y: panY } = this.cy.pan();
    const zoom = this.cy.zoom();
    context.font = labelFont('strong');
    context.fillStyle = canvasColours[this.scheme].muted;
    // A heading stays in sight at the upper edge while its column does.
    for (const { text, x, y } of this.guides) context.fillText(text, x * zoom + panX, Math.max(8, y * zoom + panY - 8));
  }

  #width(text: string, weight: 'strong' | 'plain' | 'edge'): number {
    const key = weight + text;
    let width = this.#widths.get(key);
    if (width === undefined) {
      this.#context.font = labelFont(weight);
      width = this.#context.measureText(text).width;
      this.#widths.set(key, width);
    }
    return width;
  }
}

/** The places diagonally beside a node: below right, below left, above right, above left. */
function corners(x: number, y: number, distance: number, width: number, height: number): LabelBox[] {
  return [y + distance, y - distance - height].flatMap((top) =>
    [x + distance, x - distance - width].map((left) => ({ left, top, width, height })),
  );
}

function rankOf(node: NodeSingular): number {
  const highlight = node.hasClass('chosen') ? 3e6 : node.hasClass('near') || node.selected() ? 2e6 : 0;
  return highlight + (node.data('kind') === 'statement' ? 0 : 1e3) + node.data('degree');
}
