import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Answers of models on disk, one file each, so that the same question is asked once. */
export class AnswerCache {
  readonly #folder: string;

  /** `folder` is made with the first answer. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The answer kept for a question, null where there is none. Rejects where a file is there and cannot be read. */
  async get(key: string): Promise<string | null> {
    try {
      return await readFile(this.#file(key), 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  }

  /** Keeps an answer. Whoever reads at the same time sees the whole of it or nothing. */
  async put(key: string, answer: string): Promise<void> {
    const file = this.#file(key);
    await mkdir(path.dirname(file), { recursive: true });
    const unfinished = `${file}.${randomUUID()}`;
    await writeFile(unfinished, answer);
    await rename(unfinished, file);
  }

  #file(key: string): string {
    return path.join(this.#folder, key.slice(0, 2), `${key}.json`);
  }
}

/** The key of a question: SHA-256 of the model's name, the prompt and the text, in hexadecimal. */
export function questionKey(model: string, prompt: string, text: string): string {
  return createHash('sha256')
    .update(JSON.stringify([model, prompt, text]))
    .digest('hex');
}
