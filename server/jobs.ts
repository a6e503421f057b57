import { randomUUID } from 'node:crypto';
import type { AddArticlesRequest, JobEvent } from '../graph/model/api.ts';
import type { FailureReason } from '../graph/model/failure-reason.ts';
import { reasonCausedBy } from '../graph/read/failure-reason.ts';
import { StoreError } from '../graph/store/store-error.ts';
import type { JobFiles, JobRecord } from './job-files.ts';
import { RequestError } from './request-error.ts';
import type { ServerEvent } from './server-event.ts';

/**
 * Does a job's work. Changes the job's counts as it goes and calls `changed` after each change. Ends early, in good order,
 * where `signal` aborts, and is then called again with the same request and the counts so far.
 */
export type JobWork = (
  request: AddArticlesRequest,
  job: JobEvent,
  changed: () => void,
  signal: AbortSignal,
) => Promise<void>;

interface RunningJob {
  record: JobRecord;
  /** Resolves at the next change, and is then replaced. */
  changed: PromiseWithResolvers;
  /** Resolves when all changes that were to be saved are. */
  saved: Promise<void>;
  isSavePending: boolean;
}

interface PromiseWithResolvers {
  promise: Promise<void>;
  resolve: () => void;
}

/** Ended jobs that can still be followed. */
const keptJobs = 100;
const keptMilliseconds = 7 * 24 * 3600 * 1000;
/** What waiting jobs may take on disk. */
const mostWaitingBytes = 256 * 1024 * 1024;

/**
 * Loading jobs, one at a time in the order they came: the database has one writer anyway. Jobs are kept on disk, and those
 * that a server left when it ended, in whatever way, go on when the next one starts.
 */
export class Jobs {
  readonly #files: JobFiles;
  readonly #work: JobWork;
  readonly #jobs = new Map<string, RunningJob>();
  readonly #closing = new AbortController();
  #last: Promise<void> = Promise.resolve();
  /** When the newest job was queued, in milliseconds. */
  #newest = 0;

  private constructor(files: JobFiles, work: JobWork) {
    this.#files = files;
    this.#work = work;
  }

  /** Takes up the jobs in the files, but for those that another server has in work. */
  static async open(files: JobFiles, work: JobWork): Promise<Jobs> {
    const jobs = new Jobs(files, work);
    for (const record of await files.records()) {
      if (record.state.state !== 'running') jobs.#add(record);
      else if (!isOfOther(record.owner)) {
        record.owner = process.pid;
        await files.save(record);
        jobs.#enqueue(record);
      }
    }
    await jobs.#forgetOldest();
    return jobs;
  }

  /** Queues a job and returns its id, once it is on disk. */
  async start(request: AddArticlesRequest): Promise<string> {
    const id = randomUUID();
    const text = JSON.stringify(request);
    const record: JobRecord = {
      state: {
        job: id,
        state: 'running',
        total: request.articles.length,
        loaded: 0,
        unchanged: 0,
        failures: [],
        articles: [],
      },
      queued: this.#nextTime(),
      ended: null,
      owner: process.pid,
      bytes: Buffer.byteLength(text),
    };
    if (this.#waitingBytes() + record.bytes > mostWaitingBytes) {
      throw new RequestError(
        'too_many_requests',
        'too many texts wait to be loaded: send these when some jobs are done',
      );
    }
    await this.#files.add(record, text);
    this.#enqueue(record);
    await this.#forgetOldest();
    return id;
  }

  /** The job's state now and after each change; ends with a `done` event, when `signal` aborts, or with the server. */
  async *events(id: string, signal: AbortSignal): AsyncIterable<ServerEvent<JobEvent>> {
    const job = this.#jobs.get(id);
    if (!job) throw new RequestError('not_found', `no job ${id}: it was never started here or is long done`);
    const left = withResolvers();
    signal.addEventListener('abort', left.resolve, { once: true });
    while (!signal.aborted && !this.#closing.signal.aborted) {
      const { changed } = job;
      const { state } = job.record;
      const ended = state.state !== 'running';
      // A copy, because the work goes on before the event is written.
      yield { name: ended ? 'done' : 'progress', data: structuredClone(state) };
      if (ended) return;
      await Promise.race([changed.promise, left.promise]);
    }
  }

