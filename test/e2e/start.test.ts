import { expect, test } from 'vitest';
import { openView } from './browser.ts';

test('the view opens without an error, and nothing it needs is refused by the content security policy', async () => {
  const { page, complaints, close } = await openView();
  try {
    await page.locator('canvas').first().waitFor();
    expect(await page.title()).toMatch(/Tifa/);
    expect(complaints).toEqual([]);
  } finally {
    await close();
  }
});

test('everything is served by Tifa itself', async () => {
  const { page, close } = await openView();
  try {
    const foreign: string[] = [];
    const origin = new URL(page.url()).origin;
    page.on('request', (request) => {
      const { protocol } = new URL(request.url());
      if (protocol.startsWith('http') && !request.url().startsWith(origin)) foreign.push(request.url());
    });
    await page.reload({ waitUntil: 'networkidle' });
    expect(foreign).toEqual([]);
  } finally {
    await close();
  }
});
