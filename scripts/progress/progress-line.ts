import { counted } from './counted.ts';

/** What `ProgressLine` shows. */
export interface Progress {
  /** Items done, e.g. articles. */
  done: number;
  /** Items that failed, where they are counted apart. */
  failed?: number;
  /** How far the input is used up, from 0 to 1; null where its size is not known. */
  share: number | null;
}

/** Work that ends within this time shows no progress. */
const quietMilliseconds = 1000;
const terminalInterval = 200;
/** In a log each line stays, so there are few. */
const logInterval = 10_000;
/** Over which rate and time left are taken. */
const windowSeconds = 60;

/** A line on standard error that says how many items are done, how fast, and how much time is left. */
export class ProgressLine {
  readonly #unit: string;
  readonly #output: NodeJS.WriteStream;
  readonly #started = performance.now();
  readonly #earlier: Moment[] = [beginning];
  #shownAt = 0;
  #isShown = false;

  /** `unit` names one of the items: `article`. */
  constructor(unit: string, output: NodeJS.WriteStream = process.stderr) {
    this.#unit = unit;
    this.#output = output;
  }

  /** Shows the progress, unless it was shown a moment ago or the work has only begun. */
  update(progress: Progress): void {
    const now = performance.now();
    const interval = this.#output.isTTY ? terminalInterval : logInterval;
    if (now - this.#started < quietMilliseconds || now - this.#shownAt < interval) return;
    this.#shownAt = now;
    const moment = { ...progress, seconds: (now - this.#started) / 1000 };
    const text = describeProgress(moment, this.#unit, this.#earlier.at(0));
    this.#remember(moment);
    if (this.#output.isTTY) {
      this.#output.write(`\r\x1b[K${text}`);
      this.#isShown = true;
    } else this.#output.write(`${text}\n`);
  }

  /** Keeps the moments of the window, and the last one before it. */
  #remember(moment: Moment): void {
    this.#earlier.push(moment);
    while (this.#earlier.length > 1 && moment.seconds - this.#earlier[1]!.seconds > windowSeconds)
      this.#earlier.shift();
  }

  /** Writes a line that stays, above the progress. */
  print(line: string): void {
    this.clear();
    this.#output.write(`${line}\n`);
  }

  /** Takes the progress away. */
  clear(): void {
    if (this.#isShown) this.#output.write('\r\x1b[K');
    this.#isShown = false;
  }
}

/** Where work stood at some time. */
interface Moment extends Progress {
  /** Since the work began. */
  seconds: number;
}

const beginning: Moment = { done: 0, share: 0, seconds: 0 };

/**
 * Progress in words: `1200 articles, 310/s, 42%, 1 min 5 s left, 3 failed`. Rate and time left are those since `earlier`,
 * because what was passed over at the beginning says nothing about what is to come.
 */
export function describeProgress({ done, failed, share, seconds }: Moment, unit: string, earlier = beginning): string {
  const rate = (done - earlier.done) / (seconds - earlier.seconds);
  const parts = [counted(done, unit), `${rate < 10 ? rate.toFixed(1) : Math.round(rate)}/s`];
  if (share !== null && share > 0) {
    parts.push(`${Math.floor(share * 100)}%`);
    const shareRate = (share - (earlier.share ?? 0)) / (seconds - earlier.seconds);
    if (shareRate > 0) parts.push(`${describeSeconds((1 - share) / shareRate)} left`);
  }
  if (failed) parts.push(`${failed} failed`);
  return parts.join(', ');
}

/** A time in words: `42 s`, `3 min 5 s`, `2 h 10 min`. */
export function describeSeconds(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
