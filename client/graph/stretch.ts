import type { Placement, Point } from './layout-request.ts';

/** Nodes are told to be neighbours by nearness: a picture pulled further than this is no longer read so. */
const mostStretched = 2;

/** The same picture in the window's form: pulled apart in the direction that has room, which is room for names too. */
export function stretch({ positions, guides }: Placement, aspect: number): Placement {
  const width = extent(positions.map(({ x }) => x));
  const height = extent(positions.map(({ y }) => y));
  if (width === 0 || height === 0) return { positions, guides };
  const x = Math.min(mostStretched, Math.max(1, (height * aspect) / width));
  const y = Math.min(mostStretched, Math.max(1, width / aspect / height));
  const pulled = <P extends Point>(point: P): P => ({ ...point, x: point.x * x, y: point.y * y });
  return { positions: positions.map(pulled), guides: guides.map(pulled) };
}

function extent(values: readonly number[]): number {
  return values.length === 0 ? 0 : Math.max(...values) - Math.min(...values);
}
