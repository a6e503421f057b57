import { afterEach, expect, inject, test } from 'vitest';
import { drawn, nodePlaces, rowsOf } from './journey.ts';
import { withView } from './with-view.ts';

const api = (path: string, init?: RequestInit) => fetch(`${inject('tifaAddress')}/api/${path}`, init);

afterEach(async () => {
  const { views } = (await (await api('views')).json()) as { views: { id: string }[] };
  for (const { id } of views) await api(`views/${id}`, { method: 'DELETE' });
});

test('a view is saved, renamed, opened in another browser with its nodes where they stood, and deleted', async () => {
  const [[id]] = (await rowsOf(
    'MATCH (p:Person)-[:SAID]->() WITH p, count(*) AS n ORDER BY n DESC, p.id RETURN p.id LIMIT 1',
  )) as [[string]];
  const address = `/?g=expand~${id}~30&node=${id}&tab=departments`;
  let places: Awaited<ReturnType<typeof nodePlaces>> = {};
  await withView(address, async (page) => {
    await page.evaluate((moved) => {
      const { cy } = (
        document.querySelector('#graph [data-canvas]') as unknown as {
          _cyreg: { cy: { getElementById(id: string): { position(at: { x: number; y: number }): void } } };
        }
      )._cyreg;
      cy.getElementById(moved).position({ x: 777, y: -555 });
    }, id);
    places = await nodePlaces(page);
    await page.getByRole('button', { name: 'Saved views' }).click();
    await page.getByLabel('Name').fill('一位的世界');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('button', { name: 'Rename “一位的世界”' }).click();
    await page.getByRole('listitem').getByLabel('Name').fill('他的世界');
    await page.getByRole('button', { name: 'Rename', exact: true }).click();
    await page.getByRole('button', { name: 'Rename “他的世界”' }).waitFor();
  });
  await withView('/', async (page) => {
    await page.getByRole('button', { name: 'Saved views' }).click();
    await page.getByRole('button', { name: /^他的世界/ }).click();
    await page.waitForURL(
      (url) => url.searchParams.get('node') === id && url.searchParams.get('tab') === 'departments',
    );
    await drawn(page);
    await expect.poll(() => nodePlaces(page)).toEqual(places);
    expect(places[id]).toEqual({ x: 777, y: -555 });
    await page.getByRole('button', { name: 'Saved views' }).click();
    await page.getByRole('button', { name: 'Delete “他的世界”' }).click();
    await page.getByText('No saved views yet.').waitFor();
  });
});
