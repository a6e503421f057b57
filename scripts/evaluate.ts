import { existsSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import type { Facts } from '../graph/model/facts.ts';
import { readPaths } from '../graph/read/read-paths.ts';
import { CommandError } from './command-error.ts';
import { extractFacts } from './evaluate/extract-facts.ts';
import { demandFolder, readAnnotations, readFacts } from './evaluate/read-facts.ts';
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
  const gold = await readAnnotations(goldFolder);
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
  if (isFacts) return readFacts(folder);
  const facts = await extractFacts(readPaths([folder]), wanted);
  if (facts.size === 0) throw new CommandError(`${folder} holds neither facts nor texts of the annotated articles`);
  return facts;
}
