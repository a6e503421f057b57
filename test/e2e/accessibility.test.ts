import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { withView } from './with-view.ts';

const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  violations: { id: string; help: string; nodes: { html: string; failureSummary: string }[] }[];
}

/** What axe finds against WCAG 2.2 A and AA, a line for each place. */
async function findings(page: Page): Promise<string[]> {
  // The page's content security policy forbids inline scripts; an evaluated one comes from the debugger.
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() => {
    const { axe } = window as unknown as { axe: { run(options: object): Promise<AxeResult> } };
    return axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary.replace(/\s+/g, ' ')}`),
  );
}

const places = [
  '/',
  '/?tab=reader',
  '/?tab=statements',
  '/?tab=statements&speech=matrix',
  '/?tab=statements&speech=comparison',
  '/?tab=departments',
  '/?tab=slogans',
  '/?tab=cypher',
];

for (const scheme of ['light', 'dark'] as const) {
  test.each(places)(`axe finds nothing at %s in a ${scheme} window`, async (address) => {
    await withView(address, async (page) => {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await page.reload({ waitUntil: 'networkidle' });
      expect(await findings(page)).toEqual([]);
    });
  });
}

test('axe finds nothing in an article with its marks, details and table', async () => {
  await withView('/?tab=reader', async (page) => {
    await page.getByRole('tabpanel').getByRole('listitem').first().getByRole('button').click();
    await page.locator('[data-mark][role="button"]').first().click();
    await page.keyboard.press('t');
    await page.waitForLoadState('networkidle');
    expect(await findings(page)).toEqual([]);
  });
});

test('axe finds nothing in the sheets', async () => {
  await withView('/', async (page) => {
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Add articles' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await findings(page)).toEqual([]);
  });
});
