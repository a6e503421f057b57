import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { Command } from 'commander';
import type { ArticleGraph } from '../graph/model/article-graph.ts';
import { CommandError } from './command-error.ts';
import { type JudgedKind, type Judgement, judgedKinds, parseJudgements } from './evaluate-resolution/judgements.ts';
import { placeJudged } from './evaluate-resolution/place-judged.ts';
import { reportResolution, reportResolutionErrors } from './evaluate-resolution/report.ts';
import { run } from './run.ts';

const command = new Command('evaluate-resolution')
  .description('B-cubed precision, recall and F1 of persons and bodies across articles, held against judgements')
  .argument('<judgements-folder>', 'persons.tsv and bodies.tsv: part, two columns, ids of articles')
  .argument('[graphs]', 'what extract printed, one graph a line; - for standard input', '-')
  .option('--errors', 'list the clusters of part A that came apart or were put together, after the figures')
  .parse();

await run(async () => {
  const [folder, graphs] = command.processedArgs as [string, string];
  const judgements = await readJudgements(folder);
  const placed = await placeJudged(judgements, readGraphs(graphs));
  for (const [kind, mentions] of placed) process.stdout.write(reportResolution(kind, mentions));
  if (!command.opts<{ errors?: boolean }>().errors) return;
  for (const mentions of placed.values()) process.stdout.write(`\n${reportResolutionErrors(mentions)}`);
});

async function readJudgements(folder: string): Promise<Map<JudgedKind, Judgement[]>> {
  const judgements = new Map<JudgedKind, Judgement[]>();
  for (const kind of Object.keys(judgedKinds) as JudgedKind[]) {
    const file = path.join(folder, judgedKinds[kind].file);
    const text = await readFile(file, 'utf8').catch(() => {
      throw new CommandError(`cannot read ${file}: give a folder with persons.tsv and bodies.tsv`);
    });
    judgements.set(kind, parseJudgements(text, kind));
  }
  return judgements;
}

async function* readGraphs(file: string): AsyncGenerator<ArticleGraph> {
  const lines = createInterface({ input: file === '-' ? process.stdin : createReadStream(file) });
  for await (const line of lines) if (line !== '') yield JSON.parse(line) as ArticleGraph;
}
