import type { ProgramModel } from '../../graph/extract/term/program-model.ts';
import { chooseNames } from '../../graph/extract/term/programs.ts';
import type { Example, Lesson } from './lessons.ts';
import { type TrainingSettings, trainLogisticRegression } from './logistic-regression.ts';

/** Precision, recall and F1 of surfaces by article, each article judged by a model that did not see it, as a line. */
export function crossValidate(
  lessons: readonly Lesson[],
  invented: readonly Lesson[],
  folds: number,
  settings: TrainingSettings,
): string {
  let [hits, wrong, missed, reachable] = [0, 0, 0, 0];
  for (let fold = 0; fold < folds; fold++) {
    const seen = lessons.filter((_, index) => index % folds !== fold);
    const model = trainLogisticRegression(
      [...seen, ...invented].flatMap(({ candidates }) => candidates),
      settings,
    );
    for (const { candidates, programs, doubtful } of lessons.filter((_, index) => index % folds === fold)) {
      const found = new Set(chooseNames(candidates, (example) => score(model, example)).map(({ surface }) => surface));
      for (const surface of found) {
        if (programs.has(surface)) hits++;
        else if (!doubtful.has(surface)) wrong++;
      }
      for (const surface of programs) if (!found.has(surface)) missed++;
      const offered = new Set(candidates.map(({ surface }) => surface));
      for (const surface of programs) if (offered.has(surface)) reachable++;
    }
  }
  const precision = hits / (hits + wrong);
  const recall = hits / (hits + missed);
  const f1 = (2 * precision * recall) / (precision + recall);
  return `P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)} (${hits} hit, ${wrong} false, ${missed} missed; ${reachable} among the candidates)`;
}

function score({ bias, step, weights }: ProgramModel, { features }: Example): number {
  let sum = 0;
  for (const feature of features) sum += weights[feature]!;
  return bias + step * sum;
}
