import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { FailureReason } from '../model/failure-reason.ts';
import type { Draft } from './draft.ts';
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

  /** A document as a draft, after those given before. Throws a `ReadError` where it is none, or takes more than the limits. */
  draft(bytes: Uint8Array): Promise<Draft> {
    const draft = this.#last.then(() => this.#read(bytes));
    this.#last = draft.catch(() => {});
    return draft;
  }

  async #read(bytes: Uint8Array): Promise<Draft> {
    clearTimeout(this.#idle);
    const reader = this.#process ?? this.#start();
    reader.ref();
    const settled = new AbortController();
    let isLate = false;
    const limit = setTimeout(() => {
      isLate = true;
      reader.kill('SIGKILL');
    }, this.#limits.seconds * 1000);
    try {
      const ended = once(reader, 'exit', settled).then(([code, signal]) => {
        throw this.#failure(isLate, signal ?? code);
      });
      const answered = once(reader, 'message', settled);
      reader.send({ bytes } satisfies DocumentQuestion);
      const [answer] = (await Promise.race([answered, ended])) as [DocumentAnswer];
      if ('unreadable' in answer) throw new ReadError(answer.unreadable);
      return answer.draft;
    } finally {
      clearTimeout(limit);
      settled.abort();
      reader.unref();
      this.#idle = setTimeout(() => this.#end(), idleMilliseconds).unref();
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
    started.once('exit', () => {
      if (this.#process === started) this.#process = null;
    });
    started.channel!.unref();
    this.#process = started;
    return started;
  }

  /** Lets it end: it does when nothing can come any more. */
  #end(): void {
    this.#process?.disconnect();
    this.#process = null;
  }

  /** Why it ended over a document. It ends itself by SIGKILL past its memory, or V8 does by SIGABRT. */
  #failure(isLate: boolean, how: string | number): Error {
    const { seconds, megabytes } = this.#limits;
    if (isLate) return unreadable('takes_too_long', { seconds });
    if (how === 'SIGKILL' || how === 'SIGABRT') return unreadable('takes_too_much_memory', { megabytes });
    return new Error(`the process that reads documents ended by itself: ${how}`);
  }
}
