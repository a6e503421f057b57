import { randomUUID } from 'node:crypto';
import type { AddArticlesRequest, JobEvent } from '../graph/model/api.ts';
import { RequestError } from './request-error.ts';
import type { ServerEvent } from './server-event.ts';

/** Does a job's work. Changes the job's counts as it goes and calls `changed` after each change. */
export type JobWork = (request: AddArticlesRequest, job: JobEvent, changed: () => void) => Promise<void>;

interface RunningJob {
  state: JobEvent;
  /** Resolves at the next change, and is then replaced. */
  changed: PromiseWithResolvers;
}

interface PromiseWithResolvers {
  promise: Promise<void>;
  resolve: () => void;
}

/** Jobs that can be followed this long after they were started. */
const keptJobs = 100;

/** Loading jobs of this process, one at a time in the order they came: the database has one writer anyway. */
export class Jobs {
  readonly #work: JobWork;
  readonly #jobs = new Map<string, RunningJob>();
  #last: Promise<void> = Promise.resolve();

  constructor(work: JobWork) {
    this.#work = work;
  }

  /** Queues a job and returns its id. */
  start(request: AddArticlesRequest): string {
    const id = randomUUID();
    const state: JobEvent = {
      job: id,
      state: 'running',
      total: request.articles.length,
      loaded: 0,
      unchanged: 0,
      failures: [],
      articles: [],
    };
    const job: RunningJob = { state, changed: withResolvers() };
    this.#jobs.set(id, job);
    this.#last = this.#last.then(() => this.#run(job, request));
    this.#forgetOldest();
    return id;
  }

  /** The job's state now and after each change; ends with a `done` event, or when `signal` aborts. */
  async *events(id: string, signal: AbortSignal): AsyncIterable<ServerEvent<JobEvent>> {
    const job = this.#jobs.get(id);
    if (!job) throw new RequestError('not_found', `no job ${id}: it was never started here or is long done`);
    const left = withResolvers();
    signal.addEventListener('abort', left.resolve, { once: true });
    while (!signal.aborted) {
      const { state, changed } = job;
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

  async #run(job: RunningJob, request: AddArticlesRequest): Promise<void> {
    const changed = () => {
      job.changed.resolve();
      job.changed = withResolvers();
    };
    try {
      await this.#work(request, job.state, changed);
      job.state.state = 'done';
    } catch (error) {
      job.state.state = 'failed';
      job.state.failures.push({ name: '', message: error instanceof Error ? error.message : String(error) });
    }
    changed();
  }

  #forgetOldest(): void {
    for (const [id, job] of this.#jobs) {
      if (this.#jobs.size <= keptJobs) return;
      if (job.state.state !== 'running') this.#jobs.delete(id);
    }
  }
}

/** `Promise.withResolvers`, which Node 20 has not. */
function withResolvers(): PromiseWithResolvers {
  let resolve = () => {};
  const promise = new Promise<void>((fulfil) => {
    resolve = fulfil;
  });
  return { promise, resolve };
}
