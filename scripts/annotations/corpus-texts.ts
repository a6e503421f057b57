import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CommandError } from '../command-error.ts';
import { jsonLines } from '../json-lines.ts';

/** The corpus that annotated articles are from, in the folder of the reference data. */
export function corpusOf(shared: URL): URL {
  return new URL('corpus/news.jsonl.gz', shared);
}

/**
 * The texts of the articles of the corpus or of the development set, by id, as they were annotated: the title is the first
 * line. Throws a `CommandError` where the corpus is not there.
 */
export async function corpusTexts(wanted: ReadonlySet<string>, shared: URL): Promise<Map<string, string>> {
  if (!existsSync(corpusOf(shared)))
    throw new CommandError(
      `${fileURLToPath(corpusOf(shared))} not found; the annotations hold no text, so put the reference data there`,
    );
  const texts = new Map<string, string>();
  for await (const { id, title, text } of jsonLines<{ id: string; title: string; text: string }>(corpusOf(shared)))
    if (wanted.has(id)) texts.set(id, `${title}\n${text}`);
  for (const id of wanted) {
    const file = new URL(`dev/articles/${id}.txt`, shared);
    if (existsSync(file)) texts.set(id, readFileSync(file, 'utf8'));
  }
  return texts;
}
