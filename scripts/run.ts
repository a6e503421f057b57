import { ReadError } from '../graph/read/read-error.ts';
import { StoreError } from '../graph/store/store-error.ts';
import { ListenError } from '../server/listen.ts';
import { SettingsError } from '../server/settings.ts';
import { CommandError } from './command-error.ts';

/** Runs a command: what the user can mend is told in one line each, a defect with its stack. Sets the exit code. */
export async function run(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    process.exitCode = 1;
    console.error(isMendable(error) ? error.message : error);
  }
}

function isMendable(error: unknown): error is Error {
  return [CommandError, ListenError, SettingsError, StoreError, ReadError].some((kind) => error instanceof kind);
}
