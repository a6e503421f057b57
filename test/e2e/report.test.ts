import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { rowsOf } from './journey.ts';
import { withView } from './with-view.ts';

/** The report that a click saves. */
async function saved(page: Page, click: () => Promise<void>): Promise<string> {
  const saving = page.waitForEvent('download');
  await click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe('tifa-report.html');
  return readFile(await download.path(), 'utf8');
}

test('the statements on a slogan are saved as a report with every sentence and its source', async () => {
  const [[slogan]] = (await rowsOf(
    'MATCH (s:Slogan)<-[:INVOKES]-() RETURN s.id, count(*) AS n ORDER BY n DESC, s.id LIMIT 1',
  )) as [[string]];
  await withView(`/?tab=statements&s.slogan=${slogan}`, async (page) => {
    const total = await page.getByRole('region', { name: 'Statements' }).locator('article').count();
    const report = await saved(page, () => page.getByRole('button', { name: 'Printable report' }).click());
    await page.setContent(report);
    expect(await page.locator('article').count()).toBe(total);
    expect(await page.locator('section ol li').count()).toBeGreaterThan(0);
    expect(await page.locator('article .source').first().innerText()).toBe('[1]');
  });
});

test('what the graph shows is saved as a report with its picture, nodes and relations', async () => {
  const [[person]] = (await rowsOf(
    'MATCH (p:Person)-[:SAID]->() RETURN p.id, count(*) AS n ORDER BY n DESC LIMIT 1',
  )) as [[string]];
  await withView(`/?g=expand~${person}~30`, async (page) => {
    const report = await saved(page, async () => {
      await page.getByRole('button', { name: 'Export' }).click();
      await page.getByRole('menuitem', { name: 'Printable report' }).click();
    });
    await page.setContent(report);
    await page.locator('figure img').waitFor();
    expect(await page.locator('dl dt').count()).toBeGreaterThan(1);
    expect(await page.locator('article blockquote').count()).toBeGreaterThan(3);
  });
});
