import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Command } from 'commander';
import { packModel } from '../graph/extract/tagger/model.ts';
import { createTagger } from '../graph/extract/tagger/tagger.ts';
import { fold } from '../graph/extract/text/fold.ts';
import { evaluateTagger, scoreLine } from './train-tagger/evaluate.ts';
import { gatherKnowledge } from './train-tagger/gather-knowledge.ts';
import { trainPerceptron } from './train-tagger/perceptron.ts';
import { pruneTo } from './train-tagger/prune.ts';
import { missingFiles, readSilver, type SilverArticle } from './train-tagger/silver.ts';
import { agreedNames } from './train-tagger/teacher.ts';
import { lessonsOf } from './train-tagger/training-set.ts';

/** Trains the tagger on the silver of the reference data and writes the model file. The same data give the same bytes. */
const shared = new URL('../../shared/', import.meta.url);
const modelFile = new URL('../graph/extract/tagger/tagger.model', import.meta.url);

interface Options {
  out?: string;
  rounds: string;
  fewest: string;
  bytes: string;
  every: string;
  evening: string;
  plain: string;
  rename: string;
  without: string[];
  exclude: string[];
  test: string[];
  verbose?: boolean;
}

const command = new Command('train-tagger')
  .description('train the tagger of persons, organisations and places on ../shared and write its model file')
  .option('--out <file>', 'where to write the model (default: the committed file)')
  .option('--rounds <n>', 'passes over the data', '4')
  .option('--fewest <n>', 'least uses of a feature', '4')
  .option('--bytes <n>', 'largest size of the model file', '900000')
  .option('--evening <n>', 'take every nth article of the evening news only', '5')
  .option('--every <n>', 'take every nth article only', '1')
  .option('--plain <share>', 'share of the sentences without names to learn from', '0.2')
  .option('--rename <share>', 'share of the persons to learn under another name', '0.6')
  .option('--without <templates...>', 'feature templates to leave out', [])
  .option('--exclude <dirs...>', 'further folders of texts never to learn from', [])
  .option('--test <dirs...>', 'further folders with gold/ and articles/ to measure on', [])
  .option('--verbose', 'list what was missed and what was false')
  .parse();
const options = command.opts<Options>();

const started = Date.now();
const log = (line: string) => console.error(`${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s  ${line}`);

function folder(path: string): URL {
  return pathToFileURL(path.endsWith('/') ? path : `${path}/`);
}

/** Keeps test articles out of training: the first characters of their texts, white space aside, and their titles. */
function withoutTestArticles(articles: SilverArticle[], folders: URL[]): SilverArticle[] {
  const squeeze = (text: string) => text.replace(/\s+/g, '');
  const tests = folders
    .filter((url) => existsSync(url))
    .flatMap((url) => readdirSync(url).map((file) => squeeze(fold(readFileSync(new URL(file, url), 'utf8')))));
  const all = tests.join('\n');
  return articles.filter(({ title, text }) => {
    const beginning = squeeze(text).slice(0, 60);
    return (
      !(beginning.length > 20 && all.includes(beginning)) &&
      !(squeeze(title).length > 12 && tests.some((test) => test.startsWith(squeeze(fold(title)))))
    );
  });
}

const missing = missingFiles(shared);
if (missing.length > 0) {
  command.error(
    `cannot train the tagger: ${missing.join(', ')} not found under ${fileURLToPath(shared)}; ` +
      'put the reference data there, or use the committed model as it is',
  );
}
const everything = await readSilver(shared);
const allowed = withoutTestArticles(everything, [new URL('dev/articles/', shared), ...options.exclude.map(folder)]);
// The evening news repeats itself: a part of it teaches as much as all.
const evening = allowed.filter(({ id }) => id.startsWith('xwlb-'));
const articles = [
  ...allowed.filter(({ id }) => !id.startsWith('xwlb-')),
  ...evening.filter((_, index) => index % Number(options.evening) === 0),
].filter((_, index) => index % Number(options.every) === 0);
log(
  `${everything.length} articles read, ${everything.length - allowed.length} kept out as tests, ${articles.length} used`,
);
const knowledge = gatherKnowledge(articles, agreedNames(articles));
const lessons = lessonsOf(articles, {
  plainShare: Number(options.plain),
  renamedShare: Number(options.rename),
});
const characters = lessons.reduce(
  (sum, { sentences }) => sum + sentences.reduce((own, { start, end }) => own + end - start, 0),
  0,
);
log(`${lessons.length} paragraphs, ${characters} characters to learn from`);
const averaged = trainPerceptron(lessons, knowledge, {
  rounds: Number(options.rounds),
  fewestUses: Number(options.fewest),
  without: options.without.map(Number),
  progress: (round, share, wrong) => log(`round ${round + 1}: ${Math.round(share * 100)} %, ${wrong} sentences wrong`),
});
const model = pruneTo(averaged, knowledge, Number(options.bytes));
const bytes = packModel(model);
log(`${averaged.hashes.length} features trained, ${model.features.length} kept, ${bytes.length} bytes`);
writeFileSync(options.out ?? modelFile, bytes);
const tagger = createTagger(model);
for (const url of [new URL('dev/', shared), ...options.test.map(folder)]) {
  if (!existsSync(new URL('gold/', url))) continue;
  const { persons, organisations } = evaluateTagger(new URL('gold/', url), new URL('articles/', url), (text) =>
    tagger.tag(text),
  );
  log(`${url.pathname.split('/').at(-2)}: persons ${scoreLine(persons)}; organisations ${scoreLine(organisations)}`);
  if (options.verbose === true) console.log(JSON.stringify({ persons, organisations }, null, 1));
}
const sample = articles.slice(0, 200).map(({ text }) => text);
const before = performance.now();
for (const text of sample) tagger.tag(text);
const rate = sample.reduce((sum, text) => sum + text.length, 0) / ((performance.now() - before) / 1000);
log(`${Math.round(rate)} characters a second`);
