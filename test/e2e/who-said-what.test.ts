import { expect, test } from 'vitest';
import { litWords, rowsOf, searchFor } from './journey.ts';
import { withView } from './with-view.ts';

const mostQuoted = `MATCH (p:Person)-[:SAID]->(:Statement)
  WHERE size(p.name) = 3 WITH p, count(*) AS said ORDER BY said DESC, p.id RETURN p.name LIMIT 1`;

test('what a person said is lit in its article after three characters and two clicks', async () => {
  const [[name]] = (await rowsOf(mostQuoted)) as [[string]];
  await withView('/', async (page) => {
    const hits = await searchFor(page, name);
    await hits.filter({ hasText: name }).first().click();
    const statement = page.getByRole('complementary', { name: 'Details' }).locator('article').first();
    const words = (await statement.getByRole('button').first().innerText()).replace(/^“|”$/g, '');
    await statement.getByRole('button').first().click();
    expect(await litWords(page)).toContain(words);
  });
});

test('who invoked a slogan is answered after two characters and two clicks', async () => {
  await withView('/', async (page) => {
    const hits = await searchFor(page, '两个');
    await hits.filter({ hasText: '两个确立' }).first().click();
    const details = page.getByRole('complementary', { name: 'Details' });
    await details.getByText('Statements that invoke it').waitFor();
    await details.locator('article').first().getByRole('button').first().click();
    expect(await litWords(page)).toContain('两个确立');
  });
});

test('statements are filtered by words, kind and speaker, and the filter is in the address', async () => {
  await withView('/?tab=statements', async (page) => {
    const list = page.getByRole('region', { name: 'Statements' });
    await list.locator('article').first().waitFor();
    await page.getByText('Direct', { exact: true }).click();
    await page.waitForURL(/s\.kind=direct/);
    await list.locator('article[data-kind="direct"]').first().waitFor();
    expect(await list.locator('article[data-kind="indirect"]').count()).toBe(0);
    await page.getByLabel('Find in statements').fill('群众');
    await page.waitForURL(/s\.q=/);
    await expect.poll(() => list.locator('article').allTextContents(), { timeout: 10_000 }).toSatisfy(all(/群众/));
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await page.waitForURL((url) => !url.search.includes('s.'));
  });
});

test('a statement is copied as a citation with its source and date', async () => {
  await withView('/?tab=statements', async (page) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const statement = page.getByRole('region', { name: 'Statements' }).locator('article').first();
    await statement.getByRole('button', { name: 'Copy as a citation' }).click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/：.+——《.+》，.+，\d{4}-\d{2}-\d{2}$/);
  });
});

test('a cell of the matrix opens as many statements as it says', async () => {
  await withView('/?tab=statements&speech=matrix', async (page) => {
    const cell = page
      .getByRole('table')
      .getByRole('button', { name: / on .+: \d+ statements?$/ })
      .first();
    const count = Number(await cell.innerText());
    await cell.click();
    await page.waitForURL(/s\.speaker=.*s\.slogan=/);
    const list = page.getByRole('region', { name: 'Statements' });
    await list.locator('article').first().waitFor();
    expect(await list.locator('article').count()).toBe(count);
  });
});

test('two speakers stand side by side, with the slogans that both or only one invoked', async () => {
  const rows = await rowsOf(`MATCH (p:Person)-[:SAID]->(:Statement)-[:INVOKES]->(:Slogan)
    WITH p, count(*) AS said ORDER BY said DESC, p.id RETURN p.id, p.name LIMIT 2`);
  const [[one, oneName], [other, otherName]] = rows as [[string, string], [string, string]];
  await withView(`/?tab=statements&speech=comparison&one=${one}`, async (page) => {
    await page.getByLabel('Second speaker').fill(otherName);
    await page.getByRole('option', { name: otherName }).first().click();
    await page.waitForURL((url) => url.searchParams.get('other') === other);
    const compared = page.getByRole('region', { name: 'Compare' });
    for (const name of [oneName, otherName]) {
      await compared.getByText(`${name} only`).waitFor();
      await compared.getByRole('region', { name }).locator('article').first().waitFor();
    }
  });
});

test('the list of statements is saved as a table', async () => {
  await withView('/?tab=statements&s.kind=direct', async (page) => {
    const saving = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Download CSV' }).click();
    expect((await saving).suggestedFilename()).toBe('tifa-statements.csv');
  });
});

const all = (pattern: RegExp) => (texts: string[]) => texts.length > 0 && texts.every((text) => pattern.test(text));

test('all statements that fit are copied as citations, each with its source', async () => {
  await withView('/?tab=statements&s.kind=direct', async (page) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const list = page.getByRole('region', { name: 'Statements' });
    const total = await list.getByText(/^\d+ statements$/).textContent();
    await page.getByRole('button', { name: 'Copy all as citations' }).click();
    await page.getByText(`${Number.parseInt(total!, 10)} citations copied`).waitFor();
    const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
    expect(lines).toHaveLength(Number.parseInt(total!, 10));
    // An article that was added without its medium and date is cited by its title.
    for (const line of lines) expect(line).toMatch(/：“.+”——《.+》(?:，.+)?$/);
    expect(lines.filter((line) => line.includes('》，')).length).toBeGreaterThan(lines.length / 2);
  });
});
