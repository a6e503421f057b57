import { once } from 'node:events';
import path from 'node:path';
import { Command } from 'commander';
import { pino } from 'pino';
import { openStore } from '../graph/store/open-store.ts';
import type { Store } from '../graph/store/store.ts';
import { StoreError } from '../graph/store/store-error.ts';
import { createApp } from '../server/app.ts';
import { JobFiles } from '../server/job-files.ts';
import { Jobs } from '../server/jobs.ts';
import { listen } from '../server/listen.ts';
import { loadTexts } from '../server/load/job-work.ts';
import { openExtractor } from '../server/load/open-extractor.ts';
import { readSettings } from '../server/settings.ts';
import { interruptSignal } from './interrupt.ts';
import { loadPaths } from './load/load-paths.ts';
import { notice } from './progress/notice.ts';
import { run } from './run.ts';
import { buildClient, clientFolder } from './start/client-build.ts';
import { warmUp } from './start/warm-up.ts';

const samples = path.join(import.meta.dirname, '../samples');

/** API requests from one address in a minute: a view that expands and scrolls makes some hundreds. */
const requestsPerMinute = 3000;

const command = new Command('start')
  .description('start the database, load articles, and serve the API and the view')
  .argument('[path...]', 'files, folders or globs to load first; an empty database gets the samples')
  .parse();

await run(async () => {
  const settings = readSettings(process.env);
  const signal = interruptSignal();
  const building = timed('view up to date', () => buildClient(signal));
  // Its failure is met below, when the database is there to be closed.
  building.catch(() => {});
  const store = await timed('database ready', () => openStore(settings.store, console.error));
  const extractor = openExtractor(settings, notice, signal);
  try {
    await building;
    if (signal.aborted) return;
    const jobs = await Jobs.open(
      await JobFiles.open(path.join(settings.store.home, 'jobs')),
      loadTexts(store, extractor),
    );
    const app = createApp({
      context: { store, jobs },
      logger: pino({ level: settings.logLevel }),
      token: settings.token,
      clientFolder,
      keepAnswers: true,
      checkResponses: false,
      requestsPerMinute,
    });
    // Listening comes before loading: a port that is taken shows at once.
    const listening = await listen(app, settings.host, settings.port);
    let serving = true;
    try {
      const paths = await pathsToLoad(store);
      if (paths.length > 0) await loadPaths(paths, store, extractor, { signal });
      if (!signal.aborted) {
        // Beside whoever comes at once: nobody waits for it. What fails because all is being closed is no news.
        warmUp(store).catch((error) => {
          if (serving) notice(`the first answers may take longer: ${error.message}`);
        });
        console.log(`Tifa is ready: ${listening.address}${settings.token ? '/?token=…' : ''} (Ctrl-C ends it)`);
        // Without its database it could answer nothing: whoever started it, or watches over it, starts it again.
        const lost = await Promise.race([once(signal, 'abort'), store.lost]);
        if (lost instanceof StoreError) throw lost;
      }
    } finally {
      serving = false;
      await jobs.close();
      await listening.close();
    }
  } finally {
    await extractor.close();
    await store.close();
  }
});

async function pathsToLoad(store: Store): Promise<readonly string[]> {
  if (command.args.length > 0) return command.args;
  const { articles } = await store.stats();
  return articles === 0 ? [samples] : [];
}

/** Says on standard error how long a part of the start took. */
async function timed<T>(what: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  const result = await work();
  console.error(`${what} after ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return result;
}
