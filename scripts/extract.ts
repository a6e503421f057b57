import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Command } from 'commander';
import type { Enricher } from '../graph/enrich/enricher.ts';
import { openEnricher } from '../graph/enrich/open-enricher.ts';
import { type Analysis, analyse } from '../graph/extract/analysis.ts';
import { toGraph } from '../graph/extract/extract.ts';
import { toFacts } from '../graph/extract/facts.ts';
import type { ArticleGraph } from '../graph/model/article-graph.ts';
import { readPaths } from '../graph/read/read-paths.ts';
import type { ReadArticle } from '../graph/read/read-result.ts';
import { nameOf } from '../server/load/load-observer.ts';
import { readSettings } from '../server/settings.ts';
import { inputSize } from './progress/input-size.ts';
import { notice } from './progress/notice.ts';
import { ProgressLine } from './progress/progress-line.ts';
import { run } from './run.ts';

const command = new Command('extract')
  .description('print the graph of each article as JSON, one a line; needs no database')
  .argument('<path...>', 'files, folders, globs, or - for standard input')
  .option('--out <folder>', 'write one file for each article instead: its name with .json')
  .option('--facts', 'give facts as strings, in the format of the annotation guide, instead of the graph')
  .parse();
const { out, facts } = command.opts<{ out?: string; facts?: boolean }>();

await run(async () => {
  const { llm, store } = readSettings(process.env);
  // Facts are what the rules found: they are there to measure the rules by.
  const enricher = llm === null || facts ? null : openEnricher(llm, store.home, notice);
  if (out !== undefined) await mkdir(out, { recursive: true });
  const size = await inputSize(command.args);
  const progress = new ProgressLine('article');
  let bytes = 0;
  let done = 0;
  const onBytes = (count: number) => {
    bytes += count;
  };
  for await (const result of readPaths(command.args, { onBytes })) {
    if (result.kind === 'failure') {
      progress.print(`failed: ${nameOf(result)}: ${result.message}`);
      process.exitCode = 1;
    }
    if (result.kind !== 'article') continue;
    await put(result, enricher);
    done++;
    progress.update({ done, share: size ? Math.min(1, bytes / size) : null });
  }
  progress.clear();
  const summary = enricher?.summary();
  if (summary) notice(summary);
});

async function put(read: ReadArticle, enricher: Enricher | null): Promise<void> {
  const analysis = analyse(read.article);
  const value = facts ? toFacts(analysis, path.basename(read.file)) : await graphOf(analysis, enricher);
  if (out === undefined) await print(`${JSON.stringify(value)}\n`);
  else await writeFile(path.join(out, `${read.outputName}.json`), `${JSON.stringify(value, null, 2)}\n`);
}

async function graphOf(analysis: Analysis, enricher: Enricher | null): Promise<ArticleGraph> {
  const graph = toGraph(analysis);
  return enricher === null ? graph : enricher.enrich(graph);
}

/** Waits until the reader of the output has taken it, so that it does not pile up here. */
async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}
