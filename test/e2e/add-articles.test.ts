import { expect, test } from 'vitest';
import { withView } from './with-view.ts';

const text = `澄湖市召开防汛会商会

本报讯 6月1日，澄湖市防汛会商会召开。澄湖市水务局局长柏舟说：“堤要守住，人要管好。”`;

test('a pasted article is read, and opens with what was found in it', async () => {
  await withView('/', async (page) => {
    await page.getByRole('button', { name: 'Add articles' }).click();
    await page.getByLabel('Paste the text').fill(text);
    await page.getByRole('button', { name: 'Read 1' }).click();
    await page.getByText(/1 article loaded|already there/).waitFor();
    await page.getByRole('button', { name: 'Read the new article' }).click();
    const reader = page.getByRole('region', { name: '澄湖市召开防汛会商会' });
    await reader.getByText('柏舟').first().waitFor();
    expect(await reader.locator('[data-mark]').count()).toBeGreaterThan(0);
  });
});

test('a file that is no text is refused by name, and the others stay', async () => {
  await withView('/', async (page) => {
    await page.getByRole('button', { name: 'Add articles' }).click();
    await page.locator('input[type="file"]').setInputFiles([
      { name: 'picture.txt', mimeType: 'text/plain', buffer: Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x80]) },
      { name: 'news.txt', mimeType: 'text/plain', buffer: Buffer.from(text) },
    ]);
    await page.getByText('picture.txt: The browser cannot read this file').waitFor();
    await page.getByRole('button', { name: 'Remove news.txt' }).waitFor();
  });
});
