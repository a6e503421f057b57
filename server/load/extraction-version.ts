import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** What decides, with the article, what its graph is: the rules, word lists and tagger, and the types and tables they use. */
const folders = ['graph/extract', 'graph/model'];
/** Packages whose data extraction reads. */
const packages = ['@vant/area-data'];

const root = path.join(import.meta.dirname, '../..');

/**
 * Names what extracts here, by its content: an article that this very version extracted need not be extracted again. After
 * any edit of a rule the version is another, so what was loaded before is extracted anew.
 */
export function extractionVersion(): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    for (const file of readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true }).sort(byPath)) {
      if (!file.isFile()) continue;
      const name = path.join(file.parentPath, file.name);
      hash.update(`${path.relative(root, name).split(path.sep).join('/')}\0`).update(readFileSync(name));
    }
  }
  const require = createRequire(import.meta.url);
  for (const name of packages) hash.update(`${name}\0`).update(readFileSync(require.resolve(name)));
  return hash.digest('hex').slice(0, 16);
}

type Located = { parentPath: string; name: string };

function byPath(one: Located, other: Located): number {
  const [a, b] = [path.join(one.parentPath, one.name), path.join(other.parentPath, other.name)];
  return a < b ? -1 : 1;
}
