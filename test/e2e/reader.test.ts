import { expect, test } from 'vitest';
import { litWords, rowsOf } from './journey.ts';
import { withView } from './with-view.ts';

test('what is selected is gone through mention by mention with the keyboard', async () => {
  const [[id, article]] = (await rowsOf(`MATCH (p:Person)-[r:APPEARS_IN]->(a)
    WHERE size(r.starts) > 2 RETURN p.id, a.id ORDER BY size(r.starts) DESC, p.id LIMIT 1`)) as [[string, string]];
  await withView(`/?tab=reader&article=${article}&node=${id}`, async (page) => {
    const at = () => Number(new URL(page.url()).searchParams.get('at')?.split('-')[0]);
    await page.locator(`[data-mark="${id}"]`).first().waitFor();
    await page.keyboard.press(']');
    await page.waitForURL(/at=/);
    const first = at();
    await page.keyboard.press(']');
    await expect.poll(at).toBeGreaterThan(first);
    await page.keyboard.press('[');
    await expect.poll(at).toBe(first);
    expect(await litWords(page)).not.toBe('');
  });
});

test('the evidence of a relation is gone through from article to article', async () => {
  const [[edge, article]] = (await rowsOf(`MATCH (p:Person)-[r:HOLDS_POST]->(o)
    WITH p, o, collect(r) AS assertions, count(DISTINCT r.article) AS articles WHERE articles > 1
    RETURN assertions[0].id, assertions[0].article ORDER BY p.id, o.id LIMIT 1`)) as [[string, string]];
  await withView(`/?tab=reader&article=${article}&edge=${edge}`, async (page) => {
    const next = page.getByRole('complementary', { name: 'Details' }).getByRole('button', { name: 'Next' }).first();
    await expect
      .poll(async () => {
        await next.click();
        return new URL(page.url()).searchParams.get('article');
      })
      .not.toBe(article);
  });
});
