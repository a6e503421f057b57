import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { classPath } from '../../graph/store/local/class-path.ts';
import { javaTool } from '../../graph/store/local/java.ts';
import { localNeo4j } from '../../graph/store/local/local-neo4j.ts';
import { generatedArticles } from '../articles/generated-articles.ts';
import { prepareHome } from '../database/prepare-home.ts';
import { type Contents, contents, emptiedStore } from '../store/emptied-store.ts';
import { ended, startLoad } from './load-command.ts';

const samples = path.join(import.meta.dirname, '../../samples');

let folder: string;
let lines: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tifa-import-'));
  lines = path.join(folder, 'lines.jsonl');
  const articles = [
    ...generatedArticles(60),
    // The same id twice: the last counts.
    { ...generatedArticles(1)[0]!, title: '更正' },
    {
      id: 'awkward',
      title: '"引号", 逗号; 分号\t制表',
      text: '青禾县委书记顾闻溪强调，要“说”清楚：\r\n\r\n　　"第一条",第二条;\\第三条\\"\r\n“𠮷字村，\n也要\u2028修渠。”顾闻溪说。\n',
    },
  ];
  await writeFile(lines, articles.map((article) => `${JSON.stringify(article)}\n`).join(''));
});
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 500 }));

test('files for the importer of Neo4j make the very graph that a load into a database makes', {
  timeout: 600_000,
}, async () => {
  await (await emptiedStore()).close();
  expect(await ended(startLoad(inject('databaseHome'), samples, lines))).toMatchObject({ code: 0 });

  const [files, home] = [path.join(folder, 'files'), path.join(folder, 'home')];
  const { code, said } = await ended(startLoad(home, '--csv', files, samples, lines));
  expect(code, said).toBe(0);
  expect(said).toMatch(/neo4j-admin database import full neo4j @import\.args$/m);
  expect(await readdir(folder)).not.toContain('home');

  await importInto(path.join(home, 'neo4j'), files);
  await prepareHome(home);
  // Held, so that it is started once for the load and the look.
  const { release } = await localNeo4j(home, 0, () => {});
  try {
    const again = await ended(startLoad(home, samples, lines));
    expect(again.said).toMatch(/^0 articles loaded, 74 unchanged, 0 failed/m);
    expect(withoutLock(await contents(home))).toEqual(withoutLock(await contents()));
  } finally {
    await release();
  }
});

test('a folder that holds something is left as it is', async () => {
  const { code, said } = await ended(startLoad(path.join(folder, 'other'), '--csv', folder, samples));
  expect(code).toBe(1);
  expect(said).toBe(`the folder ${folder} is not empty: name another\n`);
});

/** Runs neo4j-admin, which is among the jars of the local Neo4j, as a user would from the folder of the files. */
async function importInto(home: string, files: string): Promise<void> {
  await mkdir(home, { recursive: true });
  const jars = await classPath(path.join(inject('databaseHome'), 'neo4j'), () => {});
  const command = ['database', 'import', 'full', 'neo4j', '@import.args'];
  const env = { ...process.env, NEO4J_HOME: home };
  await promisify(execFile)(javaTool('java'), ['-cp', jars, 'org.neo4j.cli.AdminTool', ...command], {
    cwd: files,
    env,
  });
}

/** Without the node that writers take turns by: nothing has been written to what was imported. */
function withoutLock({ nodes, edges }: Contents): Contents {
  return { nodes: nodes.filter(({ labels }) => !labels.includes('WriteLock')), edges };
}
