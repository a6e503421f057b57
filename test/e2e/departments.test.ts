import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { drawn, litWords, nodePlaces, rowsOf } from './journey.ts';
import { withView } from './with-view.ts';

const twoBodies = `MATCH (a:Organisation)<-[:HOLDS_POST]-(:Person)-[:HOLDS_POST]->(b:Organisation)
  WHERE a.name < b.name AND NOT a.subtype = 'media' RETURN a.name, b.name ORDER BY a.id, b.id LIMIT 1`;

async function pick(page: Page, field: string, name: string): Promise<void> {
  await page.getByLabel(field, { exact: true }).fill(name);
  await page
    .getByRole('option', { name: new RegExp(`^${name}( |$)`) })
    .first()
    .click();
}

test('two bodies are joined by paths, and each step opens its sentence', async () => {
  const [[from, to]] = (await rowsOf(twoBodies)) as [[string, string]];
  await withView('/?tab=departments', async (page) => {
    await pick(page, 'From a body or person', from);
    await pick(page, 'To a body or person', to);
    const connections = page.getByRole('region', { name: 'Find connections' });
    const step = connections.getByTitle('See it in the article').first();
    const sentence = await step.innerText();
    await page.waitForURL(/g=paths/);
    await step.click();
    expect(sentence).toContain(await litWords(page));
  });
});

test('connections are narrowed to some relations, and a third end brings those with it', async () => {
  const [[one, two]] = (await rowsOf(twoBodies.replace('a.name, b.name', 'a.id, b.id'))) as [[string, string]];
  const [[third]] = (await rowsOf(
    `MATCH (a:Person)-[:HOLDS_POST]->(:Organisation {id: '${one}'}) RETURN a.name ORDER BY a.id LIMIT 1`,
  )) as [[string]];
  await withView(`/?tab=departments&end=${one}&end=${two}`, async (page) => {
    const connections = page.getByRole('region', { name: 'Find connections' });
    await connections.getByTitle('See it in the article').first().waitFor();
    await connections.getByRole('button', { name: /^part of \d/ }).click();
    await page.waitForURL(/via=PART_OF/);
    await connections.getByRole('button', { name: /^part of \d/ }).click();
    await connections.getByRole('button', { name: 'Connect another' }).click();
    await pick(page, 'And to', third);
    await expect.poll(() => connections.getByRole('heading', { level: 3 }).count(), { timeout: 10_000 }).toBe(3);
  });
});

test('a hierarchy is seen as a graph with its levels', async () => {
  const [[below, above]] = (await rowsOf(
    'MATCH (b:Organisation)-[:PART_OF]->(a:Organisation) RETURN b.id, a.id ORDER BY b.id LIMIT 1',
  )) as [[string, string]];
  await withView(`/?tab=departments&body=${above}`, async (page) => {
    await page.getByRole('button', { name: 'As a graph' }).click();
    await page.waitForURL(/layout=hierarchy/);
    await drawn(page);
    await expect.poll(async () => Object.keys(await nodePlaces(page))).toContain(below);
    const places = await nodePlaces(page);
    expect(places[below]!.y).toBeGreaterThan(places[above]!.y);
  });
});

test('a body stands in its hierarchy with those who hold its posts', async () => {
  const [[id, holder]] = (await rowsOf(
    'MATCH (p:Person)-[:HOLDS_POST]->(o:Organisation)-[:PART_OF]->() RETURN o.id, p.name ORDER BY o.id LIMIT 1',
  )) as [[string, string]];
  await withView(`/?tab=departments&body=${id}`, async (page) => {
    const hierarchy = page.getByRole('region', { name: 'Hierarchy' });
    await hierarchy.getByRole('navigation', { name: 'Above' }).waitFor();
    await hierarchy.getByRole('list', { name: 'Post holders' }).first().getByText(holder).first().waitFor();
  });
});

test('the holders of a post stand in time, and a date opens its sentence', async () => {
  const [[id, position, holder, first, last]] = (await rowsOf(
    `MATCH (p:Person)-[r:HOLDS_POST]->(o:Organisation) WHERE r.unit IS NULL
     WITH o, p, r.position AS position, r ORDER BY r.date, r.article, r.start
     WITH o, p, position, collect(r) AS evidence WHERE evidence[0].date < evidence[-1].date
     RETURN o.id, position, p.name, evidence[0].sentence, evidence[-1].date ORDER BY o.id, position LIMIT 1`,
  )) as [[string, string, string, string, string]];
  await withView(`/?tab=departments&body=${id}`, async (page) => {
    await page.getByText('Post holders', { exact: true }).first().click();
    await page.waitForURL(/aspect=holders/);
    const post = page
      .getByRole('region', { name: 'Post holders' })
      .getByRole('region', { name: position, exact: true });
    const row = post.getByRole('listitem').filter({ hasText: holder });
    await row.getByRole('button', { name: `Last evidence: ${last.replaceAll('-', '.')}` }).waitFor();
    await row.getByRole('button', { name: /^First evidence/ }).click();
    await page.getByRole('complementary', { name: 'Details' }).getByText(first).first().waitFor();
  });
});

test('what a body ran with whom is listed with its sentence, and said where the two are connected', async () => {
  const [[id, partner, partnerId, program]] = (await rowsOf(
    `MATCH (a:Organisation)-[:ORGANISED]->(p:Program)<-[:ORGANISED]-(b:Organisation)
     RETURN a.id, b.name, b.id, p.name ORDER BY a.id, b.id LIMIT 1`,
  )) as [[string, string, string, string]];
  await withView(`/?tab=departments&body=${id}&aspect=partners&end=${id}&end=${partnerId}`, async (page) => {
    const shared = page.getByRole('region', { name: 'Ran together' }).first().getByRole('region', { name: partner });
    await shared.getByText(program).first().waitFor();
    const together = page
      .getByRole('region', { name: 'Find connections' })
      .getByRole('region', { name: 'Ran together' });
    await together.getByText(program).first().waitFor();
    const sentence = await shared.getByTitle('See it in the article').first().textContent();
    await shared.getByTitle('See it in the article').first().click();
    expect(sentence).toContain(await litWords(page));
  });
});

test('the details of a body lead to its posts over time', async () => {
  const [[id, name]] = (await rowsOf(
    'MATCH (:Person)-[:HOLDS_POST]->(o:Organisation) RETURN o.id, o.name ORDER BY o.id LIMIT 1',
  )) as [[string, string]];
  await withView(`/?node=${id}`, async (page) => {
    await page.getByRole('complementary', { name: 'Details' }).getByRole('heading', { name, exact: true }).waitFor();
    await page.getByRole('button', { name: 'Over time' }).click();
    await page.getByRole('region', { name: 'Post holders' }).getByRole('listitem').first().waitFor();
    const field = page.getByLabel('Choose a body', { exact: true });
    await expect.poll(() => field.inputValue()).toBe(name);
    // Enter means what was typed, however fast, and not what is still listed from before.
    await field.fill('澄湖');
    await page.getByRole('option', { name: /^澄湖/ }).first().waitFor();
    await page.route('**/api/search*', async (route) => {
      await setTimeout(500);
      await route.continue();
    });
    await field.fill('青澜');
    await field.press('Enter');
    await expect.poll(() => field.inputValue()).toMatch(/^青澜市/);
    expect(await page.getByRole('option').count()).toBe(0);
  });
});
