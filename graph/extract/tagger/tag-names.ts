import type { TaggedSpan } from '../name/tagged-span.ts';
import type { Reading } from '../text/reading.ts';
import { spreadNames } from './spread.ts';
import { tag } from './tag.ts';

/** The tagger's view of the whole reading: paragraph by paragraph, then made consistent over all of it. */
export function tagNames(reading: Reading): TaggedSpan[] {
  const names = reading.paragraphs.flatMap((paragraph) =>
    tag(reading.text.slice(paragraph.start, paragraph.end)).map((name) => ({
      ...name,
      start: name.start + paragraph.start,
      end: name.end + paragraph.start,
    })),
  );
  return spreadNames(reading.text, names);
}
