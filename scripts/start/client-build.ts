import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';

const root = path.join(import.meta.dirname, '../..');

/** Where the built view is. */
export const clientFolder = path.join(root, 'dist/client');

/** What the view is made of. */
const sources = ['client', 'graph/model', 'vite.config.ts', 'package-lock.json'];

/** Builds the view where it is missing or older than what it is made of. Resolves with whether it did. */
export async function buildClient(): Promise<boolean> {
  const built = path.join(clientFolder, 'index.html');
  const builtAt = existsSync(built) ? (await stat(built)).mtimeMs : 0;
  const changes = await Promise.all(sources.map((source) => lastChange(path.join(root, source))));
  if (builtAt >= Math.max(...changes)) return false;
  await build({ configFile: path.join(root, 'vite.config.ts'), logLevel: 'warn' });
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
