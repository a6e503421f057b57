import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ArticleGraph } from '../../graph/model/article-graph.ts';
import type { Facts } from '../../graph/model/facts.ts';
import { jsonValidator } from '../../graph/schema/validator.ts';
import { inventedArticles } from '../articles/invented-articles.ts';

const root = path.join(import.meta.dirname, '../..');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tifa-commands-'));
  for (const { name, text } of inventedArticles) writeFileSync(path.join(folder, name), text);
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(command: string, args: string[], input = '', environment: { [name: string]: string } = {}) {
  const script = path.join(root, `scripts/${command}.ts`);
  const env = { ...process.env, ...environment };
  return spawnSync(process.execPath, ['--import', 'tsx', script, ...args], { cwd: root, encoding: 'utf8', input, env });
}

test.each(['start', 'load', 'extract', 'evaluate', 'evaluate-resolution', 'generate-schema', 'test'])(
  '%s has --help',
  (command) => {
    const { status, stdout } = run(command, ['--help']);
    expect(status).toBe(0);
    expect(stdout).toMatch(new RegExp(`^Usage: ${command} `));
  },
);

describe('extract', () => {
  test('prints one valid graph a line, the same bytes each time', () => {
    const first = run('extract', [folder]);
    expect(first.stderr).toBe('');
    const graphs = first.stdout
      .trimEnd()
      .split('\n')
      .map((line) => jsonValidator<ArticleGraph>('ArticleGraph')(JSON.parse(line)));
    expect(graphs.map(({ article }) => article.text)).toEqual(inventedArticles.map(({ text }) => text));
    expect(run('extract', [folder]).stdout).toBe(first.stdout);
  });

  test('writes one file for each article, named like it, with --out', () => {
    const out = path.join(folder, 'out');
    expect(run('extract', ['--out', out, '--facts', folder]).status).toBe(0);
    expect(readdirSync(out)).toEqual(['canal-training.json', 'village-visit.json']);
    const facts = JSON.parse(readFileSync(path.join(out, 'canal-training.json'), 'utf8'));
    expect(jsonValidator<Facts>('Facts')(facts).file).toBe('canal-training.txt');
    expect(facts.persons.map(({ name }: { name: string }) => name)).toContain('沈砚秋');
  });

  test('reads standard input', () => {
    const { stdout } = run('extract', ['-'], inventedArticles[1]!.text);
    expect(JSON.parse(stdout).article.text).toBe(inventedArticles[1]!.text);
  });

  test('names what failed, does the rest, and ends with an exit code', () => {
    // What reads a PDF is a process of its own: it must not keep the command from its end.
    const pdf = path.join(folder, 'broken.pdf');
    writeFileSync(pdf, 'no PDF');
    const { status, stdout, stderr } = run('extract', ['no-such.txt', pdf, path.join(folder, 'village-visit.txt')]);
    rmSync(pdf);
    expect(status).toBe(1);
    expect(stderr).toBe(
      `failed: no-such.txt: no such file or folder\nfailed: ${pdf}: not a PDF that can be read: it is damaged, or another kind of file\n`,
    );
    expect(stdout.split('\n')).toHaveLength(2);
  });
});

describe('evaluate', () => {
  test('scores facts against themselves as perfect, and texts as their facts', () => {
    const gold = path.join(folder, 'gold');
    run('extract', ['--out', gold, '--facts', folder]);
    const ofFacts = run('evaluate', [gold, gold]);
    expect(ofFacts.stdout).toMatch(/^2 articles, 0 without output\npersons {11}P 1\.000 R 1\.000 F1 1\.000/);
    expect(run('evaluate', [gold, folder]).stdout).toBe(ofFacts.stdout);
    expect(run('evaluate', ['--errors', gold, gold]).stdout).toBe(`${ofFacts.stdout}\n`);
  });

  test('says which folder is missing', () => {
    const { status, stderr } = run('evaluate', ['no-such-folder', folder]);
    expect(status).toBe(1);
    expect(stderr).toBe('no folder no-such-folder\n');
  });
});

test.each(['start', 'load'])('%s names every bad setting, and no stack', (command) => {
  const { status, stderr } = run(command, ['samples'], '', { PORT: 'x', NEO4J_URI: 'y' });
  expect(status).toBe(1);
  expect(stderr).toBe(
    'invalid PORT: x is not a port; give a number from 0 to 65535\n' +
      'invalid NEO4J_URI: y is not a Neo4j address; give one like neo4j://localhost:7687\n',
  );
});

test('an unknown suite is named with those there are', () => {
  const { status, stderr } = run('test', ['nonsense']);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^no suite nonsense: there are format, types/);
});
