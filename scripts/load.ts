import { Command } from 'commander';
import { openStore } from '../graph/store/open-store.ts';
import { ExtractionPool } from '../server/load/extraction-pool.ts';
import { readSettings } from '../server/settings.ts';
import { interruptSignal } from './interrupt.ts';
import { loadPaths } from './load/load-paths.ts';
import { run } from './run.ts';

const command = new Command('load')
  .description('read articles, extract their graphs and write them to the database; what is there already stays')
  .argument('<path...>', 'files, folders, globs, or - for standard input')
  .parse();

await run(async () => {
  const signal = interruptSignal();
  const store = await openStore(readSettings(process.env).store, console.error);
  const pool = new ExtractionPool();
  try {
    const { failed } = await loadPaths(command.args, store, pool, signal);
    if (failed > 0) process.exitCode = 1;
    if (signal.aborted) process.exitCode = 130;
  } finally {
    await pool.close();
    await store.close();
  }
});
