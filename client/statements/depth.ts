/** Steps of colour that a cell can have. */
const depths = 5;

/**
 * How deep a cell of `count` is coloured where the highest has `highest`, from 1 to 5. Counts of news are lopsided: by
 * the root, so that one busy cell does not pale all others. Where all are rare none is deep.
 */
export function depthOf(count: number, highest: number): number {
  return Math.max(1, Math.ceil(Math.sqrt(count / Math.max(highest, 8)) * depths));
}
