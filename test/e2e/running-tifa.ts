import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the started Tifa serves its view: `http://127.0.0.1:40123`. */
    tifaAddress: string;
    /** Its `TIFA_HOME`, and its process. */
    tifaHome: string;
    tifaProcess: number;
  }
}

/** Set-up for the browser tests: `npm start` as a newcomer has it, with a fresh home, which the samples are loaded into. */
export default async function startTifa(project: TestProject): Promise<() => Promise<void>> {
  const { address, home, pid, close } = await runTifa([]);
  project.provide('tifaAddress', address);
  project.provide('tifaHome', home);
  project.provide('tifaProcess', pid);
  return close;
}

interface RunningTifa {
  address: string;
  home: string;
  pid: number;
  close(): Promise<void>;
}

/** `npm start` with a fresh home on a free port, once it is ready. `close` ends it as Ctrl-C does and removes its home. */
export async function runTifa(paths: readonly string[]): Promise<RunningTifa> {
  const home = await mkdtemp(path.join(tmpdir(), 'tifa-e2e-'));
  const tifa = spawn(process.execPath, ['--import', 'tsx', 'scripts/start.ts', ...paths], {
    cwd: path.join(import.meta.dirname, '../..'),
    env: { ...process.env, TIFA_HOME: home, PORT: '0', HOST: '127.0.0.1', TIFA_TOKEN: '', NEO4J_URI: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return {
    address: await addressOf(tifa),
    home,
    pid: tifa.pid!,
    async close() {
      const ended = once(tifa, 'exit');
      tifa.kill('SIGINT');
      const [code] = await ended;
      await rm(home, { recursive: true, force: true });
      if (code !== 0) throw new Error(`npm start ended with exit code ${code} after Ctrl-C`);
    },
  };
}

async function addressOf(tifa: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: tifa.stdout! })) {
    const address = /^Tifa is ready: (http:\S+)/.exec(line)?.[1];
    if (address) return address;
  }
  throw new Error('npm start ended before it was ready');
}
