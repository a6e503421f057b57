import { closeSync, openSync, writeSync } from 'node:fs';
import type { LoadFailure } from '../../server/load/load-observer.ts';
import { CommandError } from '../command-error.ts';

/** A file of failures, one JSON object a line. Each is in the file as soon as it is told, however the command ends. */
export class FailureReport {
  readonly #descriptor: number;

  /** Makes the file, or empties it. Throws a `CommandError` where it cannot be written, before anything is loaded. */
  constructor(file: string) {
    try {
      this.#descriptor = openSync(file, 'w');
    } catch (error) {
      throw new CommandError(`cannot write the report ${file}: ${(error as Error).message}`);
    }
  }

  add(failure: LoadFailure): void {
    writeSync(this.#descriptor, `${JSON.stringify(failure)}\n`);
  }

  close(): void {
    closeSync(this.#descriptor);
  }
}
