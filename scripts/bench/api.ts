import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { type Connection, neo4jStore } from '../../graph/store/neo4j-store.ts';
import { createApp } from '../../server/app.ts';
import { JobFiles } from '../../server/job-files.ts';
import { Jobs } from '../../server/jobs.ts';
import { listen } from '../../server/listen.ts';
import { CommandError } from '../command-error.ts';
import { apiRequests } from './api-requests.ts';
import { millisecondsOf, percentile } from './durations.ts';
import { recordReads, replay } from './recorded-reads.ts';

/** How long one kind of request takes over HTTP, and how long its own queries take through the driver alone. */
export interface ApiFigures {
  name: string;
  requests: number;
  median: number;
  p95: number;
  bareMedian: number;
  /** The median of what each answer takes over its own bare queries: of a kind whose requests are half quick and half slow, the two medians may be of different ones. */
  ratio: number;
  bar: number;
}

export interface ApiMeasurement {
  articles: number;
  statements: number;
  entities: number;
  relations: number;
  figures: ApiFigures[];
}

const rounds = 3;

/** Measures the API on a database, on this machine, one request at a time; each answer and its bare queries in turn. */
export async function measureApi(connection: Connection, onKind: (name: string) => void): Promise<ApiMeasurement> {
  const store = neo4jStore(connection);
  // A database of before may lack an index that answers are looked up in.
  await store.prepare(() => {});
  const taken = recordReads(connection.driver);
  const jobFolder = await mkdtemp(path.join(tmpdir(), 'tifa-bench-jobs-'));
  const app = createApp({
    context: { store, jobs: await Jobs.open(await JobFiles.open(jobFolder), async () => {}) },
    logger: pino({ level: 'silent' }),
    token: null,
    clientFolder: import.meta.dirname,
    checkResponses: false,
    // What is measured is the making of an answer.
    keepAnswers: false,
    requestsPerMinute: Number.MAX_SAFE_INTEGER,
  });
  const server = await listen(app, '127.0.0.1', 0);
  const get = async (path: string) => {
    const response = await fetch(`${server.address}/api/${path}`);
    const text = await response.text();
    if (!response.ok) throw new CommandError(`cannot measure /api/${path}: ${text}`);
  };
  try {
    const { articles, statements, entities, relations } = await store.stats();
    const sum = (counts: readonly { count: number }[]) => counts.reduce((total, { count }) => total + count, 0);
    const figures: ApiFigures[] = [];
    for (const { name, bar, paths } of await apiRequests(store)) {
      onKind(name);
      const answers: number[] = [];
      const bare: number[] = [];
      // Round 0 fills caches, of the database and of its plans.
      for (let round = 0; round <= rounds; round++) {
        for (const path of paths) {
          taken();
          const answer = await millisecondsOf(() => get(path));
          const queries = taken();
          const alone = await millisecondsOf(() => replay(connection.driver, queries));
          if (round === 0) continue;
          answers.push(answer);
          bare.push(alone);
        }
      }
      const [median, bareMedian] = [percentile(answers, 0.5), percentile(bare, 0.5)];
      const p95 = percentile(answers, 0.95);
      const ratio = percentile(
        answers.map((answer, index) => answer / bare[index]!),
        0.5,
      );
      figures.push({ name, requests: paths.length, median, p95, bareMedian, ratio, bar });
    }
    return { articles, statements, entities: sum(entities), relations: sum(relations), figures };
  } finally {
    await server.close();
    await rm(jobFolder, { recursive: true });
    await store.close();
  }
}
