import { Command, InvalidArgumentError, Option } from 'commander';
import { parseDate } from '../graph/read/calendar-date.ts';
import { StoreError } from '../graph/store/store-error.ts';
import { openExtractor } from '../server/load/open-extractor.ts';
import { readSettings } from '../server/settings.ts';
import { CommandError } from './command-error.ts';
import { interruptSignal } from './interrupt.ts';
import { type Destination, openDatabase, openDryRun, openImportFiles } from './load/destination.ts';
import { FailureReport } from './load/failure-report.ts';
import { loadPaths } from './load/load-paths.ts';
import { notice } from './progress/notice.ts';
import { run } from './run.ts';

interface LoadCommandOptions {
  resume: boolean;
  dryRun?: true;
  csv?: string;
  since?: string;
  report?: string;
}

const command = new Command('load')
  .description('read articles, extract their graphs and write them to the database; what is there already stays')
  .argument('<path...>', 'files, folders, globs, or - for standard input')
  .option('--resume', 'pass over what is in the database with the same content', true)
  .option('--no-resume', 'extract again what is in the database with the same content')
  .option('--dry-run', 'extract, and say on standard output what would change, but write nothing')
  .addOption(
    new Option(
      '--csv <folder>',
      'write files for neo4j-admin database import into a new folder; needs no database',
    ).conflicts('dryRun'),
  )
  .option('--since <date>', 'only articles dated YYYY-MM-DD or later; those without a date are left out', isoDate)
  .option('--report <file>', 'write failures to a file, one JSON object a line')
  .addHelpText('after', '\nExit code: 0 all was done, 1 something failed, 130 interrupted; the same command goes on.')
  .parse();

await run(async () => {
  const options = command.opts<LoadCommandOptions>();
  const signal = interruptSignal();
  const settings = readSettings(process.env);
  const report = options.report === undefined ? undefined : new FailureReport(options.report);
  const destination = await open(options);
  const extractor = openExtractor(settings, notice, signal);
  try {
    const { failed } = await loadPaths(command.args, destination.target, extractor, {
      signal,
      again: !options.resume,
      since: options.since,
      report,
      isDry: options.dryRun,
    });
    if (failed > 0) process.exitCode = 1;
    if (signal.aborted) {
      process.exitCode = 130;
      console.error(`Interrupted: ${destination.left}`);
    } else await destination.finish();
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== 'store_unavailable') throw error;
    throw new CommandError(`${error.message} ${destination.left}`);
  } finally {
    await extractor.close();
    await destination.close();
    report?.close();
  }

  function open({ csv, dryRun }: LoadCommandOptions): Promise<Destination> {
    if (csv !== undefined) return openImportFiles(csv);
    return dryRun ? openDryRun(settings.store) : openDatabase(settings.store);
  }
});

function isoDate(given: string): string {
  const date = parseDate(given);
  if (date === null) throw new InvalidArgumentError('give a day, like 2024-05-31');
  return date;
}
