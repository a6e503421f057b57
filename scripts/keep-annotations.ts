import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { annotatedFolder } from './annotations/annotated-sets.ts';
import { corpusTexts } from './annotations/corpus-texts.ts';
import { standOff } from './annotations/stand-off.ts';
import { CommandError } from './command-error.ts';
import { readAnnotations } from './evaluate/read-facts.ts';
import { run } from './run.ts';

const shared = new URL('../../shared/', import.meta.url);

const command = new Command('keep-annotations')
  .description('keep the annotations of articles of ../shared as a set of places in their texts, without their words')
  .argument('<gold-folder>', 'annotated facts, one ID.json or NUMBER-ID.json for each article')
  .argument('<set>', 'the name of the set: test/extract/annotated/SET.jsonl')
  .parse();

await run(async () => {
  const [folder, set] = command.args as [string, string];
  const annotations = await readAnnotations(folder);
  const ids = [...annotations.keys()].flatMap((file) => [idOf(file), path.basename(file, '.json')]);
  const texts = await corpusTexts(new Set(ids), shared);
  const lines = [...annotations].map(([file, facts]) => {
    const id = [path.basename(file, '.json'), idOf(file)].find((name) => texts.has(name));
    if (id === undefined) throw new CommandError(`${file}: the reference data have no such article`);
    return `${JSON.stringify(standOff(facts, id, texts.get(id)!))}\n`;
  });
  const kept = new URL(`${set}.jsonl`, annotatedFolder);
  writeFileSync(kept, lines.join(''));
  process.stderr.write(`${lines.length} articles in ${fileURLToPath(kept)}\n`);
});

function idOf(file: string): string {
  return path.basename(file, '.json').replace(/^\d+-/, '');
}
