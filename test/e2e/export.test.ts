import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readGexf, readGraphml } from '../export/read-graph.ts';
import { drawnElements, searchFor } from './journey.ts';
import { withView } from './with-view.ts';

/** Chooses from the export menu and gives the file that comes. */
async function saved(page: Page, item: string | RegExp): Promise<{ name: string; text: string }> {
  await page.getByRole('button', { name: 'Export…' }).click();
  const arrival = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: item }).first().click();
  const download = await arrival;
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

/** What the browser reads in a saved SVG: how many nodes and pins, and whether names stand beside them. */
function readDrawing(page: Page, text: string): Promise<{ nodes: number; pins: number; names: boolean }> {
  return page.evaluate((svg) => {
    const drawing = new DOMParser().parseFromString(svg, 'image/svg+xml');
    return {
      nodes: drawing.querySelectorAll('svg > path').length,
      pins: drawing.querySelectorAll('svg > circle').length,
      names: /[\u4e00-\u9fff]{2}/.test(drawing.querySelector('text')?.textContent ?? ''),
    };
  }, text);
}

test('what is shown is saved in each form, with every node that is drawn', async () => {
  await withView('/', async (page) => {
    const { nodes } = await drawnElements(page);
    const graphml = await saved(page, /^GraphML/);
    expect(graphml.name).toBe('tifa.graphml');
    expect(readGraphml(graphml.text).nodes.size).toBe(nodes);
    const gexf = await saved(page, /^GEXF/);
    expect(readGexf(gexf.text).nodes.size).toBe(nodes);
    const json = await saved(page, 'JSON');
    expect(JSON.parse(json.text).nodes).toHaveLength(nodes);
    const table = await saved(page, 'Table of nodes (CSV)');
    expect(table.name).toBe('tifa-nodes.csv');
    expect(table.text.match(/\r\n/g)).toHaveLength(nodes + 1);
    const picture = await saved(page, 'Picture (PNG)');
    expect(picture.name).toBe('tifa.png');
    const hits = await searchFor(page, '沈砚秋');
    await hits.first().click({ position: { x: 40, y: 16 } });
    await page.waitForURL(/node=/);
    await page.keyboard.press('p');
    const drawing = await saved(page, 'Drawing (SVG)');
    expect(drawing.name).toBe('tifa.svg');
    expect(await readDrawing(page, drawing.text)).toEqual({ nodes, pins: 1, names: true });
  });
});

test('a kind hidden in the legend is not saved', async () => {
  await withView('/', async (page) => {
    await page.getByRole('button', { name: /^Person \d/ }).click();
    await page.getByText(/more not shown/).waitFor();
    const { text } = await saved(page, 'JSON');
    const { nodes } = JSON.parse(text) as { nodes: { kind: string }[] };
    expect(nodes.map(({ kind }) => kind)).not.toContain('person');
  });
});

test('the whole database is saved from the menu below', async () => {
  await withView('/', async (page) => {
    const { nodes } = await drawnElements(page);
    await page.getByRole('button', { name: 'Export…' }).click();
    await page.getByRole('menuitem', { name: 'The whole database' }).click();
    const arrival = page.waitForEvent('download');
    // The second of the name: the submenu opens after a moment, and until then only the first, of what is shown, is there.
    await page
      .getByRole('menuitem', { name: /^GraphML/ })
      .nth(1)
      .click();
    const download = await arrival;
    const { nodes: all } = readGraphml(await readFile(await download.path(), 'utf8'));
    expect(all.size).toBeGreaterThan(nodes);
  });
});
