import { argumentsFile, ImportFiles } from '../../graph/store/import/import-files.ts';
import { openStore } from '../../graph/store/open-store.ts';
import type { StoreSettings } from '../../graph/store/store-settings.ts';
import type { LoadTarget } from '../../server/load/load-target.ts';
import { dryRun } from './dry-run.ts';

/** Where a load goes, from its beginning to its end. */
export interface Destination {
  target: LoadTarget;
  /** What is there of a load that did not come to its end, in a sentence. */
  left: string;
  /** Called once everything was written. */
  finish(): Promise<void>;
  /** Called in the end, however the load ended. */
  close(): Promise<void>;
}

const goesOn = 'What was loaded stays; the same command goes on from there.';

export async function openDatabase(settings: StoreSettings): Promise<Destination> {
  const store = await openStore(settings, console.error);
  return { target: store, left: goesOn, finish: async () => {}, close: () => store.close() };
}

/** The database as it would become; each article that would change is a line on standard output. */
export async function openDryRun(settings: StoreSettings): Promise<Destination> {
  const store = await openStore(settings, console.error, { prepare: false });
  const target = dryRun(store, (change, { id, title }) => console.log(`${change}\t${id}\t${title}`));
  return { target, left: 'Nothing was written.', finish: async () => {}, close: () => store.close() };
}

/** Files for `neo4j-admin database import` in a folder that is new or empty. */
export async function openImportFiles(folder: string): Promise<Destination> {
  const files = await ImportFiles.open(folder);
  let isFinished = false;
  return {
    target: files,
    left: 'Nothing is left of it; the same command begins again.',
    async finish() {
      await files.finish();
      isFinished = true;
      console.error(
        `The files are in ${folder}. To make a new database of them, go there and run ` +
          `neo4j-admin database import full neo4j @${argumentsFile}`,
      );
    },
    async close() {
      if (!isFinished) await files.abandon();
    },
  };
}
