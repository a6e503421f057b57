import { groupBy } from '../shared/group-by.ts';
import { blockSize, placeBlock } from './block.ts';
import type { LayoutNode, LayoutRequest, Placement, Point } from './layout-request.ts';

const columnGap = 40;
const headingHeight = 46;

/** Columns beyond which months become quarters, and quarters years. */
const mostColumns = 14;

const periods: readonly ((date: string) => string)[] = [
  (date) => date.slice(0, 7),
  (date) => `${date.slice(0, 4)} Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`,
  (date) => date.slice(0, 4),
];

/** What a column without a date is headed with. */
const undatedHeading = '–';

/**
 * From left to right by when each node is first on record: a column a month, a quarter or a year, whichever the span of
 * time allows. Undated nodes come last.
 */
export function arrangeByTime({ nodes, aspect }: Pick<LayoutRequest, 'nodes' | 'aspect'>): Placement {
  const dated = nodes.filter(({ date }) => date);
  const period =
    periods.find((name) => new Set(dated.map(({ date }) => name(date!))).size <= mostColumns) ?? periods.at(-1)!;
  const columns = [...groupBy(dated, ({ date }) => period(date!))].sort(([one], [other]) => (one < other ? -1 : 1));
  const undated = nodes.filter(({ date }) => !date);
  if (undated.length > 0) columns.push([undatedHeading, undated]);
  const ratio = ratioFor(
    columns.map(([, column]) => column),
    aspect,
  );
  const points = new Map<string, Point>();
  const guides: Placement['guides'] = [];
  let left = 0;
  for (const [text, column] of columns) {
    const { width } = blockSize(column, ratio);
    const x = left + width / 2;
    guides.push({ text, x, y: -headingHeight / 2 });
    placeBlock(column, { x, y: 0 }, points, ratio);
    left += width + columnGap;
  }
  return { positions: nodes.map(({ id }) => points.get(id)!), guides };
}

/** How flat the columns' blocks are to be, so that the whole takes the window's form. */
function ratioFor(columns: readonly (readonly LayoutNode[])[], aspect: number): number {
  const candidates = [0.1, 0.2, 0.35, 0.6, 1, 1.6, 2.5];
  const offBy = (ratio: number) => {
    const sizes = columns.map((column) => blockSize(column, ratio));
    const width = sizes.reduce((sum, size) => sum + size.width + columnGap, 0);
    const height = headingHeight + Math.max(0, ...sizes.map((size) => size.height));
    return Math.abs(Math.log(width / height / aspect));
  };
  return candidates.toSorted((one, other) => offBy(one) - offBy(other))[0]!;
}
