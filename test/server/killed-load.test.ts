import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { localNeo4j } from '../../graph/store/local/local-neo4j.ts';
import { seededRandom } from '../../scripts/bench/random.ts';
import { generatedArticles } from '../articles/generated-articles.ts';
import { prepareHome } from '../database/prepare-home.ts';
import { type Contents, contents, emptiedStore } from '../store/emptied-store.ts';
import { databaseProcess, killProcess } from './database-process.ts';
import { ended, startLoad } from './load-command.ts';

/** How often the load is killed: the loader and the database in turn. */
const kills = Number(process.env.TIFA_TEST_KILLS ?? 2);
const articles = 200 * kills;

/** What a loader says whose database was killed: while it started, while it was being connected to, or later. */
const endOfDatabase =
  /did not start: SIGKILL ended it\. Try again|has ended: start Tifa again\. Its log is \S+launcher\.log\.(?: What was loaded stays; the same command goes on from there\.)?$/m;

let folder: string;
let home: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tifa-killed-'));
  home = path.join(folder, 'home');
  file = path.join(folder, 'articles.jsonl');
  await prepareHome(home);
  await writeFile(
    file,
    generatedArticles(articles)
      .map((article) => `${JSON.stringify(article)}\n`)
      .join(''),
  );
});
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 500 }));

test(`killed ${kills} times at random moments, a load leaves whole articles only and ends with the same graph`, {
  timeout: 300_000 + kills * 120_000,
}, async () => {
  await (await emptiedStore()).close();
  const started = performance.now();
  expect(await ended(startLoad(inject('databaseHome'), file))).toMatchObject({ code: 0 });
  const whole = await contents();
  // Short enough for most loads to come to their kills: several together are no longer than the undisturbed one.
  let longest = (3 * (performance.now() - started)) / (kills + 1);
  const random = seededRandom(kills);
  for (let killed = 0; killed < kills; ) {
    const loader = startLoad(home, file);
    const end = ended(loader);
    // Two from when the database is ready, so while articles are read and written; two from the very start; and so on.
    if (killed % 4 < 2) await readyDatabase(loader);
    await sleep(random() * longest);
    const target = killed % 2 === 0 ? loader.pid! : await databaseOf(loader);
    const hit = target !== null && killProcess(target);
    const { code, said } = await end;
    if (!hit || code === 0) {
      // The load was faster than the kill: sooner, the next time.
      longest /= 2;
      continue;
    }
    killed++;
    if (target !== loader.pid) {
      expect(code, said).toBe(1);
      expect(said).toMatch(endOfDatabase);
      expect(said).not.toMatch(/^\s+at /m);
    }
  }
  // Held, so that it is started once for all that follows.
  const { release } = await localNeo4j(home, 0, () => {});
  try {
    expectWholeArticles(await contents(home), whole);
    const { code, said } = await ended(startLoad(home, file));
    expect(code, said).toBe(0);
    expect(said).toMatch(/ 0 failed/);
    expect(await contents(home)).toEqual(whole);
  } finally {
    await release();
  }
});

/** Resolves once the database that the loader started can be used, or the loader has ended. */
async function readyDatabase(loader: ChildProcess): Promise<void> {
  const pid = await databaseOf(loader);
  const announced = path.join(home, 'neo4j', 'running.json');
  const isReady = () => existsSync(announced) && JSON.parse(readFileSync(announced, 'utf8')).pid === pid;
  while (loader.exitCode === null && !isReady()) await sleep(50);
}

/** The process of the database, once there is one; null where the loader ends first. */
async function databaseOf(loader: ChildProcess): Promise<number | null> {
  while (loader.exitCode === null) {
    const pid = databaseProcess(home, loader.pid!);
    if (pid !== null) return pid;
    await sleep(50);
  }
  return null;
}

/** Every article that is there has all its statements and relationships, and nothing is there of others. */
function expectWholeArticles(partial: Contents, whole: Contents): void {
  const there = new Set(
    partial.nodes.filter(({ labels }) => labels.includes('Article')).map(({ properties }) => properties.id),
  );
  const partsOf = ({ nodes, edges }: Contents) =>
    [...nodes.filter(({ labels }) => labels.includes('Statement')), ...edges]
      .filter(({ properties }) => there.has(properties.article))
      .map(({ properties }) => properties.id);
  expect(partsOf(partial)).toEqual(partsOf(whole));
  expect(partsOf(partial)).toHaveLength(
    partial.edges.length + partial.nodes.filter(({ labels }) => labels.includes('Statement')).length,
  );
  const named = new Set(partial.edges.filter(({ type }) => type === 'APPEARS_IN').map(({ source }) => source));
  for (const { labels, properties } of partial.nodes)
    if (labels.includes('Entity')) expect(named).toContain(properties.id);
}
