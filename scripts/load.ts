import { Command } from 'commander';
import { openStore } from '../graph/store/open-store.ts';
import { openExtractor } from '../server/load/open-extractor.ts';
import { readSettings } from '../server/settings.ts';
import { interruptSignal } from './interrupt.ts';
import { loadPaths } from './load/load-paths.ts';
import { notice } from './progress/notice.ts';
import { run } from './run.ts';

const command = new Command('load')
  .description('read articles, extract their graphs and write them to the database; what is there already stays')
  .argument('<path...>', 'files, folders, globs, or - for standard input')
  .parse();

await run(async () => {
  const signal = interruptSignal();
  const settings = readSettings(process.env);
  const store = await openStore(settings.store, console.error);
  const extractor = openExtractor(settings, notice, signal);
  try {
    const { failed } = await loadPaths(command.args, store, extractor, signal);
    if (failed > 0) process.exitCode = 1;
    if (signal.aborted) process.exitCode = 130;
  } finally {
    await extractor.close();
    await store.close();
  }
});
