import { Command, InvalidArgumentError } from 'commander';
import { parseDate } from '../graph/read/calendar-date.ts';
import { openStore } from '../graph/store/open-store.ts';
import { StoreError } from '../graph/store/store-error.ts';
import { openExtractor } from '../server/load/open-extractor.ts';
import { readSettings } from '../server/settings.ts';
import { CommandError } from './command-error.ts';
import { interruptSignal } from './interrupt.ts';
import { dryRun } from './load/dry-run.ts';
import { FailureReport } from './load/failure-report.ts';
import { loadPaths } from './load/load-paths.ts';
import { notice } from './progress/notice.ts';
import { run } from './run.ts';

interface LoadCommandOptions {
  resume: boolean;
  dryRun?: true;
  since?: string;
  report?: string;
}

const command = new Command('load')
  .description('read articles, extract their graphs and write them to the database; what is there already stays')
  .argument('<path...>', 'files, folders, globs, or - for standard input')
  .option('--resume', 'pass over what is in the database with the same content; this is the default')
  .option('--no-resume', 'extract again what is in the database with the same content')
  .option('--dry-run', 'extract, and say on standard output what would change, but write nothing')
  .option('--since <date>', 'only articles dated YYYY-MM-DD or later; those without a date are left out', isoDate)
  .option('--report <file>', 'write failures to a file, one JSON object a line')
  .addHelpText('after', '\nExit code: 0 all was done, 1 something failed, 130 interrupted; the same command goes on.')
  .parse();

await run(async () => {
  const options = command.opts<LoadCommandOptions>();
  const signal = interruptSignal();
  const settings = readSettings(process.env);
  const report = options.report === undefined ? undefined : new FailureReport(options.report);
  const store = await openStore(settings.store, console.error, { prepare: !options.dryRun });
  const extractor = openExtractor(settings, notice, signal);
  const target = options.dryRun
    ? dryRun(store, (change, { id, title }) => console.log(`${change}\t${id}\t${title}`))
    : store;
  try {
    const { failed } = await loadPaths(command.args, target, extractor, {
      signal,
      again: !options.resume,
      since: options.since,
      report,
      isDry: options.dryRun,
    });
    if (failed > 0) process.exitCode = 1;
    if (signal.aborted) {
      process.exitCode = 130;
      console.error('Interrupted: what was loaded stays, and the same command goes on from here.');
    }
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== 'store_unavailable') throw error;
    throw new CommandError(`${error.message} What was loaded stays; the same command goes on from there.`);
  } finally {
    await extractor.close();
    await store.close();
    report?.close();
  }
});

function isoDate(given: string): string {
  const date = parseDate(given);
  if (date === null) throw new InvalidArgumentError('give a day, like 2024-05-31');
  return date;
}
