import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openView } from './browser.ts';
import { drawn, drawnElements } from './journey.ts';
import { withView } from './with-view.ts';

async function ask(page: Page, query: string): Promise<void> {
  const editor = page.getByRole('textbox', { name: 'Cypher query' });
  await editor.click();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(query);
  await page.keyboard.press('Control+Enter');
}

test('a query is answered as a table, with its size and time in words', async () => {
  await withView('/?tab=cypher', async (page) => {
    await ask(page, 'MATCH (p:Person)-[:SAID]->(s:Statement) RETURN p.name AS who, s.text AS words LIMIT 7');
    await page.getByText(/^7 rows · in \d+ ms/).waitFor();
    expect(await page.getByRole('row').count()).toBe(8);
    await page.getByText('JSON', { exact: true }).click();
    await page.getByText('"columns"').waitFor();
  });
});

test('nodes of an answer are a graph, which goes on in the large one', async () => {
  await withView('/?tab=cypher', async (page) => {
    await ask(page, 'MATCH (p:Person)-[r:SAID]->(s:Statement) RETURN p, r, s LIMIT 3');
    await page.getByRole('button', { name: 'Go on in the graph' }).click();
    await page.waitForURL(/g=cypher/);
    await drawn(page);
    await expect.poll(async () => (await drawnElements(page)).edges).toBe(3);
  });
});

test('labels of the live schema are offered, and the chosen one is written', async () => {
  await withView('/?tab=cypher', async (page) => {
    await page.getByRole('textbox', { name: 'Cypher query' }).click();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('MATCH (n:Slo', { delay: 30 });
    await page.getByRole('option', { name: 'Slogan' }).first().click();
    await expect
      .poll(() => page.getByRole('textbox', { name: 'Cypher query' }).innerText())
      .toContain('MATCH (n:Slogan');
  });
});

test('an error is explained, with its place, and the word is marked in the query', async () => {
  const { page, close } = await openView('/?tab=cypher');
  try {
    await ask(page, 'MATCH (p:Person) RETRUN p');
    await page.getByText('line 1, column 18').waitFor();
    await page.locator('.cm-lintRange-error').first().waitFor();
  } finally {
    await close();
  }
});

test('a write is refused in words', async () => {
  const { page, close } = await openView('/?tab=cypher');
  try {
    await ask(page, "CREATE (:Person {name: '无此人'})");
    await page.getByText('Only read-only queries run here').waitFor();
  } finally {
    await close();
  }
});

test('a cut answer says of how many rows, and brings the rest', async () => {
  await withView('/?tab=cypher', async (page) => {
    await ask(page, 'UNWIND range(1, 1500) AS n RETURN n');
    await page.getByText('1,000 of 1,500 rows').waitFor();
    await page.getByRole('button', { name: 'Next 1,000 rows' }).click();
    await page.getByText(/^1,500 rows/).waitFor();
    await page.getByText('JSON', { exact: true }).click();
    await page.getByText('1500', { exact: false }).first().waitFor();
  });
});
