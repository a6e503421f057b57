import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DocumentFormat } from '../../graph/read/document-process.ts';

/** The newest process that reads documents of a format for the process `parent`, as soon as there is one. */
export async function documentReader(format: DocumentFormat, parent: number = process.pid): Promise<number> {
  const command = `document-process-main.ts ${format}`;
  for (;;) {
    const { stdout } = spawnSync('pgrep', ['-n', '-P', String(parent), '-f', command], { encoding: 'utf8' });
    if (stdout !== '') return Number(stdout);
    await sleep(20);
  }
}

/** Whether a process is at work: one that has ended stays until somebody has asked how. */
export function isAtWork(pid: number): boolean {
  try {
    return !/^State:\tZ/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch (error) {
    if (['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}
