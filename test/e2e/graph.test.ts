import { expect, test } from 'vitest';
import { drawn, drawnElements, edgePosition, litWords, nodePlaces, searchFor } from './journey.ts';
import { withView } from './with-view.ts';

test('a fresh visit shows a connected graph at once', async () => {
  await withView('/', async (page) => {
    const { nodes, edges } = await drawnElements(page);
    expect(nodes).toBeGreaterThan(30);
    expect(edges).toBeGreaterThan(30);
  });
});

test('a click on an edge opens its sentence, and from there the article with the sentence lit', async () => {
  await withView('/', async (page) => {
    const { x, y } = await edgePosition(page);
    await page.mouse.click(x, y);
    const details = page.getByRole('complementary', { name: 'Details' });
    const sentence = await details.locator('blockquote').innerText();
    await details.getByRole('button', { name: 'See it in the article' }).first().click();
    expect(sentence).toContain(await litWords(page));
  });
});

test('a highlight in the article selects its node', async () => {
  await withView('/?tab=reader', async (page) => {
    await page.getByRole('tabpanel').getByRole('listitem').first().getByRole('button').click();
    const mention = page.getByRole('tabpanel').locator('[data-mark][role="button"]').first();
    const id = await mention.getAttribute('data-mark');
    await mention.click();
    await page.waitForURL((url) => url.searchParams.get('node') === id);
  });
});

test('a kind is hidden and shown again from the legend, and back and forward follow', async () => {
  await withView('/', async (page) => {
    const { nodes } = await drawnElements(page);
    await page.getByRole('button', { name: /^Person \d/ }).click();
    await expect.poll(async () => (await drawnElements(page)).nodes).toBeLessThan(nodes);
    await page.getByText(/more not shown/).waitFor();
    await page.goBack();
    await expect.poll(async () => (await drawnElements(page)).nodes).toBe(nodes);
  });
});

test('expanding adds neighbours, undo takes them away, redo brings them again', async () => {
  await withView('/', async (page) => {
    const hits = await searchFor(page, '沈砚秋');
    // On the name: the row's middle may hold the buttons that lead straight to a panel.
    await hits.first().click({ position: { x: 40, y: 16 } });
    await page.waitForURL(/node=/);
    await drawn(page);
    // The panel of the person asks for neighbours too.
    await page.waitForLoadState('networkidle');
    const before = await drawnElements(page);
    const places = await nodePlaces(page);
    const seen = await page.evaluateHandle(() => {
      const graph = document.querySelector('#graph')!;
      const seen = { asked: [] as (string | null)[], changes: 0 };
      const { fetch } = window;
      window.fetch = (...request) => {
        if (String(request[0]).includes('/neighbours')) seen.asked.push(graph.getAttribute('aria-busy'));
        return fetch(...request);
      };
      new MutationObserver(({ length }) => {
        seen.changes += length;
      }).observe(graph.querySelector('[data-canvas]')!, { attributes: true });
      return seen;
    });
    await page.keyboard.press('e');
    await page.waitForURL(/g=expand/);
    await expect.poll(async () => (await drawnElements(page)).nodes).toBeGreaterThan(before.nodes);
    await drawn(page);
    // The request goes out before the page is drawn anew, and Cytoscape has no reason to draw its picture a second time.
    expect(await seen.jsonValue()).toEqual({ asked: ['false'], changes: 0 });
    expect(await nodePlaces(page)).toMatchObject(places);
    const after = await drawnElements(page);
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await drawnElements(page)).nodes).toBe(before.nodes);
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(async () => (await drawnElements(page)).nodes).toBe(after.nodes);
  });
});

test('a link shows the same graph with its nodes in the same places', async () => {
  await withView('/', async (page) => {
    const hits = await searchFor(page, '沈砚秋');
    await hits.first().click();
    await drawn(page);
    const places = await nodePlaces(page);
    await page.reload();
    await drawn(page);
    expect(await nodePlaces(page)).toEqual(places);
  });
});

