import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { openView } from './browser.ts';
import { drawn } from './journey.ts';
import { withView } from './with-view.ts';

test('a browser that speaks Chinese gets Chinese, and the choice of language is remembered', async () => {
  await withView(
    '/',
    async (page) => {
      await page.getByRole('tab', { name: '部门' }).waitFor();
      await page.getByRole('button', { name: '切换到 English' }).click();
      await page.getByRole('tab', { name: 'Departments' }).waitFor();
      await page.reload();
      await page.getByRole('tab', { name: 'Departments' }).waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
    },
    'zh-CN',
  );
});

test('the help sheet opens with a question mark and closes with Escape', async () => {
  await withView('/', async (page) => {
    await page.keyboard.press('?');
    const sheet = page.getByRole('dialog', { name: 'Help and keys' });
    await sheet.waitFor();
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'hidden' });
  });
});

test('a server that is away is said, with what to do, and the view recovers', async () => {
  const { page, close } = await openView();
  try {
    await drawn(page);
    await page.context().setOffline(true);
    await page.getByRole('tab', { name: 'Statements' }).click();
    await page.getByText('The server does not answer').first().waitFor({ timeout: 20_000 });
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Try again' }).first().click();
    await page.getByRole('region', { name: 'Statements' }).locator('article').first().waitFor();
  } finally {
    await close();
  }
});

test('a part of the page that a server which is away cannot give is explained, and the rest stays', async () => {
  const { page, close } = await openView();
  try {
    await drawn(page);
    await page.context().setOffline(true);
    await page.getByRole('tab', { name: 'Cypher' }).click();
    await page.getByRole('alert').getByText('This part of the page could not be shown').waitFor();
    await page.getByRole('tab', { name: 'Statements' }).click();
    await page.getByRole('tabpanel', { name: 'Statements' }).waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByText('This part of the page could not be shown').waitFor();
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Reload the page' }).click();
    await drawn(page);
  } finally {
    await close();
  }
});

test('a link to what is no longer there says so', async () => {
  const { page, close } = await openView('/?node=person-0000000000000000');
  try {
    await page.getByText('The database does not have it').first().waitFor();
  } finally {
    await close();
  }
});

test('in a narrow window the details come as a drawer', async () => {
  const { page, close } = await openView();
  try {
    await page.setViewportSize({ width: 480, height: 900 });
    await drawn(page);
    await page.keyboard.press('/');
    await page.keyboard.type('沈砚秋');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Details' }).getByRole('heading', { name: '沈砚秋' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(480);
  } finally {
    await close();
  }
});

test('in a low window the legend keeps its sum in sight, in a narrow one no button is cut and who matters most is named', async () => {
  const { page, close } = await openView('/?tab=statements');
  try {
    await page.setViewportSize({ width: 1440, height: 520 });
    await drawn(page);
    const sum = await page.getByText(/^\d+ nodes · \d+ relations/).boundingBox();
    expect(sum!.y + sum!.height).toBeLessThanOrEqual(520);

    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole('link', { name: 'Download CSV' }).waitFor();
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('[role="tabpanel"] .mantine-Button-label')]
        .filter((label) => label.scrollWidth > label.clientWidth)
        .map((label) => label.textContent),
    );
    expect(cut).toEqual([]);

    await page.evaluate(() => {
      const written = new Set<string>();
      Object.assign(window, { written });
      const { fillText } = CanvasRenderingContext2D.prototype;
      CanvasRenderingContext2D.prototype.fillText = function (text, ...place) {
        written.add(text);
        return fillText.call(this, text, ...place);
      };
    });
    // Another size of the graph draws the names anew.
    await page.setViewportSize({ width: 400, height: 844 });
    const unnamed = () =>
      page.evaluate(() => {
        const element = document.querySelector('#graph [data-canvas]') as Element & {
          _cyreg: { cy: { nodes(): Iterable<{ data(name: string): unknown }> } };
        };
        const written = (window as unknown as { written: Set<string> }).written;
        return [...element._cyreg.cy.nodes()]
          .filter((node) => node.data('kind') !== 'statement')
          .sort((one, other) => Number(other.data('degree')) - Number(one.data('degree')))
          .slice(0, 10)
          .map((node) => node.data('lines') as string[])
          .flatMap((lines, rank) => (lines.every((line) => written.has(line)) ? [] : [rank]));
      });
    // A name gives way only to that of a better connected one, and what other tests have added moves them all.
    await expect.poll(async () => (await unnamed()).filter((rank) => rank < 5)).toEqual([]);
    expect((await unnamed()).length).toBeLessThanOrEqual(1);
  } finally {
    await close();
  }
});

test('at most half a megabyte of compressed JavaScript comes before first use, and the first answers are asked for before it', async () => {
  const { page, close } = await openView();
  try {
    const asked = page.waitForRequest(/\/api\/overview/);
    await page.route(/\/assets\/libraries-.*\.js$/, async (route) => {
      await asked;
      await route.continue();
    });
    await page.reload();
    await drawn(page);
    await page.waitForLoadState('networkidle');
    const scripts = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => name.endsWith('.js')),
    );
    // To loopback the server sends them as they are; over a network, compressed.
    const sizes = scripts.map(async (url) => gzipSync(await (await fetch(url)).arrayBuffer()).byteLength);
    const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    expect(total).toBeGreaterThan(100_000);
    expect(total).toBeLessThan(500_000);
  } finally {
    await close();
  }
});
