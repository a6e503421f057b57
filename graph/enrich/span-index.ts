import type { Span } from '../model/span.ts';

/** Characters of the article in one bucket: a sentence or two. */
const bucketCharacters = 64;

/** Things that stand somewhere in a text, found by place in time that does not grow with the text. */
export class SpanIndex<T> {
  readonly #buckets = new Map<number, { span: Span; value: T }[]>();

  add(span: Span, value: T): void {
    for (const bucket of bucketsOf(span)) {
      const entries = this.#buckets.get(bucket);
      if (entries === undefined) this.#buckets.set(bucket, [{ span, value }]);
      else entries.push({ span, value });
    }
  }

  /** What shares a character with a span, each once; in the order in which it was added where it begins in one bucket. */
  overlapping(span: Span): T[] {
    const found = new Set<T>();
    for (const bucket of bucketsOf(span)) {
      for (const { span: other, value } of this.#buckets.get(bucket) ?? []) {
        if (other.start < span.end && span.start < other.end) found.add(value);
      }
    }
    return [...found];
  }
}

function bucketsOf({ start, end }: Span): number[] {
  const first = Math.floor(start / bucketCharacters);
  const last = Math.floor((end - 1) / bucketCharacters);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
