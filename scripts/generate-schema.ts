import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import TJS from 'typescript-json-schema';

const root = path.join(import.meta.dirname, '..');
const modelFolder = path.join(root, 'graph/model');
const schemaFile = path.join(root, 'graph/schema/tifa.schema.json');

/** The JSON Schema of every exported type in `graph/model`, as the text of the committed file. */
function generateSchema(): string {
  const files = readdirSync(modelFolder)
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map((file) => path.join(modelFolder, file));
  // Only what the model itself needs: with the DOM's types in the program, names such as `Node` would collide.
  const compilerOptions = {
    strict: true,
    target: 'ES2022',
    lib: ['ES2023'],
    types: [],
    module: 'ESNext',
    moduleResolution: 'bundler',
    allowImportingTsExtensions: true,
    noEmit: true,
    skipLibCheck: true,
  };
  const program = TJS.getProgramFromFiles(files, compilerOptions, root);
  const generator = TJS.buildGenerator(program, { required: true, noExtraProps: true, strictNullChecks: true });
  if (!generator) throw new Error('graph/model does not type-check: run npx tsc --noEmit');
  const schema = generator.getSchemaForSymbols(generator.getUserSymbols().sort());
  return `${JSON.stringify(schema, null, 2)}\n`;
}

const command = new Command('generate-schema')
  .description('write graph/schema/tifa.schema.json from the types in graph/model')
  .option('--check', 'write nothing; fail where the committed file is not what the types say')
  .parse();

const generated = generateSchema();
if (!command.opts<{ check?: boolean }>().check) {
  writeFileSync(schemaFile, generated);
} else if (readFileSync(schemaFile, 'utf8') !== generated) {
  console.error('graph/schema/tifa.schema.json is stale: run npm run generate-schema and commit it');
  process.exitCode = 1;
}
