import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { documentReader } from '../read/document-reader.ts';
import { pdfThatTakesTime } from '../read/made-documents.ts';
import { rowsOf } from './journey.ts';
import { withView } from './with-view.ts';

const text = `澄湖市召开防汛会商会

本报讯 6月1日，澄湖市防汛会商会召开。澄湖市水务局局长柏舟说：“堤要守住，人要管好。”`;

test('a pasted article is read, and opens with what was found in it; in Chinese, what failed and why too', async () => {
  const journey = async (page: Page) => {
    await page.getByRole('button', { name: '添加报道' }).click();
    await page.getByLabel('粘贴正文').fill(text);
    const broken = { name: '坏.docx', mimeType: 'application/octet-stream', buffer: Buffer.from('no archive') };
    await page.locator('input[type="file"]').first().setInputFiles([broken]);
    await page.getByRole('button', { name: '读取 2 篇' }).click();
    await page.getByText(/已载入 1 篇|1 篇早已在库中/).waitFor();
    await page.getByText('坏.docx 不是 Word 文档（.docx）：请用 Word 打开，另存为 .docx').waitFor();
    await page.getByRole('button', { name: '阅读新报道' }).click();
    const reader = page.getByRole('region', { name: '澄湖市召开防汛会商会' });
    await reader.getByText('柏舟').first().waitFor();
    expect(await reader.locator('[data-mark]').count()).toBeGreaterThan(0);
  };
  await withView('/', journey, 'zh-CN');
});

test('where the server fails, the page says what to do, in Chinese too, and keeps the error folded below', async () => {
  const jobs = path.join(inject('tifaHome'), 'jobs');
  const waiting = () => readdirSync(jobs).filter((name) => name.endsWith('.request.json'));
  const journey = async (page: Page) => {
    // A job that waits behind a document, and whose file is lost meanwhile.
    const slow = { name: 'slow.pdf', base64: pdfThatTakesTime().toString('base64') };
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ articles: [slow] });
    expect((await fetch(`${inject('tifaAddress')}/api/articles`, { method: 'POST', headers, body })).status).toBe(202);
    const reader = await documentReader('pdf', inject('tifaProcess'));
    const before = new Set(waiting());
    await page.getByRole('button', { name: '添加报道' }).click();
    await page.getByLabel('粘贴正文').fill(text);
    // More than one request holds: what is behind the one that fails is not sent.
    const files = Array.from({ length: 200 }, (_, index) => ({
      name: `${index + 1}.txt`,
      mimeType: 'text/plain',
      buffer: Buffer.from(text),
    }));
    await page.locator('input[type="file"]').first().setInputFiles(files);
    await page.getByRole('button', { name: '读取 201 篇' }).click();
    await expect.poll(waiting).toHaveLength(2);
    for (const name of waiting()) if (!before.has(name)) rmSync(path.join(jobs, name));
    process.kill(reader, 'SIGKILL');
    await page.getByText('服务器没能做完，已载入的都保留').waitFor();
    const error = page.getByText('ENOENT: no such file or directory');
    expect(await error.isVisible()).toBe(false);
    await page.getByText('技术细节').click();
    expect(await error.isVisible()).toBe(true);
    // All of them wait to be added again, the pasted text as well.
    await page.getByText('有 201 个文件仍在待读之列，可再次添加：1.txt、2.txt、3.txt、4.txt、5.txt …').waitFor();
    await page.getByRole('button', { name: '继续添加' }).click();
    await page.getByRole('button', { name: '读取 201 篇' }).click();
    await page
      .getByText(/已载入 1 篇|201 篇早已在库中|200 篇早已在库中/)
      .first()
      .waitFor();
  };
  await withView('/', journey, 'zh-CN');
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
    // The editor, over which it was dropped, leaves a file to the sheet.
    expect(await editor.textContent()).toBe(query);
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
    // Each that was added opens, and the list is there for the next.
    for (const title of ['澄湖市开会', '澄湖市召开防汛会商会']) {
      await sheet.getByRole('list', { name: 'Articles to read' }).getByRole('button', { name: title }).click();
      await page.getByRole('region', { name: title }).waitFor();
      await page.getByRole('button', { name: 'Add articles' }).click();
    }
    // One dropped meanwhile is the next to be read.
    await drop('#graph', 'next.txt');
    await sheet.getByRole('button', { name: 'Add more' }).click();
    await sheet.getByRole('button', { name: 'Remove next.txt' }).waitFor();
    await sheet.getByRole('button', { name: 'Read 1' }).click();
    await sheet.getByRole('button', { name: 'Read the new article' }).click();
    await page.getByRole('region', { name: /^澄湖市/ }).waitFor();
  });
});
