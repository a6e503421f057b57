import neo4j, { type AuthToken, type Config, type Driver } from 'neo4j-driver';
import { mostUserQueries } from './cypher/query-limits.ts';
import { localNeo4j } from './local/local-neo4j.ts';
import { type Connection, neo4jStore } from './neo4j-store.ts';
import type { Store } from './store.ts';
import { StoreError } from './store-error.ts';
import type { StoreSettings } from './store-settings.ts';

/**
 * Opens the store that `settings` name, ready for use: connected, signed in, with its constraints and indexes.
 * `onProgress` hears what takes longer than a moment. Without `prepare`, constraints and indexes that are missing stay
 * missing: for who only looks. Rejects with one `StoreError` that says what to do.
 */
export async function openStore(
  settings: StoreSettings,
  onProgress: (message: string) => void = () => {},
  { prepare = true } = {},
): Promise<Store> {
  const store = neo4jStore(await openConnection(settings, onProgress));
  try {
    await store.ping();
    if (prepare) await store.prepare(onProgress);
  } catch (error) {
    await store.close();
    throw error;
  }
  return store;
}

/** The drivers of the database that `settings` name; whether it answers is not known yet. Whoever calls this closes them. */
export async function openConnection(
  settings: StoreSettings,
  onProgress: (message: string) => void = () => {},
): Promise<Connection> {
  const local =
    settings.uri === undefined ? await localNeo4j(settings.home, settings.localPort ?? 0, onProgress) : null;
  const uri = local?.uri ?? settings.uri!;
  const { user, password } = local ?? settings;
  const auth = password === undefined ? undefined : neo4j.auth.basic(user ?? 'neo4j', password);
  const driver = connect(uri, auth, { disableLosslessIntegers: true });
  const userDriver = connect(uri, auth, {
    maxConnectionPoolSize: mostUserQueries,
    connectionAcquisitionTimeout: 5_000,
  });
  // Only Tifa uses a local one, so what it is to connect to is no question, and what the driver advises would mislead.
  const hasEnded = local && `The database that Tifa started has ended: start Tifa again. Its log is ${local.log}.`;
  const place = {
    where: uri,
    silence: (reason: string) =>
      hasEnded ??
      `The database at ${uri} does not answer: ${reason} See that it runs and that NEO4J_URI is right, then try again.`,
  };
  const lost = local?.ended.then(() => new StoreError('store_unavailable', hasEnded!)) ?? new Promise<never>(() => {});
  // With `neo4j:` the driver asks one server of a cluster after another.
  const isOneServer = uri.startsWith('bolt');
  return { driver, userDriver, isOneServer, name: settings.database, place, lost, release: local?.release };
}

function connect(uri: string, auth: AuthToken | undefined, config: Config): Driver {
  try {
    return neo4j.driver(uri, auth, { ...config, connectionTimeout: 10_000, maxTransactionRetryTime: 10_000 });
  } catch (cause) {
    throw new StoreError(
      'store_unavailable',
      `invalid NEO4J_URI: ${uri}. It must look like neo4j://host:7687 or bolt://host:7687: ${(cause as Error).message}`,
      undefined,
      { cause },
    );
  }
}
