/** A half-open range `[start, end)` in UTF-16 code units of the article's text as it was decoded. */
export interface Span {
  /** @TJS-type integer @minimum 0 */
  start: number;
  /** @TJS-type integer @minimum 0 */
  end: number;
}
