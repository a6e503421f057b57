import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { JobEvent } from '../../graph/model/api.ts';
import { StoreError } from '../../graph/store/store-error.ts';
import { JobFiles } from '../../server/job-files.ts';
import { Jobs, type JobWork } from '../../server/jobs.ts';

const request = { articles: [{ name: 'a.txt', text: '甲' }] };

let folder: string;
beforeEach(async () => {
  folder = path.join(await mkdtemp(path.join(tmpdir(), 'tifa-jobs-')), 'jobs');
});
afterEach(() => rm(path.dirname(folder), { recursive: true }));

async function open(work: JobWork): Promise<Jobs> {
  return Jobs.open(await JobFiles.open(folder), work);
}

async function eventsOf(jobs: Jobs, id: string, signal = new AbortController().signal) {
  const events: [string, JobEvent['state'], number][] = [];
  for await (const { name, data } of jobs.events(id, signal)) events.push([name, data.state, data.loaded]);
  return events;
}

/** Work that loads one text and then waits until the server ends. */
const interrupted: JobWork = async (_request, job, changed, signal) => {
  job.loaded = 1;
  changed();
  await new Promise((resolve) => signal.addEventListener('abort', resolve));
};

test('a job is followed from its start to its end', async () => {
  const jobs = await open(async (_request, job, changed) => {
    job.loaded = 1;
    changed();
  });
  const events = await eventsOf(jobs, await jobs.start(request));
  expect(events.at(0)![0]).toBe('progress');
  expect(events.at(-1)).toEqual(['done', 'done', 1]);
});

test('who comes late is told the end at once', async () => {
  const jobs = await open(async () => {});
  const id = await jobs.start(request);
  await jobs.settled();
  expect(await eventsOf(jobs, id)).toEqual([['done', 'done', 0]]);
});

test('a job that breaks is failed, with the reason, and the next one runs', async () => {
  const errors = [new Error('x is no function'), new StoreError('store_unavailable', 'no route to the host')];
  const jobs = await open(async () => {
    const error = errors.shift();
    if (error) throw error;
  });
  const ids = [await jobs.start(request), await jobs.start(request), await jobs.start(request)];
  const ends = await Promise.all(ids.map((id) => eventsOf(jobs, id)));
  expect(ends.map((events) => events.at(-1))).toEqual([
    ['done', 'failed', 0],
    ['done', 'failed', 0],
    ['done', 'done', 0],
  ]);
  const [defect, away, done] = await (await JobFiles.open(folder)).records();
  expect(defect!.state.failures).toEqual([
    {
      name: '',
      code: 'job_failed',
      message: expect.not.stringContaining('x is no function'),
      cause: expect.stringMatching(/^Error: x is no function\n/),
    },
  ]);
  expect(away!.state.failures).toMatchObject([
    { code: 'store_unavailable', cause: expect.stringMatching(/^StoreError: no route to the host\n/) },
  ]);
  expect(done!.state.failures).toEqual([]);
});

test('a job whose end cannot be kept tells so, and is done', async () => {
  const jobs = await open(() => rm(folder, { recursive: true }));
  const id = await jobs.start(request);
  await jobs.settled();
  const events: JobEvent[] = [];
  for await (const { data } of jobs.events(id, new AbortController().signal)) events.push(data);
  expect(events).toMatchObject([
    { state: 'done', failures: [{ name: '', code: 'job_not_kept', cause: expect.stringMatching(/^Error: ENOENT/) }] },
  ]);
});

test('a job that breaks while its server ends goes on with the next server', async () => {
  const jobs = await open(async (_request, _job, changed, signal) => {
    changed();
    await new Promise((resolve) => signal.addEventListener('abort', resolve));
    throw new Error('the database went away');
  });
  const id = await jobs.start(request);
  await jobs.close();
  const next = await open(async () => {});
  await next.settled();
  expect(await eventsOf(next, id)).toEqual([['done', 'done', 0]]);
});

