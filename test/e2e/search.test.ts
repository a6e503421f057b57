import { expect, test } from 'vitest';
import { rowsOf, searchFor } from './journey.ts';
import { withView } from './with-view.ts';

const aPerson = `MATCH (p:Person)-[:SAID]->() WHERE p.name = '沈砚秋' RETURN p.name LIMIT 1`;

test.each([
  ['shenyanqiu', 'pinyin'],
  ['syq', 'initials'],
])('%s finds a person by %s and says why', async (text, why) => {
  await rowsOf(aPerson);
  await withView('/', async (page) => {
    const hits = await searchFor(page, text);
    const hit = hits.filter({ hasText: '沈砚秋' }).first();
    await hit.waitFor();
    expect(await hit.innerText()).toContain(why);
  });
});

test('the keyboard alone leads from the search to a node', async () => {
  await withView('/', async (page) => {
    const hits = await searchFor(page, '市委');
    await page.keyboard.press('ArrowDown');
    const second = await hits.nth(1).locator('span').nth(2).innerText();
    await page.keyboard.press('Enter');
    await page.waitForURL(/node=/);
    await page.getByRole('complementary', { name: 'Details' }).getByRole('heading', { name: second }).waitFor();
  });
});

test('Enter pressed before the answer is there goes to its first hit', async () => {
  await withView('/', async (page) => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('沈砚秋');
    await page.keyboard.press('Enter');
    await page.getByRole('complementary', { name: 'Details' }).getByRole('heading', { name: '沈砚秋' }).waitFor();
  });
});

test('what is not there is said, with what to try', async () => {
  await withView('/', async (page) => {
    await page.keyboard.press('/');
    await page.keyboard.type('qqqqzz');
    await page.getByText('Nothing found for “qqqqzz”').waitFor();
  });
});

test('a command is run by its name', async () => {
  await withView('/', async (page) => {
    const hits = await searchFor(page, 'switch lang');
    await hits.filter({ hasText: 'Switch language' }).click();
    await page.getByRole('tab', { name: '言论' }).waitFor();
  });
});
