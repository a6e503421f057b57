import type { Additions } from '../model/additions.ts';
import { type AnswerCache, questionKey } from './answer-cache.ts';
import { type LanguageModel, ModelFailure } from './language-model.ts';
import { instructions, question, repairQuestion } from './prompt.ts';
import { readAnswer } from './read-answer.ts';

/** What a model has to add, and whether it was asked or a kept answer served. */
export interface Asked {
  additions: Additions;
  from: 'model' | 'cache';
}

/**
 * Asks a model about the data of some paragraphs, unless its answer is kept. An answer that cannot be used is sent back
 * once to be mended. Only answers that can be used are kept. Rejects with a `ModelFailure`, and as file access does.
 */
export async function ask(
  model: LanguageModel,
  cache: AnswerCache,
  data: string,
  signal?: AbortSignal,
): Promise<Asked> {
  const key = questionKey(model.name, instructions, data);
  const kept = await cache.get(key);
  if (kept !== null) {
    const read = readAnswer(kept);
    // A kept answer that was damaged is asked for again.
    if (read.kind === 'additions') return { additions: read.additions, from: 'cache' };
  }
  let answer = await model.complete(question(data), signal);
  let read = readAnswer(answer);
  if (read.kind === 'unusable') {
    answer = await model.complete(repairQuestion(data, answer, read.problem), signal);
    read = readAnswer(answer);
  }
  if (read.kind === 'unusable') {
    throw new ModelFailure(`the language model ${model.name} gave an unusable answer twice: ${read.problem}`);
  }
  await cache.put(key, answer);
  return { additions: read.additions, from: 'model' };
}
