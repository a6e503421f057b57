import { expect, test } from 'vitest';
import type { JobEvent } from '../../graph/model/api.ts';
import { Jobs } from '../../server/jobs.ts';

const request = { articles: [{ name: 'a.txt', text: '甲' }] };

async function eventsOf(jobs: Jobs, id: string, signal = new AbortController().signal) {
  const events: [string, JobEvent['state'], number][] = [];
  for await (const { name, data } of jobs.events(id, signal)) events.push([name, data.state, data.loaded]);
  return events;
}

test('a job is followed from its start to its end', async () => {
  const jobs = new Jobs(async (_request, job, changed) => {
    job.loaded = 1;
    changed();
  });
  const events = await eventsOf(jobs, jobs.start(request));
  expect(events.at(0)![0]).toBe('progress');
  expect(events.at(-1)).toEqual(['done', 'done', 1]);
});

test('who comes late is told the end at once', async () => {
  const jobs = new Jobs(async () => {});
  const id = jobs.start(request);
  await jobs.settled();
  expect(await eventsOf(jobs, id)).toEqual([['done', 'done', 0]]);
});

test('a job that breaks is failed, with the reason, and the next one runs', async () => {
  let runs = 0;
  const jobs = new Jobs(async () => {
    runs++;
    if (runs === 1) throw new Error('the database went away');
  });
  const [first, second] = [jobs.start(request), jobs.start(request)];
  expect((await eventsOf(jobs, first)).at(-1)).toEqual(['done', 'failed', 0]);
  expect((await eventsOf(jobs, second)).at(-1)).toEqual(['done', 'done', 0]);
});

test('jobs run one at a time, in the order they came', async () => {
  const log: string[] = [];
  const jobs = new Jobs(async ({ articles }) => {
    log.push(`begin ${articles[0]!.name}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
    log.push(`end ${articles[0]!.name}`);
  });
  jobs.start({ articles: [{ name: '1', text: '' }] });
  jobs.start({ articles: [{ name: '2', text: '' }] });
  await jobs.settled();
  expect(log).toEqual(['begin 1', 'end 1', 'begin 2', 'end 2']);
});

test('a client that leaves ends its stream, not the job', async () => {
  let finish = () => {};
  const jobs = new Jobs(
    () =>
      new Promise((resolve) => {
        finish = resolve;
      }),
  );
  const id = jobs.start(request);
  const leaving = new AbortController();
  setTimeout(() => leaving.abort(), 5);
  expect(await eventsOf(jobs, id, leaving.signal)).toEqual([['progress', 'running', 0]]);
  finish();
  await jobs.settled();
  expect(await eventsOf(jobs, id)).toEqual([['done', 'done', 0]]);
});

test('an unknown job is not found', async () => {
  await expect(eventsOf(new Jobs(async () => {}), 'nothing')).rejects.toThrowError(/^no job nothing/);
});
