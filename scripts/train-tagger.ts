import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { Command } from 'commander';
import { packModel } from '../graph/extract/tagger/model.ts';
import { createTagger, type TaggedName, type Tagger } from '../graph/extract/tagger/tagger.ts';
import { evaluateTagger, scoreLine } from './train-tagger/evaluate.ts';
import { gatherKnowledge } from './train-tagger/gather-knowledge.ts';
import { trainPerceptron } from './train-tagger/perceptron.ts';
import { pruneTo } from './train-tagger/prune.ts';
import { readSilver, type SilverArticle } from './train-tagger/silver.ts';
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
  plain: string;
  rename: string;
  without: string[];
  exclude: string[];
  test: string[];
  verbose?: boolean;
}

const options = new Command('train-tagger')
  .description('train the tagger of persons, organisations and places on ../shared and write its model file')
  .option('--out <file>', 'where to write the model (default: the committed file)')
  .option('--rounds <n>', 'passes over the data', '5')
  .option('--fewest <n>', 'least uses of a feature', '4')
  .option('--bytes <n>', 'largest size of the model file', '900000')
  .option('--every <n>', 'take every nth article only', '1')
  .option('--plain <share>', 'share of the sentences without names to learn from', '0.3')
  .option('--rename <share>', 'share of the persons to learn under another name', '0.6')
  .option('--without <templates...>', 'feature templates to leave out', [])
  .option('--exclude <dirs...>', 'further folders of texts never to learn from', [])
  .option('--test <dirs...>', 'further folders with gold/ and articles/ to measure on', [])
  .option('--verbose', 'list what was missed and what was false')
  .parse()
  .opts<Options>();

const started = Date.now();
const log = (line: string) => console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s  ${line}`);

function folder(path: string): URL {
  return pathToFileURL(path.endsWith('/') ? path : `${path}/`);
}

/** Keeps test articles out of training: the first characters of their texts, white space aside, and their titles. */
function withoutTestArticles(articles: SilverArticle[], folders: URL[]): SilverArticle[] {
  const squeeze = (text: string) => text.replace(/\s+/g, '');
  const tests = folders
    .filter((url) => existsSync(url))
    .flatMap((url) => readdirSync(url).map((file) => squeeze(readFileSync(new URL(file, url), 'utf8'))));
  const all = tests.join('\n');
  return articles.filter(({ title, text }) => {
    const beginning = squeeze(text).slice(0, 60);
    return (
      !(beginning.length > 20 && all.includes(beginning)) &&
      !(squeeze(title).length > 12 && tests.some((test) => test.startsWith(squeeze(title))))
    );
  });
}

function tagArticle(tagger: Tagger, text: string): TaggedName[] {
  return tagger.tag(text);
}

const everything = await readSilver(shared);
const allowed = withoutTestArticles(everything, [new URL('dev/articles/', shared), ...options.exclude.map(folder)]);
const articles = allowed.filter((_, index) => index % Number(options.every) === 0);
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
  progress(round, share, wrong) {
    if (share === 1 || Math.round(share * 100) % 25 === 0) {
      log(`round ${round + 1}: ${Math.round(share * 100)} %, ${wrong} sentences wrong`);
    }
  },
});
const model = pruneTo(averaged, knowledge, Number(options.bytes));
const bytes = packModel(model);
log(`${averaged.hashes.length} features trained, ${model.features.length} kept, ${bytes.length} bytes`);
writeFileSync(options.out ?? modelFile, bytes);
const tagger = createTagger(model);
for (const url of [new URL('dev/', shared), ...options.test.map(folder)]) {
  if (!existsSync(new URL('gold/', url))) continue;
  const { persons, organisations } = evaluateTagger(new URL('gold/', url), new URL('articles/', url), (text) =>
    tagArticle(tagger, text),
  );
  log(`${url.pathname.split('/').at(-2)}: persons ${scoreLine(persons)}; organisations ${scoreLine(organisations)}`);
  if (options.verbose === true) console.log(JSON.stringify({ persons, organisations }, null, 1));
}
const sample = articles.slice(0, 200).map(({ text }) => text);
const before = performance.now();
for (const text of sample) tagger.tag(text);
const rate = sample.reduce((sum, text) => sum + text.length, 0) / ((performance.now() - before) / 1000);
log(`${Math.round(rate)} characters a second`);
