import { readdirSync, readFileSync } from 'node:fs';
import { CommandError } from '../command-error.ts';
import type { Annotation } from './stand-off.ts';

/** Where the sets are kept: one file for each, one article a line. */
export const annotatedFolder = new URL('../../test/extract/annotated/', import.meta.url);

/** The annotations of the named sets, of all where none is named. */
export function annotatedSets(names: readonly string[]): Map<string, Annotation[]> {
  const kept = readdirSync(annotatedFolder)
    .filter((file) => file.endsWith('.jsonl'))
    .map((file) => file.slice(0, -'.jsonl'.length))
    .sort();
  const unknown = names.find((name) => !kept.includes(name));
  if (unknown !== undefined) throw new CommandError(`no set ${unknown}; there are ${kept.join(', ')}`);
  return new Map(kept.filter((name) => names.length === 0 || names.includes(name)).map((name) => [name, setOf(name)]));
}

function setOf(name: string): Annotation[] {
  const lines = readFileSync(new URL(`${name}.jsonl`, annotatedFolder), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line));
}
