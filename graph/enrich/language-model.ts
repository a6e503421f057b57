/** One turn of a conversation with a model. */
export interface Message {
  role: 'system' | 'user' | 'assistant';
  content: string;
}

/** A model that can be asked. */
export interface LanguageModel {
  /** The name it is asked under, which tells its answers from those of others. */
  readonly name: string;
  /**
   * The model's answer, at most some hundred kilobytes of anything at all. Rejects with a `ModelFailure` where none is to
   * be had, and with the signal's reason where `signal` aborts.
   */
  complete(messages: readonly Message[], signal?: AbortSignal): Promise<string>;
}

/** No answer is to be had from a model; the message says why, in words for the user, without any secret. */
export class ModelFailure extends Error {
  override name = 'ModelFailure';
}
