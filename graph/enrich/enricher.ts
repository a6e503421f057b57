import { readLayout } from '../extract/text/reading.ts';
import type { Additions } from '../model/additions.ts';
import type { ArticleGraph } from '../model/article-graph.ts';
import type { AnswerCache } from './answer-cache.ts';
import { ask } from './ask.ts';
import { addCounts, describeCounts, noCounts } from './drop-reason.ts';
import { type LanguageModel, ModelFailure } from './language-model.ts';
import { mergeAdditions } from './merge-additions.ts';
import { chunksOf, type NumberedParagraph, numberedParagraphs } from './numbered-paragraph.ts';
import { plainLine } from './plain-line.ts';
import { dataOf } from './prompt.ts';

/** Characters of the article in one question: a model of any size attends to that much, and a bad answer costs little. */
const chunkCharacters = 3_000;

/** Adds to the graphs of articles what a language model finds in their texts. */
export class Enricher {
  readonly #model: LanguageModel;
  readonly #cache: AnswerCache;
  readonly #tell: (line: string) => void;
  readonly #counts = noCounts();
  #asked = 0;
  #kept = 0;
  #unanswered = 0;

  /** `tell` is given the first failure, in words. */
  constructor(model: LanguageModel, cache: AnswerCache, tell: (line: string) => void) {
    this.#model = model;
    this.#cache = cache;
    this.#tell = tell;
  }

  /**
   * The graph with what the model adds; for the passages without an answer, with nothing. Only a defect rejects.
   * Where `signal` aborts, what is not yet answered stays unanswered.
   */
  async enrich(graph: ArticleGraph, signal?: AbortSignal): Promise<ArticleGraph> {
    const reading = readLayout(graph.article);
    const paragraphs = numberedParagraphs(graph.article, reading);
    const answers = await Promise.all(
      chunksOf(paragraphs, chunkCharacters).map((chunk) => this.#additions(chunk, signal)),
    );
    const merged = mergeAdditions(
      graph,
      reading,
      paragraphs,
      answers.filter((answer) => answer !== null),
      this.#model.name,
    );
    addCounts(this.#counts, merged.counts);
    return merged.graph;
  }

  /** What was asked, added and dropped so far, in words; null where no article has come. */
  summary(): string | null {
    if (this.#asked + this.#kept + this.#unanswered === 0) return null;
    const passages = `${this.#asked} passages asked, ${this.#kept} answered before, ${this.#unanswered} without an answer`;
    return `language model ${this.#model.name}: ${passages}; ${describeCounts(this.#counts)}`;
  }

  async #additions(chunk: readonly NumberedParagraph[], signal: AbortSignal | undefined): Promise<Additions | null> {
    try {
      const { additions, from } = await ask(this.#model, this.#cache, dataOf(chunk), signal);
      if (from === 'cache') this.#kept++;
      else this.#asked++;
      return additions;
    } catch (error) {
      const reason = signal?.aborted ? null : reasonOf(error);
      this.#unanswered++;
      if (reason !== null && this.#unanswered === 1) {
        this.#tell(`${reason}; articles keep what the rules found, and further failures are only counted`);
      }
      return null;
    }
  }
}

/** The failure in words; anything but the model and the files of the cache is a defect and thrown on. */
function reasonOf(error: unknown): string {
  if (error instanceof ModelFailure) return error.message;
  if (error instanceof Error && 'syscall' in error) return `kept answers cannot be used: ${plainLine(error.message)}`;
  throw error;
}
