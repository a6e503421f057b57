import { type FileHandle, open } from 'node:fs/promises';

/** Characters that wait for the disk together. */
const mostWaiting = 1 << 20;

/** A new file that is written from its beginning to its end. */
export class LineFile {
  readonly #path: string;
  #file: Promise<FileHandle> | undefined;
  #waiting: string[] = [];
  #characters = 0;

  constructor(path: string) {
    this.#path = path;
  }

  /** Adds a text. Resolves once there is room for more; rejects where the file is there already or the disk fails. */
  async write(text: string): Promise<void> {
    this.#waiting.push(text);
    this.#characters += text.length;
    if (this.#characters >= mostWaiting) await this.#flush();
  }

  /** A file to which nothing was written is there too, and empty. Again, it does nothing. */
  async close(): Promise<void> {
    await this.#flush();
    await (await this.#file)?.close();
  }

  async #flush(): Promise<void> {
    if (this.#characters === 0 && this.#file !== undefined) return;
    const text = this.#waiting.join('');
    [this.#waiting, this.#characters] = [[], 0];
    this.#file ??= open(this.#path, 'wx');
    await (await this.#file).appendFile(text);
  }
}
