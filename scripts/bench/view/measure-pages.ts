import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from 'playwright-core';
import { chromiumPath } from '../../chromium-path.ts';
import { percentile } from '../durations.ts';
import { barePage, type DrawnElement } from './bare-page.ts';
import { stableTime } from './drawing-watch.ts';
import { bodyCount } from './invented-graph.ts';
import { freshPage, measureOpening, type Opening } from './opened-page.ts';

export const sizes = [113, 300, 1000] as const;

/**
 * How often each page is opened, with what is kept from before and as a first visit: the shorter an opening, the more it
 * takes to tell its time from what else the machine does.
 */
const openings: { [size in (typeof sizes)[number]]: number } = { 113: 9, 300: 5, 1000: 5 };
const firstVisits = 3;

/** Openings after which the picture is dragged about. */
const drags = 3;

/** How often 50 neighbours are brought. */
const expansions = 5;

/** What one size showed. Times in milliseconds, the middle one of several openings. */
export interface ViewFigures {
  size: number;
  view: Timings;
  bare: Timings;
  /** An opening in a browser that has no file and knows no position from before. */
  firstVisit: number;
  labels: number;
}

interface Timings {
  stable: number;
  longestTask: number;
  panFrame: number;
}

export interface OnceFigures {
  /** Compressed bytes of JavaScript before first use. */
  javaScript: number;
  /** Milliseconds from asking for 50 neighbours until they are drawn. */
  expansion: number;
}

export interface ViewMeasurement {
  sizes: ViewFigures[];
  once: OnceFigures;
}

/** Where the view is served, and the ids of the bodies in the graph of each size. */
export interface ServedView {
  address: string;
  bodies: ReadonlyMap<number, readonly string[]>;
}

/** Opens the view and a bare Cytoscape page of the same elements by turns, so that a busy machine is as hard on both. */
export async function measurePages(served: ServedView, tell: (message: string) => void): Promise<ViewMeasurement> {
  // Chosen by Tifa's tests too: software drawing, which any machine has.
  const args = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'];
  const browser = await chromium.launch({ executablePath: chromiumPath, args });
  try {
    await warmUpBrowser(browser);
    const figures: ViewFigures[] = [];
    for (const size of sizes) {
      tell(`opening ${size} nodes`);
      figures.push(await measureSize(browser, served, size));
    }
    return { sizes: figures, once: await measureOnce(browser, served) };
  } finally {
    await browser.close();
  }
}

/** Shows a page that is none of those to be measured: a browser's first page waits for its processes and its Chinese font. */
async function warmUpBrowser(browser: Browser): Promise<void> {
  const data = { id: 'first', label: '预热', size: 30, colour: '#888888', shape: 'ellipse' };
  const bare = await serveText(await barePage([{ data, position: { x: 0, y: 0 } }]));
  const page = await freshPage(browser);
  await measureOpening(page, bare.address, 'canvas', false);
  await page.context().close();
  bare.close();
}

async function measureSize(browser: Browser, served: ServedView, size: (typeof sizes)[number]): Promise<ViewFigures> {
  const address = viewAddress(served, size);
  const shown = shownNodes(size);
  const firsts: Opening[] = [];
  let page = await freshPage(browser);
  for (let time = 0; time < firstVisits; time++) {
    if (time > 0) {
      await page.context().close();
      page = await freshPage(browser);
    }
    firsts.push(await measureOpening(page, address, shown, false));
  }
  const labels = await drawnLabels(page);
  const bare = await serveText(await barePage(await drawnElements(page)));
  try {
    const views: Opening[] = [];
    const bares: Opening[] = [];
    const barely = await freshPage(browser);
    // The first opening of each finds no compiled script, and a page that was another: it counts for neither.
    await measureOpening(page, address, shown, false);
    await measureOpening(barely, bare.address, 'canvas', false);
    for (let time = 0; time < openings[size]; time++) {
      views.push(await measureOpening(page, address, shown, time < drags));
      bares.push(await measureOpening(barely, bare.address, 'canvas', time < drags));
    }
    await barely.context().close();
    await page.context().close();
    return {
      size,
      view: timings(views),
      bare: timings(bares),
      firstVisit: middle(firsts.map(({ stable }) => stable)),
      labels,
    };
  } finally {
    bare.close();
  }
}

