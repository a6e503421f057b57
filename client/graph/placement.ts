import type { Step } from '../state/step.ts';
import type { CanvasContent } from './canvas-content.ts';
import { nodeSize } from './canvas-style.ts';
import { grow } from './grow.ts';
import { labelLines } from './label-text.ts';
import type { Guide, Layout, LayoutEdge, LayoutNode, Point } from './layout-request.ts';
import { LayoutWorker } from './layout-worker.ts';
import { rememberedPositions } from './remembered-positions.ts';

/** Where every node of a canvas goes, which of them are pinned there, and the headings of its layout. */
export interface Places {
  positions: Map<string, Point>;
  pinned: ReadonlySet<string>;
  guides: Guide[];
}

interface PlaceRequest {
  content: CanvasContent;
  steps: readonly Step[];
  layout: Layout;
  /** Where nodes stand that are to stay, in the `force` layout. */
  current: ReadonlyMap<string, Point>;
  /** Width of the window to its height. */
  aspect: number;
  /** Called before the worker is asked. */
  onBusy(): void;
}

/** Where this share of the nodes stands, the others come beside them; where it is less, the few that stand are pins in a picture made anew. */
const enoughStanding = 0.2;

/**
 * Finds the places of a canvas's nodes: where they stand, else where they stood when last seen, else beside those that
 * stand, which takes milliseconds. Only what is laid out anew waits for the worker.
 */
export class Placement {
  readonly #worker = new LayoutWorker();
  #newest = 0;

  /** Null where a newer request has overtaken this one. */
  async place({ content, steps, layout, current, aspect, onBusy }: PlaceRequest): Promise<Places | null> {
    const number = ++this.#newest;
    const known = rememberedPositions(steps, layout);
    const pinned = new Set(Object.keys(known).filter((id) => known[id]!.pinned));
    const positionOf = (id: string) => (layout === 'force' ? (current.get(id) ?? known[id]) : undefined);
    const nodes = layoutNodes(content, layout, positionOf);
    const edges = layoutEdges(content);
    if (nodes.filter((node) => node.position).length >= enoughStanding * nodes.length) {
      const positions = grow(nodes, edges);
      return { positions: new Map(nodes.map(({ id }, index) => [id, positions[index]!])), pinned, guides: [] };
    }
    onBusy();
    const centre = centreOf(steps);
    const answer = await this.#worker.place({ layout, nodes, edges, aspect, ...(centre ? { centre } : {}) });
    // One that did not need the worker may have come meanwhile.
    if (!answer || number !== this.#newest) return null;
    // In the other layouts only what was dragged is remembered.
    const place = (node: LayoutNode, index: number): [string, Point] => [
      node.id,
      known[node.id] ?? answer.positions[index]!,
    ];
    return { positions: new Map(nodes.map(place)), pinned, guides: answer.guides };
  }

  stop(): void {
    this.#worker.stop();
  }
}

/** The nodes with the room they take, most important first: so are they placed. */
function layoutNodes(
  content: CanvasContent,
  layout: Layout,
  positionOf: (id: string) => Point | undefined,
): LayoutNode[] {
  const dates = layout === 'time' ? firstDates(content) : new Map<string, string>();
  const nodes = layout === 'force' ? content.nodes : content.nodes.toSorted((one, other) => other.degree - one.degree);
  return nodes.map((node) => {
    const lines = labelLines(node);
    const size = nodeSize(node.kind, node.degree);
    const position = positionOf(node.id);
    const date = dates.get(node.id);
    return {
      id: node.id,
      width: Math.max(size, 13 * Math.max(...lines.map((line) => line.length))),
      height: size + lines.length * 16,
      branch: node.kind === 'organisation' || node.kind === 'place',
      ...(position ? { position: { x: position.x, y: position.y } } : {}),
      ...(date ? { date } : {}),
    };
  });
}

function layoutEdges(content: CanvasContent): LayoutEdge[] {
  return content.bundles.map(({ source, target, edges }) => {
    const partOf = edges.find(({ kind }) => kind === 'PART_OF');
    return partOf ? { source: partOf.source, target: partOf.target, partOf: true } : { source, target };
  });
}

/** The earliest date of the evidence that each node has on the canvas. */
function firstDates(content: CanvasContent): Map<string, string> {
  const dates = new Map<string, string>();
  for (const { edges } of content.bundles) {
    for (const { source, target, evidence } of edges) {
      if (evidence.date === null) continue;
      for (const id of [source, target]) {
        const before = dates.get(id);
        if (before === undefined || evidence.date < before) dates.set(id, evidence.date);
      }
    }
  }
  return dates;
}

/** Whose world it is: the node that the canvas grew from. Without it the most important node stands in the middle. */
function centreOf(steps: readonly Step[]): string | undefined {
  return steps.find((step) => step.kind === 'expand' || step.kind === 'hierarchy')?.id;
}
