import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Facts } from '../../graph/model/facts.ts';
import { jsonValidator } from '../../graph/schema/validator.ts';
import { CommandError } from '../command-error.ts';

/** The facts in the `.json` files of a folder, by the name of the file. Throws a `CommandError` for what holds none. */
export async function readFacts(folder: string): Promise<Map<string, Facts>> {
  await demandFolder(folder);
  const validate = jsonValidator<Facts>('Facts');
  const facts = new Map<string, Facts>();
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('.json')).sort()) {
    try {
      facts.set(file, validate(JSON.parse(await readFile(path.join(folder, file), 'utf8'))));
    } catch (error) {
      throw new CommandError(`${path.join(folder, file)} holds no facts: ${(error as Error).message}`);
    }
  }
  return facts;
}

/** Those that must be there: a folder without any is a mistake. */
export async function readAnnotations(folder: string): Promise<Map<string, Facts>> {
  const annotations = await readFacts(folder);
  if (annotations.size === 0)
    throw new CommandError(`no .json file in ${folder}: give the folder of the annotated facts`);
  return annotations;
}

export async function demandFolder(folder: string): Promise<void> {
  const status = await stat(folder).catch(() => null);
  if (!status?.isDirectory()) throw new CommandError(`no folder ${folder}`);
}
