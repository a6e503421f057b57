/** What `ProgressLine` shows. */
export interface Progress {
  /** Items done, e.g. articles. */
  done: number;
  /** How far the input is used up, from 0 to 1; null where its size is not known. */
  share: number | null;
}

/** Work that ends within this time shows no progress. */
const quietMilliseconds = 1000;
const terminalInterval = 200;
/** In a log each line stays, so there are few. */
const logInterval = 10_000;

/** A line on standard error that says how many items are done, how fast, and how much time is left. */
export class ProgressLine {
  readonly #unit: string;
  readonly #output: NodeJS.WriteStream;
  readonly #started = performance.now();
  #shownAt = 0;
  #isShown = false;

  /** `unit` names the items: `articles`. */
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
    const text = describeProgress(progress, this.#unit, (now - this.#started) / 1000);
    if (this.#output.isTTY) {
      this.#output.write(`\r\x1b[K${text}`);
      this.#isShown = true;
    } else this.#output.write(`${text}\n`);
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

/** Progress in words: `1200 articles, 310/s, 42%, 1 min 5 s left`. */
export function describeProgress({ done, share }: Progress, unit: string, seconds: number): string {
  const rate = done / seconds;
  const parts = [`${done} ${unit}`, `${rate < 10 ? rate.toFixed(1) : Math.round(rate)}/s`];
  if (share !== null && share > 0) {
    parts.push(`${Math.floor(share * 100)}%`, `${describeSeconds((seconds / share) * (1 - share))} left`);
  }
  return parts.join(', ');
}

/** A time in words: `42 s`, `3 min 5 s`, `2 h 10 min`. */
export function describeSeconds(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
