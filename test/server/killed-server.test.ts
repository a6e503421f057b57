import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { JobEvent } from '../../graph/model/api.ts';
import { generatedArticles } from '../articles/generated-articles.ts';
import { prepareHome } from '../database/prepare-home.ts';
import { documentReader, isAtWork } from '../read/document-reader.ts';
import { pdfThatTakesTime } from '../read/made-documents.ts';
import { databaseProcess, killProcess } from './database-process.ts';

const count = 450;
/** One text of many articles, as an upload of a collection is. */
const articles = [
  {
    name: 'many.jsonl',
    text: generatedArticles(count)
      .map((article) => `${JSON.stringify(article)}\n`)
      .join(''),
  },
];

let home: string;
let file: string;
const servers: ChildProcess[] = [];
beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'tifa-killed-server-'));
  await prepareHome(home);
  file = path.join(home, 'one.txt');
  await writeFile(file, '云泽日报\n\n　　青禾县委书记顾闻溪说：“渠修好了。”\n');
});
afterEach(async () => {
  for (const server of servers.splice(0)) await kill(server);
});
afterAll(() => rm(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 500 }));

test('a job goes on after its server was killed, and after its database was; a server that is told to end waits for no document', {
  timeout: 900_000,
}, async () => {
  const first = await start();
  const { job } = (await (await post(first.address, { articles })).json()) as { job: string };
  await until(first.address, job, ({ loaded }) => loaded > 0);
  await kill(first.server);

  const second = await start();
  const said = readAll(second.server.stderr!);
  killProcess(databaseProcess(home, second.server.pid!)!);
  await ended(second.server);
  expect(second.server.exitCode).toBe(1);
  const logFile = path.join(home, 'neo4j', 'launcher.log');
  expect((await said).trim().split('\n').at(-1)).toBe(
    `The database that Tifa started has ended: start Tifa again. Its log is ${logFile}.`,
  );

  const third = await start();
  const end = await until(third.address, job, ({ state }) => state !== 'running');
  expect(end).toMatchObject({ state: 'done', failures: [] });
  expect(end.loaded + end.unchanged).toBe(count);
  expect(new Set(end.articles.map(({ id }) => id)).size).toBe(count);
  expect(await (await fetch(`${third.address}/api/stats`)).json()).toMatchObject({ articles: count + 1 });

  const slow = { name: 'slow.pdf', base64: pdfThatTakesTime().toString('base64') };
  const { job: unread } = (await (await post(third.address, { articles: [slow] })).json()) as { job: string };
  const reader = await documentReader('pdf', third.server.pid!);
  third.server.kill('SIGTERM');
  // 30 seconds are what a document may take.
  await expect.poll(() => isAtWork(reader), { timeout: 5000 }).toBe(false);
  await ended(third.server);
  expect(third.server.exitCode).toBe(0);
  const record = JSON.parse(await readFile(path.join(home, 'jobs', `${unread}.json`), 'utf8'));
  expect(record.state).toMatchObject({ state: 'running', failures: [] });
});

/** `npm start` with one article of its own, on a free port, once it is ready. */
async function start(): Promise<{ server: ChildProcess; address: string }> {
  const env = { ...process.env, TIFA_HOME: home, PORT: '0', HOST: '127.0.0.1', TIFA_TOKEN: '', NEO4J_URI: '' };
  const server = spawn(process.execPath, ['--import', 'tsx', 'scripts/start.ts', file], {
    cwd: path.join(import.meta.dirname, '../..'),
    env: { ...env, LLM_BASE_URL: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  servers.push(server);
  for await (const line of createInterface({ input: server.stdout! })) {
    const address = /^Tifa is ready: (http:\S+)/.exec(line)?.[1];
    if (address) return { server, address };
  }
  throw new Error('npm start ended before it was ready');
}

async function readAll(stream: Readable): Promise<string> {
  let text = '';
  for await (const part of stream) text += part;
  return text;
}

async function kill(server: ChildProcess): Promise<void> {
  server.kill('SIGKILL');
  await ended(server);
}

async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
}

function post(address: string, body: unknown): Promise<Response> {
  const headers = { 'content-type': 'application/json' };
  return fetch(`${address}/api/articles`, { method: 'POST', headers, body: JSON.stringify(body) });
}

/** The first state of a job that is as wanted. */
async function until(address: string, job: string, isWanted: (state: JobEvent) => boolean): Promise<JobEvent> {
  const response = await fetch(`${address}/api/jobs/${job}/events`);
  let text = '';
  const decoder = new TextDecoder();
  for await (const part of response.body as unknown as AsyncIterable<Uint8Array>) {
    text += decoder.decode(part, { stream: true });
    const events = text.split('\n\n');
    text = events.pop()!;
    for (const event of events) {
      const data = /^data: (.*)$/m.exec(event)?.[1];
      const state = data === undefined ? undefined : (JSON.parse(data) as JobEvent);
      if (state !== undefined && isWanted(state)) return state;
    }
  }
  throw new Error(`the events of job ${job} ended before it was as wanted`);
}
