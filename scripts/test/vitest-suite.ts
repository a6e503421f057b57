import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCommand } from '../run-command.ts';
import type { Outcome, Suite } from './suite.ts';

/** What is read of the report that Vitest writes. */
interface VitestReport {
  numPassedTests: number;
  testResults: {
    name: string;
    status: string;
    /** Why the file could not be run, where it could not. */
    message: string;
    assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
  }[];
}

/** One of the projects in `vitest.config.ts`. `prepare` resolves with a reason where the suite cannot run, and null where it can. */
export function vitestSuite(project: string, prepare?: () => Promise<string | null>): Suite {
  return {
    name: `${project} tests`,
    async run() {
      const obstacle = (await prepare?.()) ?? null;
      if (obstacle !== null) return { passed: 0, failures: [`cannot run: ${obstacle}`] };
      const folder = mkdtempSync(path.join(tmpdir(), 'tifa-test-'));
      const reportFile = path.join(folder, 'report.json');
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
      const code = await runCommand('npx', ['vitest', 'run', '--project', project, ...reporters]);
      const report: VitestReport | null = existsSync(reportFile) ? JSON.parse(readFileSync(reportFile, 'utf8')) : null;
      rmSync(folder, { recursive: true });
      return outcomeOf(report, code);
    },
  };
}

function outcomeOf(report: VitestReport | null, code: number): Outcome {
  if (!report) return { passed: 0, failures: ['no report was written: see above'] };
  const failures: string[] = [];
  for (const { name, status, message, assertionResults } of report.testResults) {
    const file = path.relative(process.cwd(), name);
    for (const test of assertionResults) {
      if (test.status === 'failed') failures.push(`${file}: ${test.fullName}\n${beginningOf(test.failureMessages)}`);
      else if (test.status !== 'passed') console.log(`skipped: ${test.fullName}`);
    }
    // A file that cannot be loaded, or whose set-up fails, has no failed test to show for it.
    if (status === 'failed' && assertionResults.every((test) => test.status !== 'failed')) {
      failures.push(`${file}\n${beginningOf([message])}`);
    }
  }
  // An error outside every test still fails the run.
  if (failures.length === 0 && code !== 0) failures.push(`ended with exit code ${code} outside every test: see above`);
  return { passed: report.numPassedTests, failures };
}

/** What went wrong, without the stack below it: the whole of it stands further up in the output. */
function beginningOf(messages: readonly string[]): string {
  return messages
    .flatMap((message) => message.split('\n').filter((line) => !/^\s*at /.test(line)))
    .slice(0, 12)
    .join('\n');
}
