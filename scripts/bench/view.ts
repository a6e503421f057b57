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
import { markdownTable } from '../markdown-table.ts';
import { notice } from '../progress/notice.ts';
import { run } from '../run.ts';
import { buildClient, clientFolder } from '../start/client-build.ts';
import { bodyCount, bodyName, inventedGraph } from './view/invented-graph.ts';
import { measureView, type OnceFigures, sizes, type ViewFigures } from './view/measure-view.ts';

/** Measures the view in a real browser on a database of its own, beside a bare Cytoscape page, and prints a table. */
await run(async () => {
  await buildClient();
  const home = await mkdtemp(path.join(tmpdir(), 'tifa-bench-view-'));
  const store = await openStore({ home }, notice);
  try {
    await store.write(sizes.map(inventedGraph));
    const app = createApp({
      context: { store, jobs: await Jobs.open(await JobFiles.open(path.join(home, 'jobs')), async () => {}) },
      logger: pino({ level: 'warn' }),
      token: null,
      clientFolder,
      checkResponses: false,
      requestsPerMinute: 100_000,
    });
    const { address, close } = await listen(app, '127.0.0.1', 0);
    try {
      const figures = await measureView({ address, bodies: await bodyIds(store) }, notice);
      process.stdout.write(sizesTable(figures.sizes) + onceText(figures.once));
    } finally {
      await close();
    }
  } finally {
    await store.close();
    await rm(home, { recursive: true });
  }
});

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

function sizesTable(rows: readonly ViewFigures[]): string {
  const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(2);
  return markdownTable(
    [
      'nodes',
      'stable, s',
      'bare',
      'ratio',
      'first visit, s',
      'longest task, ms',
      'bare',
      'pan frame p95, ms',
      'bare',
      'names shown',
    ],
    rows.map(({ size, view, bare, firstVisit, labels }) => [
      String(size),
      seconds(view.stable),
      seconds(bare.stable),
      (view.stable / bare.stable).toFixed(2),
      seconds(firstVisit),
      view.longestTask.toFixed(0),
      bare.longestTask.toFixed(0),
      view.panFrame.toFixed(0),
      bare.panFrame.toFixed(0),
      String(labels),
    ]),
  );
}

function onceText({ javaScript, expansion }: OnceFigures): string {
  return `\nJavaScript before first use, compressed: ${(javaScript / 1e6).toFixed(2)} MB. Expanding 50 neighbours: ${expansion.toFixed(0)} ms.\n`;
}
