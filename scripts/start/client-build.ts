import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { CommandError } from '../command-error.ts';

const root = path.join(import.meta.dirname, '../..');

/** Where the built view is. */
export const clientFolder = path.join(root, 'dist/client');

/** What the view is made of. */
const sources = ['client', 'graph/model', 'vite.config.ts', 'package-lock.json'];

/**
 * Builds the view where it is missing or older than what it is made of. Resolves with whether it did; an abort of `signal`
 * ends the building, and the next start builds again.
 */
export async function buildClient(signal: AbortSignal): Promise<boolean> {
  const built = path.join(clientFolder, 'index.html');
  const builtAt = existsSync(built) ? (await stat(built)).mtimeMs : 0;
  const changes = await Promise.all(sources.map((source) => lastChange(path.join(root, source))));
  if (builtAt >= Math.max(...changes)) return false;
  // In a process of its own, because the builder keeps half a gigabyte.
  const vite = path.join(root, 'node_modules/vite/bin/vite.js');
  const output = ['ignore', process.stderr, process.stderr] as const;
  const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'error'], { cwd: root, stdio: [...output] });
  const end = () => child.kill();
  signal.addEventListener('abort', end);
  if (signal.aborted) end();
  const [code] = await once(child, 'exit');
  signal.removeEventListener('abort', end);
  if (signal.aborted) {
    // What is half written must not pass for a view that is up to date.
    await rm(built, { force: true });
    return false;
  }
  if (code !== 0) throw new CommandError('the view could not be built: the lines above say why');
  return true;
}

/** When a file, or anything below a folder, was last changed, in milliseconds. */
async function lastChange(fileOrFolder: string): Promise<number> {
  const status = await stat(fileOrFolder);
  if (!status.isDirectory()) return status.mtimeMs;
  const names = await readdir(fileOrFolder);
  const changes = await Promise.all(names.map((name) => lastChange(path.join(fileOrFolder, name))));
  return Math.max(status.mtimeMs, ...changes);
}
