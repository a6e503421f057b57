import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { ArticleRows } from '../write/article-rows.ts';
import { LineFile } from './line-file.ts';

/** Rows of articles on disk, in the order they came, until all are there and it is known which people are the same. */
export class RowsFile {
  readonly #path: string;
  readonly #lines: LineFile;
  /** The line of each article: of several with one id the last, as if they had been loaded one after another. */
  readonly #latest = new Map<string, number>();
  #count = 0;

  constructor(path: string) {
    this.#path = path;
    this.#lines = new LineFile(path);
  }

  async add(rows: ArticleRows): Promise<void> {
    this.#latest.set(rows.article.id, this.#count++);
    await this.#lines.write(`${JSON.stringify(rows)}\n`);
  }

  /** No more rows can be added after this. */
  close(): Promise<void> {
    return this.#lines.close();
  }

  /** The rows of every article, one at a time. */
  async *rows(): AsyncGenerator<ArticleRows> {
    let line = 0;
    for await (const text of createInterface({ input: createReadStream(this.#path) })) {
      const rows = JSON.parse(text) as ArticleRows;
      if (this.#latest.get(rows.article.id) === line++) yield rows;
    }
  }

  remove(): Promise<void> {
    return rm(this.#path, { force: true });
  }
}
