import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { StoreError } from '../store-error.ts';
import { waysOn } from './ways-on.ts';

const run = promisify(execFile);
const source = fileURLToPath(new URL('Launcher.java', import.meta.url));

/** A Java tool: of `JAVA_HOME` where that is set, else of the search path. */
export function javaTool(name: 'java' | 'javac'): string {
  const home = process.env.JAVA_HOME;
  return home ? join(home, 'bin', name) : name;
}

/** Rejects with the ways on unless a Java 17 or newer can be run. */
export async function requireJava(): Promise<void> {
  const { stderr } = await run(javaTool('java'), ['-version']).catch((cause: Error) => {
    throw new StoreError('store_unavailable', `Java cannot be run: ${cause.message.trim()}. ${waysOn}`);
  });
  const version = Number(/version "(\d+)/.exec(stderr)?.[1]);
  if (!(version >= 17)) {
    const found = stderr.split('\n')[0]?.trim();
    throw new StoreError('store_unavailable', `Java 17 or newer is needed, found: ${found}. ${waysOn}`);
  }
}

/** Compiles the launcher into a folder under `folder`, unless this very source was compiled before; resolves to that folder. */
export async function compileLauncher(folder: string, classPath: string): Promise<string> {
  const version = createHash('sha256')
    .update(await readFile(source))
    .digest('hex')
    .slice(0, 8);
  const classes = join(folder, `launcher-${version}`);
  if (existsSync(join(classes, 'Launcher.class'))) return classes;
  // Aside first: a compiler that is stopped half-way leaves nothing that looks like a launcher.
  const compiling = await mkdtemp(`${classes}-`);
  await run(javaTool('javac'), ['-proc:none', '-d', compiling, '-cp', classPath, source]).catch((cause: Error) => {
    throw new StoreError('store_unavailable', `The Java compiler (javac) failed: ${cause.message.trim()}. ${waysOn}`);
  });
  await moveUnlessThere(compiling, classes);
  return classes;
}

/** Of two commands that compile at the same time, the one that is later leaves what is there. */
async function moveUnlessThere(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    await rm(from, { recursive: true });
  }
}
