import { existsSync } from 'node:fs';
import type { Label } from '../../graph/extract/tagger/tag-set.ts';
import { fold } from '../../graph/extract/text/fold.ts';
import { jsonLines } from '../json-lines.ts';

export interface SilverSpan {
  start: number;
  end: number;
  label: Label;
}

/** An article of the corpus with what two existing taggers say of it, in UTF-16 code units of the folded text. */
export interface SilverArticle {
  id: string;
  title: string;
  text: string;
  lac: SilverSpan[];
  fool: SilverSpan[];
}

interface SilverLine {
  id: string;
  spans: [start: number, end: number, label: Label][];
}

async function silverOf(url: URL): Promise<Map<string, SilverLine['spans']>> {
  const spans = new Map<string, SilverLine['spans']>();
  for await (const line of jsonLines<SilverLine>(url)) spans.set(line.id, line.spans);
  return spans;
}

const files = ['corpus/news.jsonl.gz', 'ner/silver-lac.jsonl.gz', 'ner/silver-fool.jsonl.gz'];

/** Which files that training reads are not under `shared`. */
export function missingFiles(shared: URL): string[] {
  return files.filter((file) => !existsSync(new URL(file, shared)));
}

/** Reads the corpus and the silver from `shared`, where all files must be. */
export async function readSilver(shared: URL): Promise<SilverArticle[]> {
  const [corpus, lacFile, foolFile] = files.map((file) => new URL(file, shared));
  const lac = await silverOf(lacFile!);
  const fool = await silverOf(foolFile!);
  const articles: SilverArticle[] = [];
  for await (const { id, title, text } of jsonLines<{ id: string; title: string; text: string }>(corpus!)) {
    const offsets = codePointOffsets(text);
    const convert = (spans: SilverLine['spans'] | undefined): SilverSpan[] =>
      (spans ?? []).map(([start, end, label]) => ({ start: offsets[start]!, end: offsets[end]!, label }));
    articles.push({ id, title, text: fold(text), lac: convert(lac.get(id)), fool: convert(fool.get(id)) });
  }
  return articles;
}

/** The UTF-16 offset of each code point, and of the end. */
function codePointOffsets(text: string): number[] {
  const offsets: number[] = [];
  let offset = 0;
  for (const point of text) {
    offsets.push(offset);
    offset += point.length;
  }
  offsets.push(offset);
  return offsets;
}
