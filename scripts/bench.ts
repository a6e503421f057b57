import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { Command } from 'commander';
import type { Article } from '../graph/model/article.ts';
import { readPaths } from '../graph/read/read-paths.ts';
import { openConnection, openStore } from '../graph/store/open-store.ts';
import { ExtractionPool } from '../server/load/extraction-pool.ts';
import { readSettings } from '../server/settings.ts';
import { measureLoading } from './bench/loading.ts';
import { apiTable, extractionTable, loadTable, type Part, viewTable, withPart } from './bench/performance-page.ts';
import { CommandError } from './command-error.ts';
import { notice } from './progress/notice.ts';
import { run } from './run.ts';
import { runCommand } from './run-command.ts';

const root = path.join(import.meta.dirname, '..');
const pageFile = path.join(root, 'docs/performance.md');
const samples = path.join(root, 'samples');

/** Articles that extraction is measured on, at most: enough for minutes of work on one thread. */
const mostExtracted = 1000;

// What loading does not need is imported where it is used, so that loading is measured in the memory that it takes alone.
const measures: { [part in Part]: (paths: string[]) => Promise<string> } = {
  async extraction(paths) {
    const { measureExtraction } = await import('./bench/extraction.ts');
    return extractionTable(measureExtraction(await firstArticles(paths)));
  },
  async load(paths) {
    const home = await mkdtemp(path.join(tmpdir(), 'tifa-bench-'));
    const store = await openStore({ home }, notice);
    const extractor = new ExtractionPool();
    try {
      const first = await measureLoading(paths, store, extractor);
      return loadTable(first, await measureLoading(paths, store, extractor));
    } finally {
      await extractor.close();
      await store.close();
      await rm(home, { recursive: true });
    }
  },
  async api() {
    const { measureApi } = await import('./bench/api.ts');
    const connection = await openConnection(readSettings(process.env).store, notice);
    return apiTable(await measureApi(connection, (name) => notice(`measuring ${name}`)));
  },
  async view() {
    const { measureView } = await import('./bench/view.ts');
    return viewTable(await measureView());
  },
};

const command = new Command('bench')
  .description(
    `measure ${Object.keys(measures).join(', ')}, or only the named ones. The API is measured on the database of the ` +
      'settings, loading and the view on ones of their own. The view needs Chromium.',
  )
  .argument('[part...]', Object.keys(measures).join(', '))
  .option('--articles <path...>', 'what to extract and load; the samples without it')
  .option('--write', 'write the figures into docs/performance.md as well')
  .parse();
const { articles = [samples], write } = command.opts<{ articles?: string[]; write?: boolean }>();

await run(async () => {
  const parts = partsFrom(command.args);
  if (parts.length > 1) await measureApart(parts);
  else await measure(parts[0]!);
});

/** Measures each part in a process of its own: what one leaves in memory is no part of the next. */
async function measureApart(parts: readonly Part[]): Promise<void> {
  const options = ['--articles', ...articles, ...(write ? ['--write'] : [])];
  for (const part of parts) {
    const code = await runCommand(process.execPath, [...process.execArgv, process.argv[1]!, part, ...options]);
    if (code !== 0) throw new CommandError(`${part} was not measured`);
  }
}

async function measure(part: Part): Promise<void> {
  const machine = `Measured with \`npm run bench -- ${part}\` on ${availableParallelism()} cores, Node ${process.versions.node}.`;
  const figures = `${await measures[part](articles)}\n${machine}\n`;
  process.stdout.write(`${part}\n\n${figures}\n`);
  if (write) await writeFile(pageFile, withPart(await readFile(pageFile, 'utf8'), part, figures));
}

function partsFrom(names: readonly string[]): Part[] {
  const known = Object.keys(measures) as Part[];
  if (names.length === 0) return known;
  return names.map((name) => {
    const part = known.find((one) => one === name);
    if (!part) throw new CommandError(`unknown part: ${name} is not one of ${known.join(', ')}`);
    return part;
  });
}

async function firstArticles(paths: readonly string[]): Promise<Article[]> {
  const found: Article[] = [];
  for await (const read of readPaths(paths)) {
    if (read.kind === 'article') found.push(read.article);
    if (found.length === mostExtracted) break;
  }
  if (found.length === 0) throw new CommandError(`no article in ${paths.join(', ')}`);
  return found;
}
