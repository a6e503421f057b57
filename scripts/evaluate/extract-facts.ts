import path from 'node:path';
import { analyse } from '../../graph/extract/analysis.ts';
import { toFacts } from '../../graph/extract/facts.ts';
import type { Facts } from '../../graph/model/facts.ts';
import { withoutExtension } from '../../graph/read/draft.ts';
import type { ReadResult } from '../../graph/read/read-result.ts';
import { CommandError } from '../command-error.ts';

/**
 * The facts of the articles that are `wanted`, by the name of the file with `.json` in place of its ending. Throws a
 * `CommandError` for what cannot be read.
 */
export async function extractFacts(
  reads: AsyncIterable<ReadResult>,
  wanted: ReadonlySet<string>,
): Promise<Map<string, Facts>> {
  const facts = new Map<string, Facts>();
  for await (const read of reads) {
    if (read.kind === 'failure') throw new CommandError(`${read.file}: ${read.message}`);
    if (read.kind !== 'article') continue;
    const file = `${withoutExtension(read.file)}.json`;
    if (wanted.has(file)) facts.set(file, toFacts(analyse(read.article), path.basename(read.file)));
  }
  return facts;
}
