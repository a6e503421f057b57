import type { LayoutAnswer, LayoutRequest, Placement } from './layout-request.ts';

/** Begun before there is anything to lay out. */
let prepared: Worker | null = null;

/** Begins a thread that the first to lay something out will find ready: for when it is known that there will be need of it. */
export function prepareLayoutThread(): void {
  prepared ??= beginThread();
}

function beginThread(): Worker {
  return new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
}

/** The layout's thread. Only the newest request is of interest: an older one resolves to null. */
export class LayoutWorker {
  #started: Worker | null = null;
  #newest = 0;

  /** Where the nodes go, in their order, or null where a newer request has overtaken this one. */
  place(request: Omit<LayoutRequest, 'request'>): Promise<Placement | null> {
    const number = ++this.#newest;
    return new Promise((resolve, reject) => {
      const settle = () => {
        this.#worker.removeEventListener('message', receive);
        this.#worker.removeEventListener('error', fail);
      };
      const receive = ({ data }: MessageEvent<LayoutAnswer>) => {
        if (data.request !== number) return;
        settle();
        resolve(number === this.#newest ? data : null);
      };
      const fail = (event: ErrorEvent) => {
        settle();
        reject(new Error(`the layout worker failed: ${event.message}`));
      };
      this.#worker.addEventListener('message', receive);
      this.#worker.addEventListener('error', fail);
      this.#worker.postMessage({ ...request, request: number } satisfies LayoutRequest);
    });
  }

  /** Begun when first needed: a picture that is seen again has its places already. */
  get #worker(): Worker {
    if (!this.#started) {
      this.#started = prepared ?? beginThread();
      prepared = null;
    }
    return this.#started;
  }

  stop(): void {
    this.#started?.terminate();
  }
}
