import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { Command } from 'commander';
import { analyse } from '../graph/extract/analysis.ts';
import { toFacts } from '../graph/extract/facts.ts';
import type { Facts } from '../graph/model/facts.ts';
import { withoutExtension } from '../graph/read/draft.ts';
import { readPaths } from '../graph/read/read-paths.ts';
import { jsonValidator } from '../graph/schema/validator.ts';
import { CommandError } from './command-error.ts';
import { reportErrors, reportScore } from './evaluate/report.ts';
import { scoreArticles } from './evaluate/score.ts';
import { run } from './run.ts';

const command = new Command('evaluate')
  .description('precision, recall and F1 of each kind of fact, held against annotated articles')
  .argument('<gold-folder>', 'annotated facts, one .json for each article')
  .argument('<folder>', 'facts to score, in files of the same names; or the texts, to extract and score them')
  .option('--errors', 'list each error with its article, after the figures')
  .parse();

await run(async () => {
  const [goldFolder, folder] = command.args as [string, string];
  const gold = await readFacts(goldFolder);
  if (gold.size === 0) throw new CommandError(`no .json file in ${goldFolder}: give the folder of the annotated facts`);
  const found = await foundIn(folder, new Set(gold.keys()));
  const pairs = [...gold].map(([file, facts]) => ({ file, gold: facts, found: found.get(file) ?? null }));
  const score = scoreArticles(pairs);
  process.stdout.write(reportScore(score));
  if (command.opts<{ errors?: boolean }>().errors) process.stdout.write(`\n${reportErrors(score.errors)}`);
});

/** The facts in a folder of them; where it holds none for the wanted files, the facts extracted from the texts in it. */
async function foundIn(folder: string, wanted: ReadonlySet<string>): Promise<Map<string, Facts>> {
  await demandFolder(folder);
  const isFacts = [...wanted].some((file) => existsSync(path.join(folder, file)));
  return isFacts ? readFacts(folder) : extractFacts(folder, wanted);
}

async function readFacts(folder: string): Promise<Map<string, Facts>> {
  await demandFolder(folder);
  const validate = jsonValidator<Facts>('Facts');
  const facts = new Map<string, Facts>();
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('.json')).sort()) {
    try {
      facts.set(file, validate(JSON.parse(await readFile(path.join(folder, file), 'utf8'))));
    } catch (error) {
      throw new CommandError(`${path.join(folder, file)} holds no facts: ${(error as Error).message}`);
    }
  }
  return facts;
}

async function extractFacts(folder: string, wanted: ReadonlySet<string>): Promise<Map<string, Facts>> {
  const facts = new Map<string, Facts>();
  for await (const read of readPaths([folder])) {
    if (read.kind === 'failure') throw new CommandError(`${read.file}: ${read.message}`);
    if (read.kind !== 'article') continue;
    const file = `${withoutExtension(read.file)}.json`;
    if (wanted.has(file)) facts.set(file, toFacts(analyse(read.article), path.basename(read.file)));
  }
  if (facts.size === 0) throw new CommandError(`${folder} holds neither facts nor texts of the annotated articles`);
  return facts;
}

async function demandFolder(folder: string): Promise<void> {
  const status = await stat(folder).catch(() => null);
  if (!status?.isDirectory()) throw new CommandError(`no folder ${folder}`);
}
