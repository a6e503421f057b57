import { expect, test } from 'vitest';
import { withView } from './with-view.ts';

test('the tour shows the three jobs in five steps, by keyboard, and does not offer itself again', async () => {
  await withView('/', async (page) => {
    await page.getByRole('button', { name: 'Start the tour' }).click();
    const card = page.getByRole('dialog');
    await card.getByText('Step 1 of 5').waitFor();
    expect(await card.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.getByRole('dialog', { name: 'Who said what' }).waitFor();
    await page.getByRole('complementary', { name: 'Details' }).locator('article').first().waitFor();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('tabpanel').locator('[data-lit]').waitFor();
    await card.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('region', { name: 'Hierarchy' }).waitFor();
    await page.keyboard.press('ArrowLeft');
    await card.getByText('Step 4 of 5').waitFor();
    await card.getByRole('button', { name: 'Next' }).click();
    await card.getByRole('button', { name: 'Begin' }).click();
    await card.waitFor({ state: 'hidden' });
    await page.goto(new URL(page.url()).origin);
    await page.getByText('Start here').waitFor();
    expect(await page.getByRole('button', { name: 'Start the tour' }).count()).toBe(0);
  });
});

test('the tour is declined once, and found again in the help', async () => {
  await withView('/', async (page) => {
    await page.getByRole('button', { name: 'No, thanks' }).click();
    await page.reload();
    await page.getByText('Start here').waitFor();
    expect(await page.getByRole('button', { name: 'Start the tour' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Help and keys' }).click();
    await page.getByRole('button', { name: 'Take the five-step tour' }).click();
    await page.getByText('Step 1 of 5').waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('Step 1 of 5').waitFor({ state: 'hidden' });
  });
});
