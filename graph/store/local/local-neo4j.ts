import { chmod, mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StoreError } from '../store-error.ts';
import { launch, launcherLog } from './launch.ts';
import { joinRunning } from './lease.ts';
import { ownPassword } from './password.ts';

/** A hold on the local Neo4j: it runs until its last holder lets go or ends, in whatever way. */
export interface LocalNeo4j {
  uri: string;
  user: string;
  password: string;
  /** The file in which the database tells of what goes wrong. */
  log: string;
  /** Lets go. Resolves once the database has stopped, or is known to be kept by others. */
  release(): Promise<void>;
  /** Resolves when the database ends, whether it was let go of or not. */
  ended: Promise<void>;
}

const waitLimitMilliseconds = 120_000;

/** Starts a Neo4j on the data under `home`, or joins the one that another command runs on it. `port` 0 takes any free port. */
export async function localNeo4j(
  home: string,
  port: number,
  onProgress: (message: string) => void,
): Promise<LocalNeo4j> {
  const folder = join(resolve(home), 'neo4j');
  await mkdir(folder, { recursive: true });
  await chmod(folder, 0o700);
  const password = await ownPassword(join(folder, 'password'));
  const deadline = Date.now() + waitLimitMilliseconds;
  while (Date.now() < deadline) {
    const held = (await joinRunning(folder)) ?? (await launch(folder, password, port, onProgress));
    if (held) {
      const uri = `bolt://127.0.0.1:${held.port}`;
      return { uri, user: 'neo4j', password, log: launcherLog(folder), release: held.release, ended: held.ended };
    }
    // Another command has the folder but is not ready yet, or is just ending.
    await sleep(200);
  }
  throw new StoreError(
    'store_unavailable',
    `Another process holds the database in ${folder} but does not answer. End it, or choose another TIFA_HOME.`,
  );
}
