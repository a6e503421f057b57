import path from 'node:path';
import { pino } from 'pino';
import { openStore } from '../../graph/store/open-store.ts';
import { createApp } from '../../server/app.ts';
import { JobFiles } from '../../server/job-files.ts';
import { Jobs } from '../../server/jobs.ts';
import { listen } from '../../server/listen.ts';
import { ExtractionPool } from '../../server/load/extraction-pool.ts';
import { loadTexts } from '../../server/load/job-work.ts';

/** A server that runs until it is killed, on a free port. Argument: its home, which keeps the database and the jobs. Says its address. */
const home = process.argv[2]!;
const store = await openStore({ home });
const jobs = await Jobs.open(await JobFiles.open(path.join(home, 'jobs')), loadTexts(store, new ExtractionPool(1)));
const app = createApp({
  context: { store, jobs },
  logger: pino({ level: 'silent' }),
  token: null,
  clientFolder: home,
  checkResponses: true,
  requestsPerMinute: 100_000,
});
console.log((await listen(app, '127.0.0.1', 0)).address);
