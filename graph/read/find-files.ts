import type { Dirent, Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import picomatch from 'picomatch';
import { formatOf, knownExtensions } from './format.ts';
import { reasonOfInputError, unreadable } from './read-error.ts';
import type { ReadFailure, SkippedFile } from './read-result.ts';

export type FoundFile = { kind: 'file'; file: string } | ReadFailure | SkippedFile;

/**
 * The files that paths name: a file, a folder with all below it, or a glob; `-` stands for standard input and comes
 * back as it is. Sorted within each path and each real file once, whatever the links. Files of other kinds, hidden ones
 * and READMEs are passed over in folders and globs; one named outright is a failure.
 */
export async function* findFiles(paths: readonly string[]): AsyncGenerator<FoundFile> {
  const seen = new Set<string>();
  for (const path of paths) {
    try {
      if (path === '-') yield { kind: 'file', file: path };
      else yield* findPath(path, seen);
    } catch (error) {
      yield { kind: 'failure', file: path, ...reasonOfInputError(error) };
    }
  }
}

async function* findPath(path: string, seen: Set<string>): AsyncGenerator<FoundFile> {
  const status = await statusOrNull(path);
  if (!status) yield* findGlob(path, seen);
  else if (status.isDirectory()) yield* findBelow(path, { files: seen, folders: new Set() }, () => true);
  else if (!status.isFile()) throw unreadable('not_a_file');
  else if (!formatOf(path)) throw unreadable('unknown_format', { extensions: knownExtensions() });
  else if (await isNew(path, seen)) yield { kind: 'file', file: path };
}

async function* findGlob(glob: string, seen: Set<string>): AsyncGenerator<FoundFile> {
  const { base, isGlob } = picomatch.scan(glob);
  if (!isGlob) throw unreadable('no_such_file');
  const folder = base === '' ? '.' : base;
  if (!(await statusOrNull(folder))?.isDirectory()) throw unreadable('no_such_folder', { folder });
  const matches = picomatch(glob);
  let found = 0;
  for await (const item of findBelow(folder, { files: seen, folders: new Set() }, matches)) {
    found++;
    yield item;
  }
  if (found === 0) throw unreadable('no_match');
}

/** Real paths already met: files in all paths, folders in the one path at hand, so that links cannot lead in circles. */
interface Seen {
  files: Set<string>;
  folders: Set<string>;
}

/** Everything below a folder that passes, in the order of names. */
async function* findBelow(folder: string, seen: Seen, passes: (path: string) => boolean): AsyncGenerator<FoundFile> {
  if (!(await isNew(folder, seen.folders))) return;
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = folder === '.' ? entry.name : join(folder, entry.name);
    try {
      yield* findEntry(path, entry, seen, passes);
    } catch (error) {
      yield { kind: 'failure', file: path, ...reasonOfInputError(error) };
    }
  }
}

async function* findEntry(
  path: string,
  entry: Dirent,
  seen: Seen,
  passes: (path: string) => boolean,
): AsyncGenerator<FoundFile> {
  const status = entry.isSymbolicLink() ? await stat(path) : entry;
  if (status.isDirectory()) {
    if (!entry.name.startsWith('.')) yield* findBelow(path, seen, passes);
  } else if (passes(path)) {
    if (!status.isFile() || isNoArticle(entry.name)) yield { kind: 'skipped', file: path };
    else if (await isNew(path, seen.files)) yield { kind: 'file', file: path };
  }
}

/** Hidden files, READMEs, which speak of their folder, and files of other kinds. */
function isNoArticle(name: string): boolean {
  return name.startsWith('.') || /^readme(?:\.|$)/i.test(name) || !formatOf(name);
}

async function isNew(path: string, seen: Set<string>): Promise<boolean> {
  const real = await realpath(path);
  if (seen.has(real)) return false;
  seen.add(real);
  return true;
}

async function statusOrNull(path: string): Promise<Stats | null> {
  try {
    return await stat(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return null;
    throw error;
  }
}
