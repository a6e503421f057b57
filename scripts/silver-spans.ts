import { jsonLines } from './json-lines.ts';

/** Start and end in code points of an article's text, and what a tagger says of it: PER, ORG or LOC. */
export type SilverSpan = readonly [start: number, end: number, label: string];

/** What one of the two silver taggers found, by the article's identifier. `directory` is that of the reference data. */
export async function silverSpans(directory: URL, tagger: 'lac' | 'fool'): Promise<Map<string, SilverSpan[]>> {
  const spans = new Map<string, SilverSpan[]>();
  const file = new URL(`ner/silver-${tagger}.jsonl.gz`, directory);
  for await (const row of jsonLines<{ id: string; spans: SilverSpan[] }>(file)) spans.set(row.id, row.spans);
  return spans;
}
