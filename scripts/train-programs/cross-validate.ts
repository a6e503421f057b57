import { scoreOf } from '../../graph/extract/term/program-model.ts';
import { chooseNames } from '../../graph/extract/term/programs.ts';
import { type Score, scoreLine } from '../train-tagger/evaluate.ts';
import type { Lesson } from './lessons.ts';
import { type TrainingSettings, trainLogisticRegression } from './logistic-regression.ts';

/** Precision, recall and F1 of surfaces by article, each article judged by a model that did not see it, as a line. */
export function crossValidate(
  lessons: readonly Lesson[],
  invented: readonly Lesson[],
  folds: number,
  settings: TrainingSettings,
): string {
  const score: Score = { hits: 0, false: [], missed: [] };
  let reachable = 0;
  for (let fold = 0; fold < folds; fold++) {
    const seen = lessons.filter((_, index) => index % folds !== fold);
    const model = trainLogisticRegression(
      [...seen, ...invented].flatMap(({ candidates }) => candidates),
      settings,
    );
    for (const { candidates, programs, doubtful } of lessons.filter((_, index) => index % folds === fold)) {
      const scored = candidates.map((candidate) => ({ candidate, score: scoreOf(model, candidate.features) }));
      const found = new Set(chooseNames(scored).map(({ surface }) => surface));
      for (const surface of found) {
        if (programs.has(surface)) score.hits++;
        else if (!doubtful.has(surface)) score.false.push(surface);
      }
      const offered = new Set(candidates.map(({ surface }) => surface));
      for (const surface of programs) {
        if (!found.has(surface)) score.missed.push(surface);
        if (offered.has(surface)) reachable++;
      }
    }
  }
  const counts = `${score.hits} hit, ${score.false.length} false, ${score.missed.length} missed`;
  return `${scoreLine(score)} (${counts}; ${reachable} among the candidates)`;
}
