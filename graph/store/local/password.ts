import { randomBytes } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';

/** The password in `file`, which only its owner may read; made at random the first time. */
export async function ownPassword(file: string): Promise<string> {
  try {
    // Exclusive creation: of two commands that start together, one writes and the other reads.
    const created = await open(file, 'wx', 0o600);
    try {
      await created.writeFile(`${randomBytes(24).toString('base64url')}\n`);
    } finally {
      await created.close();
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return (await readFile(file, 'utf8')).trim();
}
