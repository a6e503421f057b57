import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { AddArticlesRequest, JobEvent } from '../graph/model/api.ts';

/** A job as it is kept on disk. */
export interface JobRecord {
  state: JobEvent;
  /** ISO times. */
  queued: string;
  ended: string | null;
  /** The process that runs it or has it in its queue. */
  owner: number;
  /** Of its request. */
  bytes: number;
}

const recordName = /^([0-9a-f-]{36})\.json$/;

/**
 * A folder that keeps jobs over a restart, readable by its owner only: `ID.json` is the record of a job and, until it has
 * ended, `ID.request.json` holds the texts it is to load. A file is whole or not there, whenever the process ends.
 */
export class JobFiles {
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  static async open(folder: string): Promise<JobFiles> {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    return new JobFiles(folder);
  }

  /** All records, oldest first. Removes what was left of jobs that nobody was told of. */
  async records(): Promise<JobRecord[]> {
    const names = await readdir(this.#folder);
    const ids = new Set(names.flatMap((name) => recordName.exec(name)?.[1] ?? []));
    for (const name of names) if (!ids.has(name.slice(0, 36))) await rm(path.join(this.#folder, name), { force: true });
    const records = await Promise.all([...ids].map((id) => this.#read<JobRecord>(`${id}.json`)));
    return records.sort((a, b) => (a.queued < b.queued ? -1 : 1));
  }

  /** Keeps a new job. The record comes last: without it the rest does not count. */
  async add(record: JobRecord, request: string): Promise<void> {
    await this.#write(`${record.state.job}.request.json`, request);
    await this.save(record);
  }

  save(record: JobRecord): Promise<void> {
    return this.#write(`${record.state.job}.json`, JSON.stringify(record));
  }

  request(id: string): Promise<AddArticlesRequest> {
    return this.#read(`${id}.request.json`);
  }

  removeRequest(id: string): Promise<void> {
    return rm(path.join(this.#folder, `${id}.request.json`), { force: true });
  }

  /** The record goes first, for the same reason that it comes last. */
  async remove(id: string): Promise<void> {
    await rm(path.join(this.#folder, `${id}.json`), { force: true });
    await this.removeRequest(id);
  }

  async #read<Content>(name: string): Promise<Content> {
    const file = path.join(this.#folder, name);
    const text = await readFile(file, 'utf8');
    try {
      return JSON.parse(text);
    } catch (error) {
      throw new Error(`the job file ${file} is damaged, delete it: ${(error as Error).message}`, { cause: error });
    }
  }

  async #write(name: string, content: string): Promise<void> {
    const file = path.join(this.#folder, name);
    await writeFile(`${file}.part`, content, { mode: 0o600 });
    await rename(`${file}.part`, file);
  }
}
