import { expect, test } from 'vitest';
import { withView } from './with-view.ts';

test('a slogan shows its use month by month, and a month lists its statements', async () => {
  await withView('/?tab=slogans', async (page) => {
    const month = page.getByRole('button', { name: /^\d{4}-\d{2}: \d+ of \d+ articles$/ }).first();
    await month.click();
    await page.waitForURL(/tab=statements.*s\.slogan=.*s\.from=/);
    await page.goBack();
    await month.waitFor();
  });
});

test('slogans are compared one above the other', async () => {
  await withView('/?tab=slogans', async (page) => {
    await page
      .getByRole('button', { name: /^Compare: / })
      .first()
      .click();
    const charts = page.getByRole('figure');
    await expect.poll(() => charts.count()).toBe(2);
  });
});
