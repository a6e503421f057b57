import type { Span } from '../../model/span.ts';

/** No title is longer, marks included: further back than this nobody looks for where one opens. */
const longestTitle = 256;

/**
 * Whether a span stands inside 《》: the last opening mark between `floor` and its start is not closed before its end. Looks
 * no further than a title is long, so that asking for every name of a long article stays linear.
 */
export function insideTitleMarks(text: string, floor: number, { start, end }: Span): boolean {
  const from = Math.max(floor, start - longestTitle);
  const open = text.slice(from, start + 1).lastIndexOf('《');
  return (
    open >= 0 &&
    text.slice(end, from + open + longestTitle).includes('》') &&
    !text.slice(from + open, end).includes('》')
  );
}