test('the same content is there as a table', async () => {
  await withView('/', async (page) => {
    const { nodes } = await drawnElements(page);
    await page.keyboard.press('t');
    const table = page.getByRole('region', { name: /table/ }).getByRole('row');
    await expect.poll(() => table.count()).toBe(nodes + 1);
  });
});

test('the layout is chosen, is in the address, and is the same again after a reload', async () => {
  await withView('/', async (page) => {
    const clusters = await nodePlaces(page);
    await page.getByRole('button', { name: /^Layout/ }).click();
    await page.getByRole('menuitem', { name: 'Through time' }).click();
    await page.waitForURL(/layout=time/);
    await expect.poll(() => nodePlaces(page), { timeout: 10_000 }).not.toEqual(clusters);
    await drawn(page);
    const places = await nodePlaces(page);
    await page.reload();
    await drawn(page);
    expect(await nodePlaces(page)).toEqual(places);
    await page.goBack();
    await expect.poll(() => nodePlaces(page), { timeout: 10_000 }).toEqual(clusters);
  });
});

test('a period leaves only its evidence', async () => {
  await withView('/', async (page) => {
    const before = await drawnElements(page);
    await page.getByLabel('until', { exact: true }).fill('2023-06-30');
    await page.waitForURL(/until=2023-06-30/);
    await expect.poll(async () => (await drawnElements(page)).edges, { timeout: 10_000 }).toBeLessThan(before.edges);
  });
});

test('an outline drawn around nodes chooses them, and they are kept alone', async () => {
  await withView('/', async (page) => {
    const { nodes } = await drawnElements(page);
    await page.getByRole('button', { name: /^Draw around nodes/ }).click();
    const box = (await page.locator('#graph canvas').first().boundingBox())!;
    const corners = [
      [0.02, 0.02],
      [0.5, 0.02],
      [0.5, 0.98],
      [0.02, 0.98],
    ].map(([x, y]) => [box.x + x! * box.width, box.y + y! * box.height] as const);
    await page.mouse.move(...corners[0]!);
    await page.mouse.down();
    for (const corner of corners.slice(1)) await page.mouse.move(...corner, { steps: 8 });
    await page.mouse.up();
    const words = await page.getByText(/nodes chosen$/).innerText();
    const chosen = Number.parseInt(words, 10);
    expect(chosen).toBeGreaterThan(1);
    expect(chosen).toBeLessThan(nodes);
    await page.getByRole('button', { name: 'Keep only these' }).click();
    await expect.poll(async () => (await drawnElements(page)).nodes).toBe(chosen);
  });
});

test('Escape gives the outline up', async () => {
  await withView('/', async (page) => {
    await page.keyboard.press('s');
    await page.getByText(/^Draw around the nodes/).waitFor();
    await page.keyboard.press('Escape');
    await page.getByText(/^Draw around the nodes/).waitFor({ state: 'detached' });
  });
});

test('a pinned node keeps its place when the others are laid out anew, until it is unpinned', async () => {
  await withView('/', async (page) => {
    const hits = await searchFor(page, '沈砚秋');
    await hits.first().click({ position: { x: 40, y: 16 } });
    await page.waitForURL(/node=/);
    await drawn(page);
    const id = new URL(page.url()).searchParams.get('node')!;
    await page.keyboard.press('p');
    const before = await nodePlaces(page);
    await page.keyboard.press('l');
    await expect.poll(() => nodePlaces(page), { timeout: 10_000 }).not.toEqual(before);
    await drawn(page);
    expect((await nodePlaces(page))[id]).toEqual(before[id]);
    await page.keyboard.press('p');
    await page.keyboard.press('l');
    await expect.poll(() => nodePlaces(page), { timeout: 10_000 }).toEqual(before);
    // Asked for while the first picture is laid out, it must not keep that from being drawn.
    await page.evaluate(() => localStorage.removeItem('tifa.positions'));
    await page.route('**/layout.worker*', async (route) => {
      await page.locator('#graph:not([data-nodes="0"])').waitFor();
      await page.keyboard.press('l');
      await route.continue();
    });
    await page.reload();
    await drawn(page);
    expect((await drawnElements(page)).nodes).toBeGreaterThan(0);
  });
});
