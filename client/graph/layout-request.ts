/** A node to place. Sizes are in the graph's own units and include the label, so that labels find room. */
export interface LayoutNode {
  id: string;
  width: number;
  height: number;
  /** Where it stands already. Absent: it is new. */
  position?: Point;
}

export interface Point {
  x: number;
  y: number;
}

/** What the layout worker is asked. Nodes with a position stay exactly there. */
export interface LayoutRequest {
  request: number;
  nodes: LayoutNode[];
  edges: { source: string; target: string }[];
  /** Width of the window to its height. */
  aspect: number;
}

/** The worker's answer: a position for every node of the request, in its order. */
export interface LayoutAnswer {
  request: number;
  positions: Point[];
}
