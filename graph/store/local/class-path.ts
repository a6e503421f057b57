import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { StoreError } from '../store-error.ts';
import { waysOn } from './ways-on.ts';

const pom = fileURLToPath(new URL('pom.xml', import.meta.url));
const tailLines = 20;

/**
 * The class path of Neo4j's jars in Maven's own local repository, remembered under `folder`.
 * Maven fetches them where one is missing; `onProgress` hears of it. Rejects with what Maven said when it fails.
 */
export async function classPath(folder: string, onProgress: (message: string) => void): Promise<string> {
  const version = createHash('sha256')
    .update(await readFile(pom))
    .digest('hex')
    .slice(0, 8);
  const remembered = join(folder, `class-path-${version}.txt`);
  if (existsSync(remembered)) {
    const path = await readFile(remembered, 'utf8');
    if (path.split(delimiter).every((jar) => existsSync(jar))) return path;
  }
  await mkdir(folder, { recursive: true });
  const written = `${remembered}.${process.pid}`;
  await runMaven(written, onProgress);
  await rename(written, remembered);
  return readFile(remembered, 'utf8');
}

/** Fetches the jars and writes their class path to `file`. */
function runMaven(file: string, onProgress: (message: string) => void): Promise<void> {
  onProgress('Fetching Neo4j with Maven (once, about 130 MB) …');
  const maven = spawn(
    process.platform === 'win32' ? 'mvn.cmd' : 'mvn',
    ['-B', '-f', pom, 'dependency:build-classpath', `-Dmdep.outputFile=${file}`, '-Dmdep.includeScope=runtime'],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const tail: string[] = [];
  let jars = 0;
  let reported = Date.now();
  const hear = (line: string) => {
    if (/^Download/.test(stripped(line))) {
      if (/^Downloaded.*\.jar/.test(stripped(line))) jars += 1;
      if (Date.now() - reported > 1000) {
        reported = Date.now();
        onProgress(`Fetching Neo4j with Maven: ${jars} jars so far …`);
      }
      return;
    }
    tail.push(line);
    if (tail.length > tailLines) tail.shift();
  };
  createInterface({ input: maven.stdout }).on('line', hear);
  createInterface({ input: maven.stderr }).on('line', hear);
  return new Promise((resolve, reject) => {
    maven.on('error', (cause) => {
      reject(new StoreError('store_unavailable', `Maven (mvn) cannot be run: ${cause.message}. ${waysOn}`));
    });
    maven.on('close', (code) => {
      if (code === 0) resolve();
      else {
        const said = tail.filter((line) => line.trim() !== '').join('\n');
        reject(new StoreError('store_unavailable', `Maven could not fetch Neo4j. ${waysOn}\nMaven said:\n${said}`));
      }
    });
  });
}

/** Maven prefixes its download lines with `[INFO] ` in batch mode. */
function stripped(line: string): string {
  return line.replace(/^\[INFO\]\s*/, '');
}