  /** Resolves when every job started so far has ended. */
  async settled(): Promise<void> {
    await this.#last;
  }

  /** Ends the work in good order. What is not done goes on when jobs are opened on the same files again. */
  async close(): Promise<void> {
    this.#closing.abort();
    for (const { changed } of this.#jobs.values()) changed.resolve();
    await this.#last;
  }

  /** The time now, but later than any before: jobs of one millisecond keep their order over a restart. */
  #nextTime(): string {
    this.#newest = Math.max(Date.now(), this.#newest + 1);
    return new Date(this.#newest).toISOString();
  }

  #add(record: JobRecord): RunningJob {
    const job = { record, changed: withResolvers(), saved: Promise.resolve(), isSavePending: false };
    this.#jobs.set(record.state.job, job);
    return job;
  }

  #enqueue(record: JobRecord): void {
    const job = this.#add(record);
    this.#last = this.#last.then(() => this.#run(job));
  }

  async #run(job: RunningJob): Promise<void> {
    const { signal } = this.#closing;
    const { state } = job.record;
    if (signal.aborted) return;
    const changed = () => {
      job.changed.resolve();
      job.changed = withResolvers();
      this.#saveSoon(job);
    };
    try {
      const request = await this.#files.request(state.job);
      if (signal.aborted) return;
      await this.#work(request, state, changed, signal);
      await job.saved;
      if (signal.aborted) return;
      state.state = 'done';
    } catch (error) {
      // A server that ends because its database has leaves the job to the next one.
      if (signal.aborted) return;
      state.state = 'failed';
      state.failures.push({ name: '', ...reasonOf(error) });
    }
    await this.#end(job);
    changed();
  }

  /** Keeps how a job ended. A disk that fails now must not keep the next job from its turn. */
  async #end(job: RunningJob): Promise<void> {
    job.record.ended = new Date().toISOString();
    try {
      // Two saves at once would write the same file; how the one under way ends no longer matters.
      await job.saved.catch(() => {});
      await this.#files.save(job.record);
      await this.#files.removeRequest(job.record.state.job);
    } catch (error) {
      job.record.state.failures.push({ name: '', ...reasonCausedBy('job_not_kept', error) });
    }
  }

  /** Saves the state after the save under way; changes that come meanwhile are saved together. */
  #saveSoon(job: RunningJob): void {
    if (job.isSavePending || job.record.ended !== null) return;
    job.isSavePending = true;
    job.saved = job.saved.then(() => {
      job.isSavePending = false;
      return this.#files.save(job.record);
    });
    // Its failure is met where the work has ended.
    job.saved.catch(() => {});
  }

  #waitingBytes(): number {
    const waiting = [...this.#jobs.values()].filter(({ record }) => record.ended === null);
    return waiting.reduce((sum, { record }) => sum + record.bytes, 0);
  }

  async #forgetOldest(): Promise<void> {
    const ended = [...this.#jobs.values()].filter(({ record }) => record.ended !== null);
    const oldest = new Date(Date.now() - keptMilliseconds).toISOString();
    const old = ended.filter(({ record }, index) => index < ended.length - keptJobs || record.ended! < oldest);
    for (const { record } of old) {
      this.#jobs.delete(record.state.job);
      await this.#files.remove(record.state.job);
    }
  }
}

/** Whether another process that is alive has the job. A number that the system gave away anew only makes the job wait for the next start. */
function isOfOther(owner: number): boolean {
  if (owner === process.pid) return false;
  try {
    process.kill(owner, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Why a job as a whole failed. */
function reasonOf(error: unknown): FailureReason {
  const isAway = error instanceof StoreError && error.code === 'store_unavailable';
  return reasonCausedBy(isAway ? 'store_unavailable' : 'job_failed', error);
}

/** `Promise.withResolvers`, which Node 20 has not. */
function withResolvers(): PromiseWithResolvers {
  let resolve = () => {};
  const promise = new Promise<void>((fulfil) => {
    resolve = fulfil;
  });
  return { promise, resolve };
}
