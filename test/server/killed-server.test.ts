import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { JobEvent } from '../../graph/model/api.ts';
import { generatedArticles } from '../articles/generated-articles.ts';
import { databaseProcess, killProcess, prepareHome } from './database-process.ts';

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
const servers: ChildProcess[] = [];
beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'tifa-killed-server-'));
  await prepareHome(home);
});
afterEach(async () => {
  for (const server of servers.splice(0)) await kill(server);
});
afterAll(() => rm(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 500 }));

test('a job goes on after its server was killed, and says what happened where its database was', {
  timeout: 300_000,
}, async () => {
  const first = await serve();
  const { job } = (await (await post(first.address, { articles })).json()) as { job: string };
  await until(first.address, job, ({ loaded }) => loaded > 0);
  await kill(first.server);

  const second = await serve();
  const end = await until(second.address, job, ({ state }) => state !== 'running');
  expect(end).toMatchObject({ state: 'done', failures: [] });
  expect(end.loaded + end.unchanged).toBe(count);
  expect(new Set(end.articles).size).toBe(count);
  expect(await (await fetch(`${second.address}/api/stats`)).json()).toMatchObject({ articles: count });

  const changed = articles.map(({ name, text }) => ({ name, text: text.replaceAll('渠首镇', '渠尾镇') }));
  const other = (await (await post(second.address, { articles: changed })).json()) as { job: string };
  await until(second.address, other.job, ({ loaded }) => loaded > 0);
  killProcess(databaseProcess(home, second.server.pid!)!);
  const failed = await until(second.address, other.job, ({ state }) => state !== 'running');
  expect(failed.state).toBe('failed');
  expect(failed.failures.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^The database that Tifa started has ended: start Tifa again\..* send the texts again/),
  ]);
});

async function serve(): Promise<{ server: ChildProcess; address: string }> {
  const script = path.join(import.meta.dirname, 'serve.ts');
  const server = spawn(process.execPath, ['--import', 'tsx', script, home], { stdio: ['ignore', 'pipe', 'inherit'] });
  servers.push(server);
  const [said] = await once(server.stdout!, 'data');
  return { server, address: String(said).trim() };
}

async function kill(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, 'exit');
  server.kill('SIGKILL');
  await ended;
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
