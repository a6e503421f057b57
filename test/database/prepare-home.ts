import { cp, readdir } from 'node:fs/promises';
import path from 'node:path';
import { inject } from 'vitest';

/** Puts into a new home what every first start fetches and compiles. */
export async function prepareHome(home: string): Promise<void> {
  const shared = path.join(inject('databaseHome'), 'neo4j');
  for (const name of await readdir(shared)) {
    if (!/^(class-path|launcher)-/.test(name)) continue;
    await cp(path.join(shared, name), path.join(home, 'neo4j', name), { recursive: true });
  }
}
