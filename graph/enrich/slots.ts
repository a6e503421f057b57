/** Lets a bounded number of tasks run at the same time; the others wait their turn, in order. */
export class Slots {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  constructor(count: number) {
    this.#free = count;
  }

  /** The task's own result, once it had its turn. */
  async run<T>(task: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free--;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      return await task();
    } finally {
      // A slot that someone waits for is handed on, never free for a third in between.
      const next = this.#waiting.shift();
      if (next) next();
      else this.#free++;
    }
  }
}
