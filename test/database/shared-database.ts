import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { openStore } from '../../graph/store/open-store.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The `TIFA_HOME` of a Neo4j that runs as long as the tests of the project. */
    databaseHome: string;
  }
}

/** Set-up for a whole project: starts one real Neo4j on an empty folder, which each test file then joins. */
export default async function startDatabase(project: TestProject): Promise<() => Promise<void>> {
  const home = await mkdtemp(path.join(tmpdir(), 'tifa-database-'));
  const store = await openStore({ home });
  project.provide('databaseHome', home);
  return async () => {
    await store.close();
    await rm(home, { recursive: true, force: true });
  };
}
