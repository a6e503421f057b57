import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningApp, runApp } from './running-app.ts';

let app: RunningApp;
beforeAll(async () => {
  app = await runApp();
  await mkdir(path.join(app.clientFolder, 'assets'));
  await writeFile(path.join(app.clientFolder, 'index.html'), '<title>the view</title>');
  await writeFile(path.join(app.clientFolder, 'assets/main-1a2b3c.js'), 'export {}');
});
afterAll(() => app?.close());

const page = { headers: { accept: 'text/html' } };

test('the view is served at the root and checked again each time', async () => {
  const response = await app.get('/', page);
  expect(await response.text()).toBe('<title>the view</title>');
  expect(response.headers.get('cache-control')).toMatch(/no-cache|max-age=0/);
});

test('any other address of the view is the view too', async () => {
  expect(await (await app.get('/article/some-id?tab=reader', page)).text()).toBe('<title>the view</title>');
});

test('files with a hash in their name are kept for good', async () => {
  const response = await app.get('/assets/main-1a2b3c.js');
  expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
});

test('a missing file is missing, not the view', async () => {
  expect((await app.get('/assets/main-old.js')).status).toBe(404);
  expect((await app.get('/no-such-picture.png', { headers: { accept: 'image/png' } })).status).toBe(404);
});

test('nothing outside the folder is served', async () => {
  expect((await app.get('/assets/..%2f..%2fpackage.json')).status).toBe(404);
});
