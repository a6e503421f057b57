import { runCommand } from '../run-command.ts';
import type { Suite } from './suite.ts';

/** A check that is one command: it counts as one test, passed where the exit code is 0. `repair` says what to do where it is not. */
export function commandSuite(name: string, command: readonly [string, ...string[]], repair: string): Suite {
  const [program, ...args] = command;
  return {
    name,
    async run() {
      const passed = (await runCommand(program, args)) === 0;
      return passed ? { passed: 1, failures: [] } : { passed: 0, failures: [`to repair: ${repair}`] };
    },
  };
}
