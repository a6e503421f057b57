import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The process of the local database under `home` that `parent` started, or null. The home is one test's alone, and so is the process. */
export function databaseProcess(home: string, parent: number): number | null {
  const pid = readdirSync('/proc').find((name) => /^\d+$/.test(name) && isDatabaseOf(home, parent, name));
  return pid === undefined ? null : Number(pid);
}

function isDatabaseOf(home: string, parent: number, pid: string): boolean {
  try {
    const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    if (!words.includes('Launcher') || !words.includes(path.join(home, 'neo4j'))) return false;
    return readFileSync(`/proc/${pid}/status`, 'utf8').includes(`\nPPid:\t${parent}\n`);
  } catch (error) {
    if (hasEnded(error)) return false;
    throw error;
  }
}

/** Ends a process as `kill -9` does; false where it has ended before. */
export function killProcess(pid: number): boolean {
  try {
    return process.kill(pid, 'SIGKILL');
  } catch (error) {
    if (hasEnded(error)) return false;
    throw error;
  }
}

/** Whether looking for a process failed because it is there no longer. */
function hasEnded(error: unknown): boolean {
  return ['ESRCH', 'ENOENT'].includes((error as NodeJS.ErrnoException).code ?? '');
}
