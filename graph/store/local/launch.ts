import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { open, readFile, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import type { Writable } from 'node:stream';
import { StoreError } from '../store-error.ts';
import { classPath } from './class-path.ts';
import { compileLauncher, javaTool, requireJava } from './java.ts';
import { announce, type Held } from './lease.ts';
import { closeOf, nextLine } from './next-line.ts';
import { jvmArguments, serverSettings } from './server-settings.ts';

/** The file in which the database on `folder` tells of what goes wrong. */
export function launcherLog(folder: string): string {
  return join(folder, 'launcher.log');
}

/** Starts the launcher on `folder`; resolves to null where another launcher has the folder. */
export async function launch(
  folder: string,
  password: string,
  port: number,
  onProgress: (message: string) => void,
): Promise<Held | null> {
  await requireJava();
  const jars = await classPath(folder, onProgress);
  const classes = await compileLauncher(folder, jars);
  const settings = join(folder, 'server.properties');
  await writeFile(settings, serverSettings(port));
  onProgress('Starting Neo4j …');
  const logFile = launcherLog(folder);
  const log = await open(logFile, 'w', 0o600);
  const token = randomBytes(24).toString('base64url');
  const child = spawn(
    javaTool('java'),
    [...jvmArguments, '-cp', [classes, jars].join(delimiter), 'Launcher', folder, settings],
    // A group of its own: Ctrl-C in a terminal ends the command, whose end then ends the launcher in good order.
    { cwd: folder, stdio: ['pipe', 'pipe', log.fd], detached: true },
  );
  await log.close();
  const input = child.stdin!;
  // The launcher may be gone before it has read all: what it said and its exit tell why.
  input.on('error', () => {});
  input.write(`${password}\n${token}\n`);
  const lines = createInterface({ input: child.stdout! });
  const answer = await nextLine(lines, child);
  if (answer === 'busy') return null;
  const [, bolt, lease] = /^ready (\d+) (\d+)$/.exec(answer ?? '') ?? [];
  if (!bolt || !lease) throw await startFailure(logFile, folder, port, child.signalCode);
  await announce(folder, { pid: child.pid!, port: Number(bolt), leasePort: Number(lease), token });
  // Whoever uses the database must not be kept from ending by it.
  child.unref();
  for (const stream of [child.stdin, child.stdout]) (stream as unknown as { unref(): void }).unref();
  return { port: Number(bolt), release: () => endHold(child, input, lines), ended: closeOf(child) };
}

/** Ends the launcher's input, and waits until it says that others keep the database, or ends. */
async function endHold(child: ChildProcess, input: Writable, lines: Interface): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.ref();
  const answer = nextLine(lines, child);
  input.end();
  await answer;
  child.unref();
}

/** Says in one message why the launcher ended before it was ready. */
async function startFailure(
  logFile: string,
  folder: string,
  port: number,
  signal: NodeJS.Signals | null,
): Promise<StoreError> {
  if (signal !== null) {
    return new StoreError(
      'store_unavailable',
      `The local Neo4j did not start: ${signal} ended it. Try again; where that happens each time, the machine may have too little memory. Its log is ${logFile}.`,
    );
  }
  const log = await readFile(logFile, 'utf8');
  if (/Address already in use|BindException/.test(log)) {
    return new StoreError(
      'store_unavailable',
      `Port ${port} for the local Neo4j is in use. Free it, or choose another.`,
    );
  }
  const causes = log.split('\n').filter((line) => /^(Caused by: |[\w.]+(Exception|Error))/.test(line));
  const reason = causes.at(-1) ?? (log.trim().split('\n').at(-1) || 'it ended without a word');
  return new StoreError(
    'store_unavailable',
    `The local Neo4j did not start: ${reason.replace(/^Caused by: /, '').trim()}. Its log is ${logFile}; its data is in ${folder}.`,
  );
}
