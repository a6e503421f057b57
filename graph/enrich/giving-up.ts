import { type LanguageModel, type Message, ModelFailure } from './language-model.ts';

/** A model that is not asked any more after several failures in a row: each may have taken minutes, and thousands may follow. */
export class GivingUp implements LanguageModel {
  readonly name: string;
  readonly #model: LanguageModel;
  readonly #limit: number;
  #failures = 0;

  constructor(model: LanguageModel, limit: number) {
    this.name = model.name;
    this.#model = model;
    this.#limit = limit;
  }

  async complete(messages: readonly Message[], signal?: AbortSignal): Promise<string> {
    if (this.#failures >= this.#limit) {
      throw new ModelFailure(
        `the language model ${this.name} failed ${this.#limit} times in a row and is asked no more`,
      );
    }
    try {
      const answer = await this.#model.complete(messages, signal);
      this.#failures = 0;
      return answer;
    } catch (error) {
      if (error instanceof ModelFailure) this.#failures++;
      throw error;
    }
  }
}
