import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCommand } from '../run-command.ts';
import type { Outcome, Suite } from './suite.ts';

/** What is read of the report that Vitest writes. */
interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: {
    name: string;
    status: string;
    assertionResults: { status: string; fullName: string }[];
  }[];
}

/** One of the projects in `vitest.config.ts`. `prepare` resolves with a reason where the suite cannot run, and null where it can. */
export function vitestSuite(project: string, prepare?: () => Promise<string | null>): Suite {
  return {
    name: `${project} tests`,
    async run() {
      const obstacle = (await prepare?.()) ?? null;
      if (obstacle !== null) {
        console.log(`cannot run: ${obstacle}`);
        return { passed: 0, failed: 1 };
      }
      const folder = mkdtempSync(path.join(tmpdir(), 'tifa-test-'));
      const reportFile = path.join(folder, 'report.json');
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
      const code = await runCommand('npx', ['vitest', 'run', '--project', project, ...reporters]);
      const report: VitestReport | null = existsSync(reportFile) ? JSON.parse(readFileSync(reportFile, 'utf8')) : null;
      rmSync(folder, { recursive: true });
      return count(report, code);
    },
  };
}

function count(report: VitestReport | null, code: number): Outcome {
  if (!report) return { passed: 0, failed: 1 };
  for (const file of report.testResults) {
    for (const test of file.assertionResults) {
      if (test.status !== 'passed' && test.status !== 'failed') console.log(`skipped: ${test.fullName}`);
    }
  }
  // A file that cannot be loaded, or whose set-up fails, has no failed test to show for it.
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  );
  const failed = report.numFailedTests + brokenFiles.length;
  // An error outside every test still fails the run.
  return { passed: report.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
}
