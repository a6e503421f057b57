import type { Page } from 'playwright-core';
import { afterEach, expect, inject, test } from 'vitest';
import { drawnElements, rowsOf, searchFor } from './journey.ts';
import { withView } from './with-view.ts';

const api = (path: string, init?: RequestInit) => fetch(`${inject('tifaAddress')}/api/${path}`, init);

// The samples are as they were for whoever comes next.
afterEach(async () => {
  const { decisions } = (await (await api('decisions')).json()) as { decisions: { id: string }[] };
  for (const { id } of decisions) await api(`decisions/${id}`, { method: 'DELETE' });
});

const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });

async function goToPerson(page: Page, name: string): Promise<void> {
  const hits = await searchFor(page, name);
  await hits.filter({ hasText: name }).first().click();
  await details(page).getByRole('heading', { name, exact: true }).waitFor();
}

async function correct(page: Page, action: string): Promise<void> {
  await details(page).getByRole('button', { name: 'Correct', exact: true }).click();
  await page.getByRole('menuitem', { name: action }).click();
}

async function sign(page: Page): Promise<void> {
  await page.getByLabel('Reason').fill('known from the archive');
  await page.getByLabel('Signed').fill('editor');
}

test('a person is renamed in place: the details, the graph and the search follow, and one click undoes it', async () => {
  await withView('/', async (page) => {
    await goToPerson(page, '沈砚秋');
    await correct(page, 'Rename…');
    await page.getByLabel('New name').fill('沈砚秋（改）');
    await sign(page);
    await page.getByRole('button', { name: 'Rename', exact: true }).click();
    await details(page).getByRole('heading', { name: '沈砚秋（改）' }).waitFor();
    await page.keyboard.press('t');
    await page.getByRole('cell', { name: '沈砚秋（改）' }).first().waitFor();
    await page.getByRole('alert').getByRole('button', { name: 'Undo' }).click();
    await details(page).getByRole('heading', { name: '沈砚秋', exact: true }).waitFor();
  });
});

test('two people are merged under the name that is chosen; the history names them and undoes it', async () => {
  const [[one, other]] = (await rowsOf(
    `MATCH (a:Person)-[:SAID]->(), (b:Person)-[:SAID]->() WHERE a.name < b.name AND size(a.name) = 3 AND size(b.name) = 3
     RETURN DISTINCT a.name, b.name ORDER BY a.name, b.name LIMIT 1`,
  )) as [[string, string]];
  await withView('/', async (page) => {
    await goToPerson(page, one);
    await correct(page, 'Merge with another…');
    await page.getByLabel(`Who is the same as “${one}”`).fill(other);
    await page
      .getByRole('option', { name: new RegExp(`^${other}( |$)`) })
      .first()
      .click();
    await page.getByRole('radio', { name: other }).check();
    await sign(page);
    await page.getByRole('button', { name: 'Merge', exact: true }).click();
    await details(page).getByRole('heading', { name: other, exact: true }).waitFor();
    await details(page)
      .getByText(new RegExp(`^Also .*${one}`))
      .waitFor();
    // The articles of both may be split off again, and a key that closes a sheet leaves the selection alone.
    await correct(page, 'Split a part off…');
    const sheet = page.getByRole('dialog', { name: 'Split in two' });
    const [[articles]] = (await rowsOf(
      `MATCH (:Person {name: '${other}'})-[:APPEARS_IN]->(a) RETURN count(DISTINCT a)`,
    )) as [[string]];
    await sheet.getByText(`0 of ${articles} articles chosen`).waitFor();
    expect(await sheet.getByRole('listitem').count()).toBe(Number(articles));
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'hidden' });
    await details(page).getByRole('heading', { name: other, exact: true }).waitFor();
    await page.getByRole('button', { name: 'Review and corrections' }).click();
    await page.getByRole('tab', { name: 'History' }).click();
    const row = page.getByRole('listitem').filter({ hasText: `“${one}” and “${other}” are now one` });
    await row.getByText('known from the archive').waitFor();
    await row.getByRole('button', { name: /^Undo/ }).click();
    await page.getByText('No corrections yet.').waitFor();
    await page.keyboard.press('Escape');
    const { hits } = (await (await api(`search?q=${encodeURIComponent(one)}`)).json()) as {
      hits: { node: { name: string } }[];
    };
    expect(hits.map(({ node }) => node.name)).toContain(one);
  });
});

test('whoever has a namesake is told so, with what tells them apart, and both are put side by side', async () => {
  const [[name, one, hint]] = (await rowsOf(
    `MATCH (a:Person), (b:Person {name: a.name}) WHERE a.id <> b.id AND size(b.posts) > 0
     RETURN a.name, a.id, b.posts[0] ORDER BY a.id LIMIT 1`,
  )) as [[string, string, string]];
  await withView(`/?node=${one}`, async (page) => {
    const row = details(page).getByRole('listitem').filter({ hasText: hint }).filter({ hasText: 'The same?' });
    await row.getByRole('button', { name, exact: true }).waitFor();
    await row.getByRole('button', { name: 'The same?' }).click();
    const sheet = page.getByRole('dialog', { name: 'Merge into one' });
    await expect.poll(() => sheet.getByText(name, { exact: true }).count()).toBe(2);
  });
});

