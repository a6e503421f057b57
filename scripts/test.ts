import { Command } from 'commander';
import { commandSuite } from './test/command-suite.ts';
import type { Suite } from './test/suite.ts';
import { provide } from './test/system-packages.ts';
import { vitestSuite } from './test/vitest-suite.ts';

const suites: { [word: string]: Suite } = {
  format: commandSuite('format and lint', ['npx', 'biome', 'check', '.'], 'npx biome check --write .'),
  types: commandSuite('types', ['npx', 'tsc', '--noEmit'], 'correct the types named above'),
  schema: commandSuite(
    'schema is what the types say',
    ['npx', 'tsx', 'scripts/generate-schema.ts', '--check'],
    'npm run generate-schema',
  ),
  imports: commandSuite(
    'import rules',
    ['npx', 'depcruise', '--config', '.dependency-cruiser.js', 'graph', 'server', 'client', 'scripts', 'test'],
    'move what is imported to where both may reach it; .dependency-cruiser.js gives the reason of each rule',
  ),
  unit: vitestSuite('unit'),
  store: vitestSuite('store', () => provide(['java', 'maven'])),
  server: vitestSuite('server', () => provide(['java', 'maven'])),
  build: commandSuite('the view builds', ['npx', 'vite', 'build', '--logLevel', 'warn'], 'see the error above'),
  e2e: vitestSuite('e2e', () => provide(['java', 'maven', 'browser', 'Chinese font'])),
};

const command = new Command('test')
  .description('run every check and test; the last line counts them')
  .argument('[suite...]', `only these: ${Object.keys(suites).join(', ')}`)
  .parse();
const words = command.args.length > 0 ? command.args : Object.keys(suites);
const unknown = words.find((word) => !suites[word]);
if (unknown) command.error(`no suite ${unknown}: there are ${Object.keys(suites).join(', ')}`);

let passed = 0;
const failures: string[] = [];
for (const word of words) {
  const suite = suites[word]!;
  console.log(`\n━━ ${suite.name}`);
  const started = performance.now();
  const outcome = await suite.run();
  passed += outcome.passed;
  failures.push(...outcome.failures.map((failure) => `${suite.name}: ${failure}`));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`━━ ${suite.name}: ${outcome.passed} passed, ${outcome.failures.length} failed in ${seconds} s`);
}
// Once more at the end: of a long run often only the end is kept.
for (const failure of failures) console.log(`\nfailed: ${failure}`);
console.log(`\n${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length > 0 ? 1 : 0;