async function measureOnce(browser: Browser, served: ServedView): Promise<OnceFigures> {
  const page = await freshPage(browser);
  const [one, other] = served.bodies.get(1000)!;
  const start = `/?g=expand~${one}~60`;
  const times: number[] = [];
  let scripts: string[] = [];
  for (let time = 0; time < expansions; time++) {
    await page.goto(served.address + start);
    await stableTime(page, settledView);
    if (time === 0) scripts = await loadedScripts(page);
    const asked = await page.evaluate(
      (query) => {
        history.pushState(null, '', query);
        dispatchEvent(new PopStateEvent('popstate'));
        return performance.now();
      },
      `${start}&g=expand~${other}~${50 + time}`,
    );
    times.push((await stableTime(page, settledView)) - asked);
    // Places that the page remembers would spare it the layout, as an answer given before spares the database.
    await page.evaluate(() => localStorage.clear());
  }
  await page.context().close();
  return { javaScript: await compressedSize(scripts), expansion: middle(times) };
}

function loadedScripts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.endsWith('.js')),
  );
}

/** Bytes as they cross a network; to this machine itself the server does not compress. */
async function compressedSize(addresses: readonly string[]): Promise<number> {
  const files = await Promise.all(addresses.map(async (address) => (await fetch(address)).arrayBuffer()));
  return files.reduce((sum, file) => sum + gzipSync(file).length, 0);
}

/** What there is in the view once all that it asked for is drawn, and once these are so many nodes. */
const settledView = '#graph[aria-busy="false"]';
const shownNodes = (size: number) => `#graph[aria-busy="false"][data-nodes="${size}"]`;

function viewAddress({ address, bodies }: ServedView, size: number): string {
  const steps = bodies.get(size)!.map((id) => `g=expand~${encodeURIComponent(id)}~${Math.min(1000, size)}`);
  if (steps.length !== bodyCount)
    throw new Error(`the database has ${steps.length} bodies of the graph of ${size} nodes`);
  return `${address}/?${steps.join('&')}`;
}

/** What Cytoscape draws in the view, to be drawn again without it. */
function drawnElements(page: Page): Promise<DrawnElement[]> {
  return page.evaluate(() => {
    const element = document.querySelector('#graph [data-canvas]') as Element & { _cyreg: { cy: DrawnCore } };
    const { cy } = element._cyreg;
    return [
      ...cy.nodes().map((node) => ({
        data: {
          id: node.id(),
          label: (node.data('lines') as string[]).join('\n'),
          size: node.data('size') as number,
          colour: node.style('background-color') as string,
          shape: node.style('shape') as string,
        },
        position: { ...node.position() },
      })),
      ...cy.edges().map((edge) => ({
        data: {
          id: edge.id(),
          source: edge.data('source') as string,
          target: edge.data('target') as string,
          label: '',
          size: edge.data('width') as number,
          colour: '',
          shape: '',
        },
      })),
    ];
  });
}

interface DrawnCore {
  nodes(): DrawnNode[];
  edges(): DrawnNode[];
}

interface DrawnNode {
  id(): string;
  data(name: string): unknown;
  style(name: string): unknown;
  position(): { x: number; y: number };
}

function drawnLabels(page: Page): Promise<number> {
  return page.evaluate(() => Number(document.querySelector('#graph canvas[data-labels]')?.getAttribute('data-labels')));
}

async function serveText(html: string): Promise<{ address: string; close(): void }> {
  const server = createServer((_request, response) => response.setHeader('content-type', 'text/html').end(html));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function timings(all: readonly Opening[]): Timings {
  return {
    stable: middle(all.map(({ stable }) => stable)),
    longestTask: middle(all.map((each) => each.longestTask)),
    panFrame: middle(all.slice(0, drags).map(({ panFrames }) => percentile(panFrames, 0.95))),
  };
}

function middle(values: readonly number[]): number {
  return percentile(values, 0.5);
}