test('two nodes chosen in a frame are offered to be merged', async () => {
  await withView('/', async (page) => {
    await page.waitForFunction(() => document.querySelector('#graph')?.getAttribute('aria-busy') === 'false');
    await page.evaluate(() => {
      const { cy } = (
        document.querySelector('#graph [data-canvas]') as unknown as {
          _cyreg: {
            cy: { nodes(selector: string): { slice(a: number, b: number): { select(): void } }; emit(e: string): void };
          };
        }
      )._cyreg;
      cy.nodes('[kind = "organisation"]').slice(0, 2).select();
      cy.emit('boxend');
    });
    await page.getByRole('button', { name: 'Merge these two…' }).click();
    await page.getByRole('dialog', { name: 'Merge into one' }).waitFor();
  });
});

test('an article dragged out of a person makes another of its own, and undo puts it back', async () => {
  await withView('/', async (page) => {
    await goToPerson(page, '沈砚秋');
    const before = await rowsOf("MATCH (p:Person {name: '沈砚秋'}) RETURN p.id");
    await correct(page, 'Split a part off…');
    const sheet = page.getByRole('dialog', { name: 'Split in two' });
    const article = sheet.getByRole('listitem').first();
    await article.dragTo(sheet.getByLabel('Name of the new node'));
    await sheet.getByText(/^1 of \d+ articles chosen$/).waitFor();
    await sheet.getByLabel('Name of the new node').fill('沈砚秋（另一人）');
    await sign(page);
    await sheet.getByRole('button', { name: 'Split off' }).click();
    await page.getByRole('alert').getByText('Split “沈砚秋（另一人）” off “沈砚秋”').waitFor();
    await rowsOf("MATCH (p:Person {name: '沈砚秋（另一人）'}) RETURN p.id");
    await page.getByRole('alert').getByRole('button', { name: 'Undo' }).click();
    await page
      .getByRole('alert')
      .getByText(/^Undone/)
      .waitFor();
    expect(await rowsOf("MATCH (p:Person) WHERE p.name STARTS WITH '沈砚秋' RETURN p.id")).toEqual(before);
  });
});

test('a wrong relation is rejected with a reason and leaves the graph until it is undone', async () => {
  const [[edge]] = (await rowsOf(
    'MATCH (:Person)-[r:HOLDS_POST]->(:Organisation) RETURN r.id ORDER BY r.id LIMIT 1',
  )) as [[string]];
  await withView(`/?edge=${edge}`, async (page) => {
    const { edges } = await drawnElements(page);
    expect(edges).toBeGreaterThan(0);
    await details(page).getByRole('button', { name: 'This relation is wrong…' }).click();
    await sign(page);
    await page.getByRole('button', { name: 'Reject', exact: true }).click();
    await page
      .getByRole('alert')
      .getByText(/^Rejected a relation between/)
      .waitFor();
    await page.waitForURL((url) => !url.searchParams.has('edge'));
    expect((await api(`relations/${edge}`)).status).toBe(404);
    await page.getByRole('alert').getByRole('button', { name: 'Undo' }).click();
    await page
      .getByRole('alert')
      .getByText(/^Undone/)
      .waitFor();
    expect((await api(`relations/${edge}`)).status).toBe(200);
  });
});

test('same names are reviewed side by side by keys: later, then different, and they are not offered again', async () => {
  await withView('/', async (page) => {
    const { total } = (await (await api('duplicates')).json()) as { total: number };
    expect(total).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Review and corrections' }).click();
    const sheet = page.getByRole('dialog', { name: 'Review and corrections' });
    await sheet.getByText(`${total} to review`).waitFor();
    const read = page.waitForEvent('popup');
    await sheet.getByTitle('Read it in another tab').first().click();
    const article = await read;
    await article.locator('[data-lit]').waitFor();
    await article.close();
    await sheet.getByLabel('Signed').fill('editor');
    await sheet.getByRole('tab', { name: 'Same names' }).focus();
    for (let pair = 0; pair < total; pair++) await page.keyboard.press('l');
    await sheet.getByText(`The other ${total} are put off.`).waitFor();
    await sheet.getByRole('button', { name: 'See them again' }).click();
    await sheet.getByText('Against it').waitFor();
    await page.keyboard.press('d');
    await page
      .getByRole('alert')
      .getByText(/are not the same$/)
      .waitFor();
    expect(((await (await api('duplicates')).json()) as { total: number }).total).toBe(total - 1);
    await page.reload();
    await page.getByRole('button', { name: 'Review and corrections' }).click();
    await sheet.getByText(total === 1 ? 'No same names to review.' : `${total - 1} to review`).waitFor();
  });
});
