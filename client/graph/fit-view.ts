import { type LabelBox, overlap } from './label-choice.ts';
import type { Point } from './layout-request.ts';

/** A node as the camera sees it: its middle and its diameter, in the graph's units. */
export interface FittedNode extends Point {
  size: number;
}

export interface CameraView {
  zoom: number;
  pan: Point;
}

interface Room {
  width: number;
  height: number;
}

/** A handful of nodes filling the screen would look like an accident. */
const closest = 1.4;

const gap = 8;

/**
 * From where all `nodes` are seen in a window of this size, in pixels. Where one would stand under one of the tools in
 * `covered`, or so near a tall one that its name found no room, the graph keeps to the side: left of a tall tool, above a
 * wide one.
 */
export function fitView(nodes: readonly FittedNode[], room: Room, covered: readonly LabelBox[]): CameraView {
  const left = Math.min(...nodes.map(({ x, size }) => x - size / 2));
  const right = Math.max(...nodes.map(({ x, size }) => x + size / 2));
  const top = Math.min(...nodes.map(({ y, size }) => y - size / 2));
  const bottom = Math.max(...nodes.map(({ y, size }) => y + size / 2));
  const padding = Math.min(56, room.width * 0.08);
  const within = ({ width, height }: Room): CameraView => {
    const zoom = Math.min(
      closest,
      Math.max(1, width - 2 * padding) / (right - left),
      Math.max(1, height - 2 * padding) / (bottom - top),
    );
    return { zoom, pan: { x: width / 2 - (zoom * (left + right)) / 2, y: height / 2 - (zoom * (top + bottom)) / 2 } };
  };
  const free = { ...room };
  let view = within(free);
  for (const tool of covered) {
    const tall = tool.height > tool.width;
    // Names are wide and flat: beside a tall tool they need the room that they have at the window's edge.
    const reach = tall ? { ...tool, left: tool.left - padding, width: tool.width + padding } : tool;
    if (!nodes.some((node) => overlap(boxOf(node, view), reach))) continue;
    if (tall) free.width = Math.min(free.width, tool.left);
    else free.height = Math.min(free.height, tool.top - gap + padding);
    view = within(free);
  }
  return view;
}

function boxOf({ x, y, size }: FittedNode, { zoom, pan }: CameraView): LabelBox {
  const width = size * zoom;
  return { left: x * zoom + pan.x - width / 2, top: y * zoom + pan.y - width / 2, width, height: width };
}
