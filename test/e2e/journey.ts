import type { Locator, Page } from 'playwright-core';
import { inject } from 'vitest';

/** Runs a read-only query on the started Tifa, to find out what the samples hold before the browser is asked to show it. */
export async function rowsOf(query: string): Promise<string[][]> {
  const response = await fetch(`${inject('tifaAddress')}/api/cypher`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  if (!response.ok) throw new Error(`${query}: ${await response.text()}`);
  const { rows } = (await response.json()) as { rows: string[][] };
  if (rows.length === 0) throw new Error(`the samples have no answer to ${query}`);
  return rows;
}

/** Waits until the graph is drawn. */
export async function drawn(page: Page): Promise<void> {
  await page.locator('#graph[aria-busy="false"] canvas').first().waitFor({ state: 'attached' });
}

/** Types into the search box, as after pressing `/`, and gives the hits once they are those of this text. */
export async function searchFor(page: Page, text: string): Promise<Locator> {
  await page.keyboard.press('/');
  await page.keyboard.type(text);
  const hits = page.getByRole('listbox').getByRole('option');
  await hits.first().waitFor();
  return hits;
}

/** The words that the reader lights, once it does. */
export async function litWords(page: Page): Promise<string> {
  await page.locator('[data-lit]').waitFor();
  const words = await page.locator('[class*="_lit_"]').allTextContents();
  return words.join('');
}

/** What Cytoscape has drawn, from its own register. */
export async function drawnElements(page: Page): Promise<{ nodes: number; edges: number }> {
  return page.evaluate(() => {
    const { cy } = (document.querySelector('#graph [data-canvas]') as CytoscapeElement)._cyreg;
    return { nodes: cy.nodes().length, edges: cy.edges().length };
  });
}

/** Where each node stands, in the graph's own units. */
export async function nodePlaces(page: Page): Promise<{ [id: string]: { x: number; y: number } }> {
  return page.evaluate(() => {
    const { cy } = (document.querySelector('#graph [data-canvas]') as CytoscapeElement)._cyreg;
    const place = (node: Drawn) => ({ x: Math.round(node.position().x), y: Math.round(node.position().y) });
    return Object.fromEntries([...cy.nodes()].map((node) => [node.id(), place(node)]));
  });
}

/** Where the middle of an edge is on the page: of the first that no node stands near. */
export async function edgePosition(page: Page): Promise<{ x: number; y: number }> {
  return page.evaluate(() => {
    const element = document.querySelector('#graph [data-canvas]') as CytoscapeElement;
    const { left, top } = element.getBoundingClientRect();
    const { cy } = element._cyreg;
    const nodes = [...cy.nodes()].map((node) => node.renderedPosition());
    const middles = [...cy.edges()].map((edge) => {
      const from = edge.source().renderedPosition();
      const to = edge.target().renderedPosition();
      return { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    });
    const clear = middles.find((middle) => nodes.every(({ x, y }) => Math.hypot(middle.x - x, middle.y - y) > 34));
    if (!clear) throw new Error('every edge has a node near its middle');
    return { x: left + clear.x, y: top + clear.y };
  });
}

interface CytoscapeElement extends HTMLElement {
  _cyreg: {
    cy: {
      nodes(): Drawn[];
      edges(): { source(): Drawn; target(): Drawn }[];
    };
  };
}

interface Drawn {
  id(): string;
  position(): { x: number; y: number };
  renderedPosition(): { x: number; y: number };
}
