import { expect, test } from 'vitest';
import { rowsOf, searchFor } from './journey.ts';
import { withView } from './with-view.ts';

test('a tab opens on what is selected, and keeps a filter that is set', async () => {
  const [[name, id]] = (await rowsOf(
    'MATCH (g:Slogan)<-[:INVOKES]-(s) WITH g, count(s) AS times RETURN g.name, g.id ORDER BY times, g.id LIMIT 1',
  )) as [[string, string]];
  await withView(`/?node=${id}`, async (page) => {
    await page.getByRole('heading', { name, exact: true, level: 2 }).waitFor();
    await page.getByRole('tab', { name: 'Slogans' }).click();
    await page.waitForURL((url) => url.searchParams.get('slogan') === id);
    await page.keyboard.press('2');
    await page.waitForURL((url) => url.searchParams.get('s.slogan') === id);
    await page.getByRole('button', { name: 'Clear filters', exact: true }).click();
    await page.getByText('Direct', { exact: true }).click();
    await page.waitForURL(/s\.kind=direct/);
    await page.keyboard.press('4');
    await page.keyboard.press('2');
    await page.waitForURL(/tab=statements/);
    expect(new URL(page.url()).searchParams.get('s.slogan')).toBeNull();
  });
});

test('a place opens the tabs of departments and of statements on itself, by a key and by a command', async () => {
  const [[name, id]] = (await rowsOf(
    'MATCH (o)-[r:LOCATED_IN]->(p:Place) WITH p, count(r) AS times RETURN p.name, p.id ORDER BY times DESC, p.id LIMIT 1',
  )) as [[string, string]];
  await withView(`/?node=${id}`, async (page) => {
    await page.getByRole('heading', { name, exact: true, level: 2 }).waitFor();
    await page.keyboard.press('3');
    await page.waitForURL((url) => url.searchParams.get('body') === id);
    await (await searchFor(page, 'open statements')).filter({ hasText: 'Open statements' }).click();
    await page.waitForURL((url) => url.searchParams.get('s.organisation') === id);
  });
});

test('a slogan shows its use by month and by year, and a period lists its statements', async () => {
  await withView('/?tab=slogans', async (page) => {
    const month = page.getByRole('button', { name: /^\d{4}-\d{2}: \d+ of \d+ articles, \w+$/ }).first();
    await month.click();
    await page.waitForURL(/tab=statements.*s\.slogan=.*s\.from=/);
    await page.goBack();
    await month.waitFor();
    await page.getByText('By year', { exact: true }).click();
    await page.waitForURL(/by=year/);
    await page
      .getByRole('button', { name: /^\d{4}: \d+ of \d+ articles, \w+$/ })
      .first()
      .waitFor();
  });
});

test('slogans are compared in one plot, and each stands below it with its heat, silence and spread', async () => {
  await withView('/?tab=slogans', async (page) => {
    await page
      .getByRole('button', { name: /^Compare: / })
      .first()
      .click();
    const charts = page.getByRole('figure');
    await expect.poll(() => charts.count()).toBe(3);
    await charts.first().locator('svg path').first().waitFor({ state: 'attached' });
    await page
      .getByText(/not seen since \d{4}-\d{2}-\d{2}/)
      .first()
      .waitFor();
    await page.getByText('Invoked by (statements)').first().waitFor();
  });
});

test('slogans that fell silent are listed alone', async () => {
  const silent = await rowsOf(
    `MATCH (a:Article) WITH max(a.date) AS newest
     MATCH (z:Slogan)-[:APPEARS_IN]->(a) WITH newest, z, max(a.date) AS last
     WHERE duration.inMonths(date(last), date(newest)).months >= 6 RETURN z.name`,
  );
  await withView('/?tab=slogans', async (page) => {
    const rows = page.getByRole('region', { name: 'Slogans', exact: true }).getByRole('listitem');
    await rows.first().waitFor();
    const all = await rows.count();
    await page.getByLabel(/^Silent for 6 months/).check();
    await expect.poll(() => rows.count(), { timeout: 10_000 }).toBe(silent.length);
    expect(silent.length).toBeLessThan(all);
    await rows.filter({ hasText: silent[0]![0]! }).first().waitFor();
  });
});
