import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { runCommand } from '../run-command.ts';

/** What the tests need beside Node: how to see that it is there, and the Debian packages that bring it. */
const needs = {
  java: { isThere: () => runs('javac', '-version'), packages: ['default-jdk-headless'] },
  maven: { isThere: () => runs('mvn', '--version'), packages: ['maven'] },
  browser: { isThere: () => existsSync('/usr/bin/chromium'), packages: ['chromium'] },
  'Chinese font': { isThere: hasChineseFont, packages: ['fonts-noto-cjk'] },
};

export type Need = keyof typeof needs;

/**
 * Sees to it that what a suite needs is there, by installing the missing Debian packages where this account may.
 * Resolves with null, or with a reason that says what to install.
 */
export async function provide(wanted: readonly Need[]): Promise<string | null> {
  const missing = wanted.filter((need) => !needs[need].isThere());
  if (missing.length === 0) return null;
  const packages = missing.flatMap((need) => needs[need].packages);
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log(`installing ${packages.join(' ')}`);
    await runCommand('apt-get', ['-qq', 'update']);
    await runCommand('apt-get', ['-qq', 'install', '-y', '--no-install-recommends', ...packages]);
  }
  const stillMissing = missing.filter((need) => !needs[need].isThere());
  if (stillMissing.length === 0) return null;
  return `no ${stillMissing.join(', no ')}: install ${packages.join(' ')} (names of the Debian packages)`;
}

function runs(command: string, argument: string): boolean {
  return spawnSync(command, [argument], { stdio: 'ignore' }).status === 0;
}

function hasChineseFont(): boolean {
  const { stdout } = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return Boolean(stdout?.trim());
}