test('jobs run one at a time, in the order they came', async () => {
  const log: string[] = [];
  const jobs = await open(async ({ articles }) => {
    log.push(`begin ${articles[0]!.name}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
    log.push(`end ${articles[0]!.name}`);
  });
  await jobs.start({ articles: [{ name: '1', text: '' }] });
  await jobs.start({ articles: [{ name: '2', text: '' }] });
  await jobs.settled();
  expect(log).toEqual(['begin 1', 'end 1', 'begin 2', 'end 2']);
});

test('a client that leaves ends its stream, not the job', async () => {
  let finish: (value?: unknown) => void = () => {};
  const jobs = await open(async () => {
    await new Promise((resolve) => {
      finish = resolve;
    });
  });
  const id = await jobs.start(request);
  const leaving = new AbortController();
  setTimeout(() => leaving.abort(), 50);
  expect(await eventsOf(jobs, id, leaving.signal)).toEqual([['progress', 'running', 0]]);
  finish();
  await jobs.settled();
  expect(await eventsOf(jobs, id)).toEqual([['done', 'done', 0]]);
});

test('an unknown job is not found', async () => {
  const jobs = await open(async () => {});
  await expect(eventsOf(jobs, 'nothing')).rejects.toThrowError(/^no job nothing/);
});

test('jobs that a server leaves go on with the next one, in their order, from the counts they had', async () => {
  const first = await open(interrupted);
  const [one, two] = [await first.start(request), await first.start({ articles: [{ name: 'b.txt', text: '乙' }] })];
  const following = eventsOf(first, one);
  await expect.poll(() => readdir(folder)).toHaveLength(4);
  await first.close();
  expect((await following).every(([name]) => name === 'progress')).toBe(true);

  const names: string[] = [];
  const second = await open(async ({ articles }, job, changed) => {
    names.push(articles[0]!.name);
    job.loaded++;
    changed();
  });
  expect((await eventsOf(second, one)).at(-1)).toEqual(['done', 'done', 2]);
  expect((await eventsOf(second, two)).at(-1)).toEqual(['done', 'done', 1]);
  expect(names).toEqual(['a.txt', 'b.txt']);
});

test('a job that has ended is told of after a restart, and its texts are gone from the disk', async () => {
  const first = await open(async () => {});
  const id = await first.start(request);
  await first.settled();
  expect(await readdir(folder)).toEqual([`${id}.json`]);
  const runs: string[] = [];
  const second = await open(async (_request, { job }) => void runs.push(job));
  expect(await eventsOf(second, id)).toEqual([['done', 'done', 0]]);
  expect(runs).toEqual([]);
});

test('texts that wait can be read by their owner only', async () => {
  const jobs = await open(interrupted);
  const id = await jobs.start(request);
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
  for (const name of [`${id}.json`, `${id}.request.json`]) {
    expect((await stat(path.join(folder, name))).mode & 0o777).toBe(0o600);
  }
  await jobs.close();
});

test('a job that another server has in work is left to it', async () => {
  const first = await open(interrupted);
  const id = await first.start(request);
  await first.close();
  const files = await JobFiles.open(folder);
  const [record] = await files.records();
  await files.save({ ...record!, owner: process.ppid });
  const second = await open(async () => {});
  await expect(eventsOf(second, id)).rejects.toThrowError(/^no job/);
});

test('what an upload left that was never acknowledged is removed', async () => {
  const files = await JobFiles.open(folder);
  await files.add({ state: { job: '0'.repeat(36) } as JobEvent, queued: '', ended: null, owner: 0, bytes: 0 }, '{}');
  await rm(path.join(folder, `${'0'.repeat(36)}.json`));
  const jobs = await open(async () => {});
  expect(await readdir(folder)).toEqual([]);
  await jobs.close();
});

test('uploads that would fill the disk are refused until others are done', async () => {
  const jobs = await open(interrupted);
  const large = { articles: [{ name: 'a.txt', text: 'a'.repeat(30 * 1024 * 1024) }] };
  for (let count = 0; count < 8; count++) await jobs.start(large);
  await expect(jobs.start(large)).rejects.toMatchObject({ code: 'too_many_requests' });
  await jobs.start(request);
  await jobs.close();
});
