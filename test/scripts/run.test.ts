import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '../..');

test('a command runs to its end, also while nothing that it waits for keeps the process alive', async () => {
  const script = `
    import { run } from './scripts/run.ts';
    await run(() => new Promise((resolve) => setTimeout(resolve, 200).unref()));
    console.log('done');`;
  const command = ['--import', 'tsx', '--input-type=module', '--eval', script];
  // Node itself would end with exit code 13.
  const { stdout } = await promisify(execFile)(process.execPath, command, { cwd: root });
  expect(stdout).toBe('done\n');
});
