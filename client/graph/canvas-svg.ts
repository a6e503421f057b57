import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import { html, type Markup } from '../shared/markup.ts';
import { canvasColours } from './canvas-style.ts';
import { fadedOpacity, type Label, type LabelLayer, labelFont, lineHeight } from './label-layer.ts';
import type { Guide, Point } from './layout-request.ts';
import { type NodeKind, nodeKinds } from './node-kind.ts';
import { nodeOutlines } from './node-outline.ts';
import { pinRadius, pinRing, pinsOf } from './pins.ts';

/** What is seen of the graph, names included, as an SVG whose texts stay texts: to be edited, printed at any size, searched. */
export function canvasSvg(cy: Core, labels: LabelLayer): string {
  const [width, height] = [cy.width(), cy.height()];
  const colours = canvasColours[labels.scheme];
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" lang="zh">
<rect width="100%" height="100%" fill="${colours.canvas}"/>
${cy.edges().map(line)}
${cy.nodes().map(shape)}
${pinsOf(cy).map(
  ({ x, y, isFaded }) =>
    html`<circle opacity="${isFaded ? fadedOpacity : 1}" cx="${round(x)}" cy="${round(y)}" r="${pinRadius}" fill="${colours.ink}" stroke="${colours.canvas}" stroke-width="${pinRing}"/>
`,
)}
${labels.shown().map((label) => text(label, labels.opacityOf(label), colours))}
${labels.guides.map((guide) => heading(guide, cy, colours.muted))}
</svg>
`.text;
}

function line(edge: EdgeSingular): Markup {
  const zoom = edge.cy().zoom();
  const from = rendered(edge.cy(), edge.sourceEndpoint());
  const to = rendered(edge.cy(), edge.targetEndpoint());
  const colour = String(edge.style('line-color'));
  const width = round(edge.numericStyle('width') * zoom);
  const dashes = edge.style('line-style') === 'dashed' ? `${round(6 * zoom)} ${round(3 * zoom)}` : 'none';
  return html`<g opacity="${opacity(edge)}"><path d="M${from.x} ${from.y}L${to.x} ${to.y}" stroke="${colour}" stroke-width="${width}" stroke-dasharray="${dashes}"/>${
    edge.style('target-arrow-shape') === 'none' ? [] : arrow(from, to, zoom, colour)
  }</g>
`;
}

function arrow(from: Point, to: Point, zoom: number, colour: string): Markup {
  const angle = round((Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI);
  const [length, half] = [round(9 * zoom), round(3.6 * zoom)];
  return html`<path d="M0 0L-${length} ${half}V-${half}z" fill="${colour}" transform="translate(${to.x} ${to.y}) rotate(${angle})"/>`;
}

function shape(node: NodeSingular): Markup {
  const { x, y } = node.renderedPosition();
  const size = (node.data('size') as number) * node.cy().zoom();
  const scale = round(size / 20);
  return html`<path opacity="${opacity(node)}" d="${nodeOutlines[nodeKinds[node.data('kind') as NodeKind].shape]}" fill="${String(
    node.style('background-color'),
  )}" transform="translate(${round(x - size / 2)} ${round(y - size / 2)}) scale(${scale})"/>
`;
}

function text(label: Label, seen: number, colours: (typeof canvasColours)['light' | 'dark']): Markup {
  const fill = label.edge ? (label.lit ? colours.accent : colours.muted) : colours.ink;
  const style = `font:${labelFont(label.edge ? 'edge' : label.strong ? 'strong' : 'plain')}`;
  const middle = round(label.left + label.width / 2);
  return html`<text opacity="${seen}" x="${middle}" text-anchor="middle" fill="${fill}" stroke="${colours.canvas}" stroke-width="3.5" stroke-linejoin="round" paint-order="stroke" style="${style}">${label.lines.map(
    (words, index) => html`<tspan x="${middle}" y="${round(label.top + 13 + index * lineHeight)}">${words}</tspan>`,
  )}</text>
`;
}

function heading(guide: Guide, cy: Core, colour: string): Markup {
  const { x, y } = rendered(cy, guide);
  return html`<text x="${x}" y="${Math.max(20, round(y + 5))}" text-anchor="middle" fill="${colour}" style="font:${labelFont('strong')}">${guide.text}</text>
`;
}

function opacity(element: NodeSingular | EdgeSingular): number {
  return round(Number(element.style('opacity')));
}

function rendered(cy: Core, { x, y }: Point): Point {
  const { x: panX, y: panY } = cy.pan();
  return { x: round(x * cy.zoom() + panX), y: round(y * cy.zoom() + panY) };
}

const round = (value: number) => Math.round(value * 100) / 100;
