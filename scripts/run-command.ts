import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Runs a command with this process's input and output. Resolves with its exit code, or 1 where a signal ended it. */
export async function runCommand(command: string, args: readonly string[]): Promise<number> {
  const child = spawn(command, args, { stdio: 'inherit' });
  const [code] = await once(child, 'exit');
  return code ?? 1;
}
