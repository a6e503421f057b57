import type { Run } from '../database/database.ts';

/** Makes other writers wait until this transaction ends, those of other processes too: what is read and then written stays true. */
export async function lockWrites(run: Run): Promise<void> {
  await run("MERGE (lock:WriteLock {id: 'lock'}) SET lock.name = 'lock'");
}
