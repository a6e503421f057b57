import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { canalArticle, goodAnswer } from '../enrich/canal-article.ts';
import { type ModelServer, startModelServer } from '../enrich/model-server.ts';

const root = path.join(import.meta.dirname, '../..');
let folder: string;
let file: string;
let server: ModelServer;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'tifa-extract-'));
  file = path.join(folder, 'canal.txt');
  writeFileSync(file, canalArticle.text);
  server = await startModelServer(JSON.stringify(goodAnswer));
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const extract = (environment: { [name: string]: string }, ...args: string[]) =>
  promisify(execFile)(process.execPath, ['--import', 'tsx', 'scripts/extract.ts', ...args, file], {
    cwd: root,
    env: { ...process.env, TIFA_HOME: folder, LLM_BASE_URL: '', ...environment },
  });
const withModel = () => ({ LLM_BASE_URL: server.baseUrl, LLM_MODEL: 'small' });

test('extract asks no model unless one is set', async () => {
  const { stdout, stderr } = await extract({ LLM_MODEL: 'small' });
  expect(stdout).not.toContain('"llm"');
  expect(stderr).toBe('');
  expect(server.requests).toEqual([]);
  expect(existsSync(path.join(folder, 'llm'))).toBe(false);
});

test('extract with a model prints its additions and says on standard error what came of them', async () => {
  const { stdout, stderr } = await extract(withModel());
  expect(stdout).toContain('"by":"llm","rule":"llm.small"');
  expect(stderr).toMatch(/^language model small: 1 passages asked, .* added.*\n$/);
  const again = await extract(withModel());
  expect(again.stdout).toBe(stdout);
  expect(server.requests).toHaveLength(1);
});

test('extract with a model that cannot be reached prints what the rules found', async () => {
  const { stdout } = await extract({});
  const failed = await extract({ ...withModel(), LLM_MODEL: 'other', LLM_BASE_URL: 'http://127.0.0.1:9/v1' });
  expect(failed.stdout).toBe(stdout);
  expect(failed.stderr).toContain('the language model at http://127.0.0.1:9 cannot be reached');
});

test('facts are those of the rules, whether a model is set or not', async () => {
  const { stdout } = await extract(withModel(), '--facts');
  expect(stdout).toBe((await extract({}, '--facts')).stdout);
  expect(server.requests).toHaveLength(1);
});
