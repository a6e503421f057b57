import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as after } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { FailureReason } from '../model/failure-reason.ts';
import type { Draft } from './draft.ts';
import { failureReason } from './failure-reason.ts';
import { ReadError, unreadable } from './read-error.ts';

/** The formats whose libraries are given a process of their own. */
export type DocumentFormat = 'docx' | 'pdf';

/** What a process is asked to read. */
export interface DocumentQuestion {
  bytes: Uint8Array;
}

/** What it answers: the draft, or why there is none. */
export type DocumentAnswer = { draft: Draft } | { unreadable: FailureReason };

/** What reading one document may take: seconds, and MB of the whole process, which at rest has some 150. */
export interface DocumentLimits {
  seconds: number;
  megabytes: number;
}

/** A PDF of a thousand full pages took 6 seconds and 250 MB. */
const defaultLimits: DocumentLimits = { seconds: 30, megabytes: 600 };

/** Loaded before what runs TypeScript, which would read their source maps too: that took 3 seconds and 300 MB. */
const libraries: { [format in DocumentFormat]: readonly string[] } = {
  docx: ['jszip', 'mammoth'],
  pdf: ['pdfjs-dist/legacy/build/pdf.mjs', 'pdfjs-dist/legacy/build/pdf.worker.mjs'],
};

/** How long a process without work stays. */
const idleMilliseconds = 30_000;

/**
 * Reads documents in a process of its own. A few kilobytes of a document can ask for gigabytes and hours; what bounds a
 * thread bounds no buffers, so only a process can be stopped at that without harm. It starts with the first document, reads
 * one after the other, and keeps nobody from ending.
 */
export class DocumentProcess {
  readonly #format: DocumentFormat;
  readonly #limits: DocumentLimits;
  #process: ChildProcess | null = null;
  #idle: NodeJS.Timeout | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(format: DocumentFormat, limits = defaultLimits) {
    this.#format = format;
    this.#limits = limits;
  }

  /**
   * A document as a draft, after those given before. Throws a `ReadError` where it is none, or takes more than the limits,
   * and the signal's reason as soon as that aborts: a process at work on the document is ended.
   */
  draft(bytes: Uint8Array, signal?: AbortSignal): Promise<Draft> {
    const draft = this.#last.then(() => this.#read(bytes, signal));
    this.#last = draft.catch(() => {});
    return signal ? untilAborted(draft, signal) : draft;
  }

  async #read(bytes: Uint8Array, signal: AbortSignal | undefined): Promise<Draft> {
    signal?.throwIfAborted();
    clearTimeout(this.#idle);
    const standing = this.#process;
    let answer = await this.#ask(standing ?? this.#start(), bytes, signal);
    // What it read before may have filled it: only the end of a new one tells of this document.
    if (standing && 'ended' in answer) {
      signal?.throwIfAborted();
      answer = await this.#ask(this.#start(), bytes, signal);
    }
    this.#idle = setTimeout(() => this.#end(), idleMilliseconds).unref();
    if ('draft' in answer) return answer.draft;
    throw 'unreadable' in answer ? new ReadError(answer.unreadable) : this.#failure(answer.ended);
  }

  /** What a process answers within the time, or how it ended instead. */
  async #ask(
    reader: ChildProcess,
    bytes: Uint8Array,
    signal: AbortSignal | undefined,
  ): Promise<DocumentAnswer | { ended: string }> {
    reader.ref();
    const settled = new AbortController();
    signal?.addEventListener('abort', () => this.#stop(reader), settled);
    const { seconds } = this.#limits;
    const late = { unreadable: failureReason('takes_too_long', { seconds }) };
    try {
      const answer = Promise.race([
        once(reader, 'message', settled).then(([message]) => message as DocumentAnswer),
        once(reader, 'exit', settled).then(([code, signal]) => ({ ended: signal ?? `exit code ${code}` })),
        after(seconds * 1000, late, settled),
      ]);
      // One that did not start has no channel, and tells why by an error.
      if (reader.connected) reader.send({ bytes } satisfies DocumentQuestion);
      if ((await answer) === late) this.#stop(reader);
      return await answer;
    } catch (error) {
      return { ended: (error as Error).message };
    } finally {
      settled.abort();
      reader.unref();
    }
  }

  #start(): ChildProcess {
    const preloaded = [...libraries[this.#format], 'tsx'].flatMap((name) => ['--import', import.meta.resolve(name)]);
    const main = fileURLToPath(new URL('document-process-main.ts', import.meta.url));
    const started = fork(main, [this.#format, String(this.#limits.megabytes)], {
      // What one document leaves behind is not held against the next.
      execArgv: ['--heap-growing-percent=50', ...preloaded],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const forget = () => {
      if (this.#process === started) this.#process = null;
    };
    // Whoever waits for an answer hears of both too.
    started.once('exit', forget).on('error', forget);
    started.channel?.unref();
    this.#process = started;
    return started;
  }

  /** Ends one at its work. It may still be ending when the next one starts. */
  #stop(reader: ChildProcess): void {
    this.#process = null;
    reader.kill('SIGKILL');
  }

  /** Lets one without work end: it does when nothing can come any more. */
  #end(): void {
    if (this.#process?.connected) this.#process.disconnect();
    this.#process = null;
  }

  /** Why a document was not read, by how the process ended over it: past its memory by SIGKILL, or V8 ends it by SIGABRT. */
  #failure(ended: string): ReadError {
    const { megabytes } = this.#limits;
    if (ended === 'SIGKILL' || ended === 'SIGABRT') return unreadable('takes_too_much_memory', { megabytes });
    return unreadable('reading_broke_off', { detail: ended });
  }
}

/** What the promise gives, or the signal's reason where that aborts before. */
async function untilAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  const settled = new AbortController();
  try {
    return await Promise.race([promise, once(signal, 'abort', settled).then(() => Promise.reject(signal.reason))]);
  } finally {
    settled.abort();
  }
}
