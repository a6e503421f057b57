import { expect, test } from 'vitest';
import { rowsOf } from './journey.ts';
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

test('files of any kind and encoding are read, dropped anywhere; each that cannot be is named with the reason', async () => {
  await withView('/?tab=cypher', async (page) => {
    const drop = async (element: string, name: string) => {
      const dropped = await page.evaluateHandle(
        ([name, text]) => {
          const transfer = new DataTransfer();
          transfer.items.add(new File([text], name));
          return transfer;
        },
        [name, text] as const,
      );
      await page.dispatchEvent(element, 'drop', { dataTransfer: dropped });
    };
    const editor = page.locator('.cm-content');
    const query = await editor.textContent();
    await drop('.cm-content', 'dropped.txt');
    const sheet = page.getByRole('dialog', { name: 'Add articles' });
    await sheet.getByText('dropped.txt').waitFor();
    // “澄湖市开会” and what its head of water affairs says, in GB18030.
    const chinese = Buffer.from(
      'b3cebafecad0bfaabbe10ab3cebafecad0cbaecef1bed6bed6b3a4b0d8d6dbcbb5a3baa1b0b5ccd2aacad8d7a1a1a3a1b10a',
      'hex',
    );
    await page
      .locator('input[type="file"]')
      .first()
      .setInputFiles([
        { name: 'chinese.txt', mimeType: 'text/plain', buffer: chinese },
        { name: 'broken.docx', mimeType: 'application/octet-stream', buffer: Buffer.from('no archive') },
        { name: 'nothing.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) },
        { name: 'away.md', mimeType: 'text/markdown', buffer: Buffer.from(text) },
        { name: 'picture.jpg', mimeType: 'image/jpeg', buffer: Buffer.from([0xff, 0xd8]) },
      ]);
    await sheet.getByText('1 file of another kind is left out: picture.jpg').waitFor();
    await sheet.getByRole('button', { name: 'Remove away.md' }).click();
    await sheet.getByRole('button', { name: 'Read 4' }).click();
    await sheet.getByText('2 failed').waitFor();
    await sheet.getByText(/^broken\.docx not a Word document/).waitFor();
    await sheet.getByText('nothing.txt empty: it holds no text').waitFor();
    expect(await sheet.getByText(/article.? loaded|already there/).count()).toBeGreaterThan(0);
    expect(await rowsOf("MATCH (a:Article {title: '澄湖市开会'}) RETURN a.title")).toHaveLength(1);
    // The editor, over which it was dropped, leaves a file to the sheet; one dropped meanwhile is the next to be read.
    expect(await editor.textContent()).toBe(query);
    await drop('#graph', 'next.txt');
    await sheet.getByRole('button', { name: 'Add more' }).click();
    await sheet.getByRole('button', { name: 'Remove next.txt' }).waitFor();
    await sheet.getByRole('button', { name: 'Read 1' }).click();
    await sheet.getByRole('button', { name: 'Read the new article' }).click();
    await page.getByRole('region', { name: /^澄湖市/ }).waitFor();
  });
});
