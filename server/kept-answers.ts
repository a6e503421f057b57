/** What is kept at most, in characters: some hundreds of answers. */
const mostCharacters = 8_000_000;

interface KeptAnswer {
  body: string;
  /** The state of the database that the answer is of. */
  revision: string;
}

/**
 * Answers that were given, to be given again for as long as nothing in the database changes: then an answer costs asking
 * the database for its state and nothing else. Those asked for longest ago are dropped first.
 */
export class KeptAnswers {
  readonly #answers = new Map<string, KeptAnswer>();
  #characters = 0;
  /** The newest state that is known. Whatever is read from now on is of this one or a newer one. */
  #known: string | null = null;
  /** The question for the state that is under way, and the one that waits for its answer. */
  #asking: Promise<string | null> | null = null;
  #askingNext: Promise<string | null> | null = null;

  /** `revision` gives the state that the database is in, or null where nobody can say. */
  constructor(private readonly revision: () => Promise<string | null>) {}

  /** The body kept for this request, else the one that is made. What is asked for the first time waits for nothing else. */
  async bodyOf(request: string, make: () => Promise<string>): Promise<string> {
    const kept = this.#answers.get(request);
    if (kept || this.#known === null) this.#known = await this.#revisionFromNow();
    const before = this.#known;
    if (kept && kept.revision === before) {
      this.#keep(request, kept);
      return kept.body;
    }
    const body = await make();
    if (before !== null) this.#keep(request, { body, revision: before });
    return body;
  }

  /**
   * The state at the time of the call or later. The many who ask while a question is under way, as a page does that opens,
   * cannot take its answer, which may be older than they are: they share the next one.
   */
  #revisionFromNow(): Promise<string | null> {
    if (!this.#asking) return this.#ask();
    this.#askingNext ??= this.#asking
      .catch(() => null)
      .then(() => {
        this.#askingNext = null;
        return this.#ask();
      });
    return this.#askingNext;
  }

  #ask(): Promise<string | null> {
    const asking = this.revision().finally(() => {
      if (this.#asking === asking) this.#asking = null;
    });
    this.#asking = asking;
    return asking;
  }

  #keep(request: string, answer: KeptAnswer): void {
    this.#drop(request);
    this.#answers.set(request, answer);
    this.#characters += request.length + answer.body.length;
    for (const oldest of this.#answers.keys()) {
      if (this.#characters <= mostCharacters) return;
      this.#drop(oldest);
    }
  }

  #drop(request: string): void {
    const kept = this.#answers.get(request);
    if (!kept) return;
    this.#answers.delete(request);
    this.#characters -= request.length + kept.body.length;
  }
}
