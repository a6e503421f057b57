import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { litWords } from './journey.ts';
import { runTifa } from './running-tifa.ts';
import { withView } from './with-view.ts';

const seed = path.join(import.meta.dirname, '../../../shared/seed');
const isThere = existsSync(seed);
if (!isThere) console.warn(`skipped: the steps of the jobs are counted on the article in ${seed}, which is absent`);

/** A hand that counts what it does: clicks, and keys that are pressed or characters typed. */
class Hand {
  clicks = 0;
  keys = 0;

  constructor(readonly page: Page) {}

  async click(target: Locator): Promise<void> {
    await target.click();
    this.clicks += 1;
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    this.keys += text.length;
  }

  /** Brings the pointer over something, which is part of the click on what appears there. */
  async over(target: Locator): Promise<void> {
    await target.hover();
  }

  get count(): string {
    return `${this.clicks} clicks, ${this.keys} keys`;
  }
}

const searchBox = (page: Page) => page.getByRole('combobox', { name: /^Search people/ });
const hit = (page: Page, name: RegExp) =>
  page.getByRole('listbox', { name: 'Results' }).getByRole('option').filter({ hasText: name }).first();
const above = (page: Page) =>
  page.getByRole('region', { name: 'Hierarchy' }).getByRole('navigation', { name: 'Above' });
const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });

describe.skipIf(!isThere)('fewer steps than anyone, counted on the article that the project was made for', () => {
  let tifa: Awaited<ReturnType<typeof runTifa>>;
  beforeAll(async () => {
    tifa = await runTifa([seed]);
  });
  afterAll(() => tifa?.close());
  const counted = (journey: (hand: Hand) => Promise<void>) =>
    withView('/', (page) => journey(new Hand(page)), 'en-GB', tifa.address);

  test('what did 梅安国 say, with its sentence lit: 3 clicks, 3 keys', async () => {
    await counted(async (hand) => {
      const { page } = hand;
      await hand.click(searchBox(page));
      await hand.type('梅安国');
      await hand.click(hit(page, /梅安国/));
      await details(page).getByRole('heading', { name: '梅安国' }).waitFor();
      const words = details(page).locator('article').first().getByRole('button').first();
      const said = (await words.innerText()).replace(/^“|”$/g, '');
      await hand.click(words);
      expect(await litWords(page)).toContain(said);
      expect(hand.count).toBe('3 clicks, 3 keys');
    });
  });

  test('who invoked 两个确立: 2 clicks, 2 keys', async () => {
    await counted(async (hand) => {
      const { page } = hand;
      await hand.click(searchBox(page));
      await hand.type('两个');
      await hand.click(hit(page, /两个确立/));
      await details(page).getByText('Statements that invoke it').waitFor();
      await details(page).locator('article').first().waitFor();
      expect(hand.count).toBe('2 clicks, 2 keys');
    });
  });

  test('how do 市人社局 and 市委组织部 connect, each step with its sentence: 3 clicks, 6 keys', async () => {
    await counted(async (hand) => {
      const { page } = hand;
      await hand.click(searchBox(page));
      await hand.type('市人社');
      const row = hit(page, /人力资源和社会保障局|人社局/);
      await hand.over(row);
      await hand.click(row.locator('[data-action="connect"]'));
      await page.getByLabel('To a body or person', { exact: true }).waitFor();
      await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
      await hand.type('组织部');
      await hand.click(page.getByRole('option', { name: /市委组织部/ }).first());
      const connections = page.getByRole('region', { name: 'Find connections' });
      const steps = connections.getByTitle('See it in the article');
      await steps.first().waitFor();
      for (const step of await steps.allInnerTexts()) expect(step.split('\n').at(-1)!.length).toBeGreaterThan(8);
      expect(hand.count).toBe('3 clicks, 6 keys');
    });
  });

  test('the hierarchy around 市委组织部, with its levels: 2 clicks, 3 keys', async () => {
    await counted(async (hand) => {
      const { page } = hand;
      await hand.click(searchBox(page));
      await hand.type('组织部');
      const row = hit(page, /郑州市委组织部/);
      await hand.over(row);
      await hand.click(row.locator('[data-action="hierarchy"]'));
      await above(page).waitFor();
      expect(hand.count).toBe('2 clicks, 3 keys');
    });
  });

  test('the keyboard alone does the same: the right arrow chooses what to do with a hit', async () => {
    await counted(async ({ page }) => {
      await page.keyboard.press('/');
      await page.keyboard.type('郑州市委组织部');
      await hit(page, /郑州市委组织部/).waitFor();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      await above(page).waitFor();
    });
  });
});
