import { readFile, rename, writeFile } from 'node:fs/promises';
import { createConnection, type Socket } from 'node:net';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import { closeOf, nextLine } from './next-line.ts';

/** A hold on a running database. */
export interface Held {
  /** Its Bolt port. */
  port: number;
  release(): Promise<void>;
  /** Resolves when the database ends, whether it was let go of or not. */
  ended: Promise<void>;
}

/** How a second command finds the running database, and proves that it may use it. */
export interface Running {
  /** Of the launcher's process. */
  pid: number;
  port: number;
  leasePort: number;
  token: string;
}

const answerLimitMilliseconds = 5_000;

/** Tells other commands about the database that runs on `folder`. */
export async function announce(folder: string, running: Running): Promise<void> {
  const file = join(folder, 'running.json');
  const written = `${file}.${process.pid}`;
  await writeFile(written, `${JSON.stringify(running)}\n`, { mode: 0o600 });
  await rename(written, file);
}

/** Joins the database that runs on `folder`, or resolves to null where none answers: what was announced may have ended since. */
export async function joinRunning(folder: string): Promise<Held | null> {
  const announced = await readFile(join(folder, 'running.json'), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (announced === null) return null;
  const running = JSON.parse(announced) as Running;
  const socket = createConnection({ host: '127.0.0.1', port: running.leasePort });
  socket.setTimeout(answerLimitMilliseconds, () => socket.destroy());
  const lines = createInterface({ input: socket });
  // A refusal or a reset is an end like any other: `close` follows, and that is what is waited for.
  for (const source of [socket, lines]) source.on('error', () => {});
  socket.write(`${running.token}\n`);
  if ((await nextLine(lines, socket)) !== 'leased') {
    socket.destroy();
    return null;
  }
  socket.setTimeout(0);
  socket.unref();
  return { port: running.port, release: () => endLease(socket, lines), ended: closeOf(socket) };
}

/** Half-closes the lease, and waits until the launcher says that others keep the database, or ends. */
async function endLease(socket: Socket, lines: Interface): Promise<void> {
  socket.ref();
  if (socket.destroyed) return;
  const answer = nextLine(lines, socket);
  socket.end();
  await answer;
  socket.destroy();
}
