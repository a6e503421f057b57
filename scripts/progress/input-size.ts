import { stat } from 'node:fs/promises';
import { findFiles } from '../../graph/read/find-files.ts';

/** Bytes in all files that paths name, or null where that cannot be known before (standard input). */
export async function inputSize(paths: readonly string[]): Promise<number | null> {
  if (paths.includes('-')) return null;
  let bytes = 0;
  for await (const found of findFiles(paths)) {
    if (found.kind !== 'file') continue;
    // A file that vanishes meanwhile is reported when it is read.
    const size = await stat(found.file).then(
      (status) => status.size,
      () => 0,
    );
    bytes += size;
  }
  return bytes;
}
