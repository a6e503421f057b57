import { ReadError } from '../graph/read/read-error.ts';
import { StoreError } from '../graph/store/store-error.ts';
import { ListenError } from '../server/listen.ts';
import { SettingsError } from '../server/settings.ts';
import { CommandError } from './command-error.ts';

/**
 * Runs a command: what the user can mend is told in one line each, a defect with its stack. Sets the exit code. The process
 * lives until the command has ended, also while all that it waits for would let the process go: a database that it holds and
 * idle threads do, and where the database is killed, no connection to it is left to wait for.
 */
export async function run(command: () => Promise<void>): Promise<void> {
  const alive = setInterval(() => {}, longestInterval);
  try {
    await command();
  } catch (error) {
    process.exitCode = 1;
    console.error(isMendable(error) ? error.message : error);
  } finally {
    clearInterval(alive);
  }
}

/** Milliseconds. */
const longestInterval = 2 ** 31 - 1;

function isMendable(error: unknown): error is Error {
  return [CommandError, ListenError, SettingsError, StoreError, ReadError].some((kind) => error instanceof kind);
}
