import type { Span } from '../../model/span.ts';

/**
 * Whether a span stands inside 《》: the last opening mark between `floor` and its start is not closed before its end. Looks
 * back no further than `floor`, so that asking for every name of a long article stays linear.
 */
export function insideTitleMarks(text: string, floor: number, { start, end }: Span): boolean {
  const open = text.slice(floor, start + 1).lastIndexOf('《');
  return open >= 0 && text.indexOf('》', floor + open) >= end;
}
