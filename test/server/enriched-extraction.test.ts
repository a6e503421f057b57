import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openExtractor } from '../../server/load/open-extractor.ts';
import { readSettings } from '../../server/settings.ts';
import { canalArticle } from '../enrich/canal-article.ts';
import { type ModelServer, startModelServer } from '../enrich/model-server.ts';

const scrollAnswer = JSON.stringify({
  entities: [{ kind: 'document', paragraph: 4, quote: '一幅长卷' }],
  statements: [],
  relations: [],
});

let home: string;
let server: ModelServer;
let told: string[];
beforeEach(async () => {
  home = mkdtempSync(path.join(tmpdir(), 'tifa-enriched-'));
  server = await startModelServer(scrollAnswer);
  told = [];
});
afterEach(async () => {
  await server.close();
  rmSync(home, { recursive: true });
});

async function namesOf(environment: { [name: string]: string }): Promise<string[]> {
  const settings = readSettings({ TIFA_HOME: home, ...environment });
  const extractor = openExtractor(settings, (line) => told.push(line), new AbortController().signal);
  try {
    const [extraction] = await extractor.extract([canalArticle]);
    if (extraction?.kind !== 'graph') throw new Error(extraction?.message);
    return extraction.graph.entities.map(({ name }) => name);
  } finally {
    await extractor.close();
  }
}

test('loading asks the language model of the settings, and tells the counts when it ends', async () => {
  expect(await namesOf({ LLM_BASE_URL: server.baseUrl, LLM_MODEL: 'small' })).toContain('一幅长卷');
  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(/^language model small: 1 passages asked, .*1 entities, 1 mentions, /);
});

test('loading asks nobody where none is set', async () => {
  expect(await namesOf({})).not.toContain('一幅长卷');
  expect(server.requests).toEqual([]);
  expect(told).toEqual([]);
});
