import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { packProgramModel } from '../graph/extract/term/program-model.ts';
import { corpusOf } from './annotations/corpus-texts.ts';
import { crossValidate } from './train-programs/cross-validate.ts';
import { annotatedLessons, inventedLessons } from './train-programs/lessons.ts';
import { trainLogisticRegression } from './train-programs/logistic-regression.ts';

/** Trains the model of program names on the annotated articles and writes its file. The same data give the same bytes. */
const shared = new URL('../../shared/', import.meta.url);
const annotated = new URL('train-programs/annotated.jsonl', import.meta.url);
const modelFile = new URL('../graph/extract/term/program.model', import.meta.url);

const command = new Command('train-programs')
  .description('train the model that tells the names of programs, on annotated articles of ../shared')
  .option('--out <file>', 'where to write the model (default: the committed file)')
  .option('--rounds <n>', 'passes over the examples', '80')
  .option('--penalty <n>', 'how strongly weights are drawn to 0', '1')
  .option('--folds <n>', 'instead, measure on articles not learned from: train n times, each without one part')
  .parse();
const options = command.opts<{ out?: string; rounds: string; penalty: string; folds?: string }>();

if (!existsSync(corpusOf(shared)))
  command.error(
    `cannot train: ${fileURLToPath(corpusOf(shared))} not found; put the reference data there, or use the committed model`,
  );
const settings = { rounds: Number(options.rounds), penalty: Number(options.penalty) };
const lessons = await annotatedLessons(annotated, shared);
const invented = inventedLessons();
const count = lessons.reduce((sum, { candidates }) => sum + candidates.length, 0);
console.error(`${lessons.length} articles, ${count} candidates`);
if (options.folds !== undefined) {
  console.log(crossValidate(lessons, invented, Number(options.folds), settings));
} else {
  const model = trainLogisticRegression(
    [...lessons, ...invented].flatMap(({ candidates }) => candidates),
    settings,
  );
  const bytes = packProgramModel(model);
  writeFileSync(options.out ?? modelFile, bytes);
  console.error(`${model.weights.filter((weight) => weight !== 0).length} features, ${bytes.length} bytes`);
}
