import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { createGunzip } from 'node:zlib';
import type { Label } from '../../graph/extract/tagger/tag-set.ts';
import { fold } from '../../graph/extract/text/fold.ts';

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

async function* linesOf<T>(url: URL): AsyncGenerator<T> {
  const lines = createInterface({
    input: createReadStream(url).pipe(createGunzip()),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  for await (const line of lines) yield JSON.parse(line) as T;
}

async function silverOf(url: URL): Promise<Map<string, SilverLine['spans']>> {
  const spans = new Map<string, SilverLine['spans']>();
  for await (const line of linesOf<SilverLine>(url)) spans.set(line.id, line.spans);
  return spans;
}

/** Reads corpus and silver from `shared`. Throws with what is missing where it is not there. */
export async function readSilver(shared: URL): Promise<SilverArticle[]> {
  const files = ['corpus/news.jsonl.gz', 'ner/silver-lac.jsonl.gz', 'ner/silver-fool.jsonl.gz'];
  const missing = files.filter((file) => !existsSync(new URL(file, shared)));
  if (missing.length > 0) {
    throw new Error(
      `cannot train the tagger: ${missing.join(', ')} not found under ${fileURLToPath(shared)}; ` +
        'put the reference data there, or use the committed model as it is',
    );
  }
  const [corpus, lacFile, foolFile] = files.map((file) => new URL(file, shared));
  const lac = await silverOf(lacFile!);
  const fool = await silverOf(foolFile!);
  const articles: SilverArticle[] = [];
  for await (const { id, title, text } of linesOf<{ id: string; title: string; text: string }>(corpus!)) {
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
