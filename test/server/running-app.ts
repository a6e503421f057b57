import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import type { AddArticlesRequest, JobEvent } from '../../graph/model/api.ts';
import type { Store } from '../../graph/store/store.ts';
import { type AppOptions, createApp } from '../../server/app.ts';
import { JobFiles } from '../../server/job-files.ts';
import { Jobs } from '../../server/jobs.ts';
import { listen } from '../../server/listen.ts';
import { ExtractionPool } from '../../server/load/extraction-pool.ts';
import { loadTexts } from '../../server/load/job-work.ts';
import { emptiedStore } from '../store/emptied-store.ts';

/** The application on a free loopback port, with a real and at first empty database behind it. */
export interface RunningApp {
  address: string;
  store: Store;
  /** Folder that stands for the built view. */
  clientFolder: string;
  get(path: string, init?: RequestInit): Promise<Response>;
  post(path: string, body: unknown): Promise<Response>;
  /** Loads texts through the API and resolves with the job's last event. */
  load(articles: AddArticlesRequest['articles']): Promise<JobEvent>;
  close(): Promise<void>;
}

export async function runApp(options: Partial<AppOptions> = {}): Promise<RunningApp> {
  const store = await emptiedStore();
  const pool = new ExtractionPool(1);
  const clientFolder = await mkdtemp(path.join(tmpdir(), 'tifa-client-'));
  const jobFolder = await mkdtemp(path.join(tmpdir(), 'tifa-jobs-'));
  const jobs = await Jobs.open(await JobFiles.open(jobFolder), loadTexts(store, pool));
  const app = createApp({
    context: { store, jobs },
    logger: pino({ level: 'error' }),
    token: null,
    clientFolder,
    checkResponses: true,
    keepAnswers: true,
    requestsPerMinute: 100_000,
    ...options,
  });
  const { address, close } = await listen(app, '127.0.0.1', 0);
  const get = (path: string, init?: RequestInit) => fetch(address + path, init);
  const post = (path: string, body: unknown) =>
    get(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  return {
    address,
    store,
    clientFolder,
    get,
    post,
    async load(articles) {
      const { job } = (await (await post('/api/articles', { articles })).json()) as { job: string };
      const events = await (await get(`/api/jobs/${job}/events`)).text();
      return JSON.parse(/event: done\ndata: (.*)/.exec(events)![1]!);
    },
    async close() {
      await jobs.close();
      await close();
      await pool.close();
      await store.close();
      for (const folder of [clientFolder, jobFolder]) await rm(folder, { recursive: true });
    },
  };
}
