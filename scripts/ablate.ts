import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Command } from 'commander';
import { toFacts } from '../graph/extract/facts.ts';
import type { Article } from '../graph/model/article.ts';
import type { Facts } from '../graph/model/facts.ts';
import { withoutExtension } from '../graph/read/draft.ts';
import { readPaths } from '../graph/read/read-paths.ts';
import { jsonValidator } from '../graph/schema/validator.ts';
import { leftOut } from './ablate/left-out.ts';
import { CommandError } from './command-error.ts';
import { type Score, type ScoredKind, scoreArticles } from './evaluate/score.ts';
import { markdownTable } from './markdown-table.ts';
import { run } from './run.ts';
import { analyseBy, type Steps } from './steps/analysis-steps.ts';

const command = new Command('ablate')
  .description('F1 of each kind of fact with one step of the extraction left out, as a Markdown table')
  .argument('<gold-folder>', 'annotated facts, one .json for each article')
  .argument('<text-folder>', 'the texts of the same names')
  .parse();

const columns: { [title: string]: ScoredKind } = {
  persons: 'persons',
  roles: 'roles',
  bodies: 'orgs',
  direct: 'direct+speaker',
  indirect: 'indirect+speaker',
  slogans: 'slogans',
  programs: 'programs',
};

await run(async () => {
  const [goldFolder, textFolder] = command.args as [string, string];
  const gold = await goldIn(goldFolder);
  const articles = await articlesIn(textFolder, gold);
  const rows = Object.entries(leftOut).map(([title, steps]) => {
    const score = scoreBy(steps, articles);
    return [title, ...Object.values(columns).map((kind) => f1(score, kind))];
  });
  process.stdout.write(markdownTable(['', ...Object.keys(columns)], rows));
});

function scoreBy(steps: Steps, articles: readonly { file: string; article: Article; gold: Facts }[]): Score {
  return scoreArticles(
    articles.map(({ file, article, gold }) => ({ file, gold, found: toFacts(analyseBy(steps, article), file) })),
  );
}

function f1(score: Score, kind: ScoredKind): string {
  const { hit, false: wrong, missed } = score.counts[kind];
  const whole = 2 * hit + wrong + missed;
  return whole === 0 ? '–' : ((2 * hit) / whole).toFixed(3);
}

async function goldIn(folder: string): Promise<Map<string, Facts>> {
  const validate = jsonValidator<Facts>('Facts');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  if (names.length === 0) throw new CommandError(`no .json file in ${folder}: give the folder of the annotated facts`);
  const facts = new Map<string, Facts>();
  for (const name of names) facts.set(name, validate(JSON.parse(await readFile(path.join(folder, name), 'utf8'))));
  return facts;
}

async function articlesIn(folder: string, gold: ReadonlyMap<string, Facts>) {
  const articles: { file: string; article: Article; gold: Facts }[] = [];
  for await (const read of readPaths([folder])) {
    if (read.kind !== 'article') continue;
    const file = `${withoutExtension(read.file)}.json`;
    const facts = gold.get(file);
    if (facts) articles.push({ file, article: read.article, gold: facts });
  }
  if (articles.length < gold.size) {
    throw new CommandError(
      `${folder} has ${articles.length} of the ${gold.size} annotated texts: give the folder of all`,
    );
  }
  return articles;
}
