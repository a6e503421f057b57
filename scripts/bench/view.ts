import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { openStore } from '../../graph/store/open-store.ts';
import type { Store } from '../../graph/store/store.ts';
import { createApp } from '../../server/app.ts';
import { JobFiles } from '../../server/job-files.ts';
import { Jobs } from '../../server/jobs.ts';
import { listen } from '../../server/listen.ts';
import { notice } from '../progress/notice.ts';
import { buildClient, clientFolder } from '../start/client-build.ts';
import { warmUp } from '../start/warm-up.ts';
import { bodyCount, bodyName, inventedGraph } from './view/invented-graph.ts';
import { measurePages, sizes, type ViewMeasurement } from './view/measure-pages.ts';

/** Measures the view in a real browser on a database of its own, beside a bare Cytoscape page. Needs Chromium. */
export async function measureView(): Promise<ViewMeasurement> {
  await buildClient(new AbortController().signal);
  const home = await mkdtemp(path.join(tmpdir(), 'tifa-bench-view-'));
  const store = await openStore({ home }, notice);
  try {
    await store.write(sizes.map(inventedGraph));
    // As `npm start` does: what is measured is the view, not a database that has just been started.
    await warmUp(store);
    const app = createApp({
      context: { store, jobs: await Jobs.open(await JobFiles.open(path.join(home, 'jobs')), async () => {}) },
      logger: pino({ level: 'warn' }),
      token: null,
      clientFolder,
      checkResponses: false,
      keepAnswers: true,
      requestsPerMinute: 100_000,
    });
    const { address, close } = await listen(app, '127.0.0.1', 0);
    try {
      return await measurePages({ address, bodies: await bodyIds(store) }, notice);
    } finally {
      await close();
    }
  } finally {
    await store.close();
    await rm(home, { recursive: true });
  }
}

async function bodyIds(store: Store): Promise<Map<number, string[]>> {
  const idOf = async (name: string) => {
    const { rows } = await store.cypher({
      query: 'MATCH (o:Organisation {name: $name}) RETURN o.id',
      parameters: { name },
    });
    return String(rows[0]?.[0]);
  };
  const names = (size: number) => Array.from({ length: bodyCount }, (_body, index) => bodyName(size, index));
  return new Map(
    await Promise.all(sizes.map(async (size) => [size, await Promise.all(names(size).map(idOf))] as const)),
  );
}
