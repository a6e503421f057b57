import type { Article } from '../../graph/model/article.ts';
import { readSent } from '../../graph/read/read-stream.ts';
import { CommandError } from '../command-error.ts';

/** The article that the text of the reference data with that id is. Throws a `CommandError` where it cannot be read. */
export async function readArticle(id: string, text: string): Promise<Article> {
  for await (const read of readSent(`${id}.txt`, text)) if (read.kind === 'article') return read.article;
  throw new CommandError(`article ${id} of the reference data cannot be read`);
}
