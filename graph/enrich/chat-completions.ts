import { setTimeout as sleep } from 'node:timers/promises';
import { BodyTooLong, boundedBody } from './bounded-body.ts';
import { type LanguageModel, type Message, ModelFailure } from './language-model.ts';
import { plainLine } from './plain-line.ts';
import { Slots } from './slots.ts';

/** Where and how to ask. Times are in milliseconds. */
export interface ChatCompletionsOptions {
  /** What `/chat/completions` is added to: `http://127.0.0.1:11434/v1`. */
  baseUrl: string;
  model: string;
  apiKey: string | null;
  /** For one request, its answer included. */
  timeout: number;
  /** Pauses before a request that was refused for now (429 or 5xx) is sent again; their number bounds the retries. */
  pauses: readonly number[];
  /** Requests at the same time. */
  concurrency: number;
}

export const defaultChatOptions = {
  timeout: 180_000,
  pauses: [1_000, 4_000, 15_000],
  concurrency: 4,
} as const satisfies Partial<ChatCompletionsOptions>;

/** A response with its envelope: far more than the answer to a few pages of text needs. */
const longestResponse = 1_000_000;
/** A server that asks for a longer pause is not waited for. */
const longestPause = 60_000;

type Outcome = { kind: 'answer'; content: string } | { kind: 'retry'; reason: string; after: number | null };

/** A model behind a server that speaks OpenAI's chat completions. */
export class ChatCompletions implements LanguageModel {
  readonly name: string;
  readonly #options: ChatCompletionsOptions;
  readonly #endpoint: string;
  readonly #slots: Slots;

  constructor(options: ChatCompletionsOptions) {
    this.name = options.model;
    this.#options = options;
    this.#endpoint = `${options.baseUrl.replace(/\/+$/, '')}/chat/completions`;
    this.#slots = new Slots(options.concurrency);
  }

  complete(messages: readonly Message[], signal?: AbortSignal): Promise<string> {
    return this.#slots.run(async () => {
      for (let attempt = 0; ; attempt++) {
        signal?.throwIfAborted();
        const outcome = await this.#request(messages, signal);
        if (outcome.kind === 'answer') return outcome.content;
        const pause = this.#options.pauses[attempt];
        if (pause === undefined) throw this.#failure(`${outcome.reason}, ${attempt + 1} times`);
        if (outcome.after !== null && outcome.after > longestPause) {
          throw this.#failure(`${outcome.reason} and asks to wait for ${Math.round(outcome.after / 1000)} s`);
        }
        await sleep(Math.max(pause, outcome.after ?? 0), undefined, { signal });
      }
    });
  }

  async #request(messages: readonly Message[], signal: AbortSignal | undefined): Promise<Outcome> {
    const timeout = AbortSignal.timeout(this.#options.timeout);
    try {
      const response = await fetch(this.#endpoint, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(this.#options.apiKey === null ? {} : { authorization: `Bearer ${this.#options.apiKey}` }),
        },
        body: JSON.stringify({ model: this.name, temperature: 0, stream: false, messages }),
        // Neither the key nor the text goes to an address that the user did not give.
        redirect: 'error',
        signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      });
      const body = await boundedBody(response, longestResponse);
      if (response.ok) return { kind: 'answer', content: this.#contentOf(body) };
      const reason = `answers ${response.status}${this.#reasonIn(body)}`;
      if (response.status !== 429 && response.status < 500) throw this.#failure(reason);
      return { kind: 'retry', reason, after: pauseAskedFor(response) };
    } catch (error) {
      if (error instanceof ModelFailure) throw error;
      signal?.throwIfAborted();
      if (timeout.aborted) throw this.#failure(`gave no answer within ${this.#options.timeout / 1000} s`);
      if (error instanceof BodyTooLong) throw this.#failure(`sent an answer of ${error.message}`);
      throw this.#failure(`cannot be reached: ${networkReason(error)}`);
    }
  }

  #contentOf(body: string): string {
    const content = field(field(field(field(parsed(body), 'choices'), 0), 'message'), 'content');
    if (typeof content === 'string') return content;
    throw this.#failure('sent something that is no chat completion; LLM_BASE_URL usually ends in /v1');
  }

  /** What the server says of an error, as one short line of plain characters. */
  #reasonIn(body: string): string {
    const error = field(parsed(body), 'error');
    const message = typeof error === 'string' ? error : field(error, 'message');
    if (typeof message !== 'string') return '';
    const { apiKey } = this.#options;
    return `: ${plainLine(apiKey === null ? message : message.replaceAll(apiKey, '…'))}`;
  }

  #failure(what: string): ModelFailure {
    return new ModelFailure(`the language model at ${new URL(this.#endpoint).origin} ${what}`);
  }
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** A field of a value of unknown shape; undefined where there is none of its own. */
function field(value: unknown, name: string | number): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as { [name: string | number]: unknown })[name]
    : undefined;
}

/** The server's `Retry-After` in milliseconds, where it gives one in seconds. */
function pauseAskedFor(response: Response): number | null {
  const seconds = response.headers.get('retry-after');
  return seconds !== null && /^\d{1,9}$/.test(seconds) ? Number(seconds) * 1000 : null;
}

/** Why a connection failed: fetch keeps it in the cause. */
function networkReason(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(cause instanceof Error)) return String(cause);
  return (cause as NodeJS.ErrnoException).code === 'ECONNREFUSED' ? 'the connection is refused' : cause.message;
}
