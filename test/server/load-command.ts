import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const root = path.join(import.meta.dirname, '../..');

/** Starts `npm run load` with the local database under `home`. */
export function startLoad(home: string, ...args: string[]): ChildProcess {
  const env = { ...process.env, TIFA_HOME: home, NEO4J_URI: '', LLM_BASE_URL: '' };
  const command = ['--import', 'tsx', 'scripts/load.ts', ...args];
  return spawn(process.execPath, command, { cwd: root, env, stdio: ['pipe', 'ignore', 'pipe'] });
}

/** How a command ended, and what it said on standard error. */
export async function ended(command: ChildProcess): Promise<{ code: number | null; said: string }> {
  let said = '';
  command.stderr!.on('data', (part) => {
    said += part;
  });
  const [code] = await once(command, 'close');
  return { code, said };
}
