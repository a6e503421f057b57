/** How the nodes are arranged, in the order of the menu. */
export const layouts = ['force', 'hierarchy', 'concentric', 'time'] as const;

export type Layout = (typeof layouts)[number];

/** A node to place. Sizes are in the graph's own units and include the label, so that labels find room. */
export interface LayoutNode {
  id: string;
  width: number;
  height: number;
  /** Where it stands already. Absent: it is new. */
  position?: Point;
  /** A body or a place: what a hierarchy has on its branches, all else being leaves. */
  branch?: boolean;
  /** When it is first on record here: ISO date, or absent where no evidence has one. */
  date?: string;
}

export interface LayoutEdge {
  source: string;
  target: string;
  /** The source belongs to the target. */
  partOf?: boolean;
}

export interface Point {
  x: number;
  y: number;
}

/** What the layout worker is asked. In the `force` layout nodes with a position stay exactly there. */
export interface LayoutRequest {
  request: number;
  layout: Layout;
  nodes: LayoutNode[];
  edges: LayoutEdge[];
  /** Width of the window to its height. */
  aspect: number;
  /** The node whose world is shown, for `concentric`; where it is not among the nodes, the first of them. */
  centre?: string;
}

/** A heading in the picture, such as a month, in the graph's units: the middle of its words. */
export interface Guide extends Point {
  text: string;
}

/** A position for every node of the request, in its order, and the headings of the layout. */
export interface Placement {
  positions: Point[];
  guides: Guide[];
}

/** The worker's answer. */
export interface LayoutAnswer extends Placement {
  request: number;
}
