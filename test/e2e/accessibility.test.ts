import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page, Request } from 'playwright-core';
import { afterAll, expect, inject, test } from 'vitest';
import { type OpenView, openView } from './browser.ts';
import { drawn, rowsOf } from './journey.ts';
import { withView } from './with-view.ts';

const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  violations: { id: string; help: string; nodes: { html: string; failureSummary: string }[] }[];
}

/** Whether every colour is the one it is to be: even a transition of no length shows its beginning for one frame. */
function coloursStand(): boolean {
  return document.getAnimations().every((animation) => !(animation instanceof CSSTransition));
}

/** The rules by which the two schemes can differ: all else is the same page. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** What axe finds against WCAG 2.2 A and AA, or against these rules alone, a line for each place. */
async function findings(page: Page, rules?: readonly string[]): Promise<string[]> {
  // The page's content security policy forbids inline scripts; an evaluated one comes from the debugger.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  await page.waitForFunction(coloursStand);
  const { violations } = await page.evaluate(
    (runOnly) => {
      const { axe } = window as unknown as { axe: { run(options: object): Promise<AxeResult> } };
      return axe.run({ runOnly, resultTypes: ['violations'] });
    },
    rules
      ? { type: 'rule', values: rules }
      : { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary.replace(/\s+/g, ' ')}`),
  );
}

/** One view for most places: to open it anew for each takes longer than to hold it to axe. Opened by the first who needs it. */
let shared: Promise<OpenView & { pending: Set<Request> }> | null = null;

afterAll(async () => {
  await (await shared)?.close();
});

async function openShared(): Promise<OpenView & { pending: Set<Request> }> {
  const view = await openView('/');
  const pending = new Set<Request>();
  view.page.on('request', (request) => pending.add(request));
  view.page.on('requestfinished', (request) => pending.delete(request));
  view.page.on('requestfailed', (request) => pending.delete(request));
  return { ...view, pending };
}

/** Waits until the page has asked for nothing for a while, and shows all that it was answered. */
async function atRest(page: Page, pending: ReadonlySet<Request>): Promise<void> {
  for (let calm = 0; calm < 4; calm = pending.size === 0 ? calm + 1 : 0) await page.waitForTimeout(50);
  await page.waitForFunction(() => !document.querySelector('.mantine-Loader-root'));
  await drawn(page);
}

const places = [
  '/',
  '/?tab=reader',
  '/?tab=statements',
  '/?tab=statements&speech=matrix',
  '/?tab=statements&speech=comparison',
  '/?tab=departments',
  '/?tab=departments&aspect=holders',
  '/?tab=departments&aspect=partners',
  '/?tab=slogans',
  '/?g=overview&g=cypher~UNWIND+range(1,1500)+AS+n+RETURN+n',
  '/?tab=cypher',
];

/** Whether the text of every code editor is as light or dark as the window asks: they follow a moment after the page. */
function editorsFollow(dark: boolean): boolean {
  const isLight = (element: Element) => Number(/\d+/.exec(getComputedStyle(element).color)?.[0]) > 128;
  return [...document.querySelectorAll('.cm-content')].every((editor) => isLight(editor) === dark);
}

/** Makes the next one open a view that knows nothing from before: for what has been changed behind the shared one's back. */
async function openAnew(): Promise<void> {
  await (await shared)?.close();
  shared = null;
}

/**
 * Goes to an address, as back and forward do, opens what there is to be held to axe, and holds it in both schemes: the page
 * follows the window's. Leaves no sheet open behind it.
 */
async function held(address: string, open: (page: Page) => Promise<unknown> = async () => {}): Promise<void> {
  shared ??= openShared();
  const { page, complaints, pending } = await shared;
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.evaluate((next) => {
    history.pushState(null, '', next);
    dispatchEvent(new PopStateEvent('popstate'));
  }, address);
  try {
    await atRest(page, pending);
    await open(page);
    await atRest(page, pending);
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await page.locator(`html[data-mantine-color-scheme="${scheme}"]`).waitFor();
      await page.waitForFunction(editorsFollow, scheme === 'dark');
      // The button that changes the scheme has another name in each: that is looked at once.
      const rules = scheme === 'light' || address === '/' ? undefined : colourRules;
      expect(await findings(page, rules), scheme).toEqual([]);
    }
    expect(complaints).toEqual([]);
    while (await page.getByRole('dialog').count()) {
      await page.keyboard.press('Escape');
      await page.waitForTimeout(50);
    }
  } catch (error) {
    // What a failure leaves behind is no business of the next.
    await openAnew();
    throw error;
  }
}

test.each(places)('axe finds nothing at %s', async (address) => {
  await held(address);
});

test('axe finds nothing in an article with its marks, details and table', async () => {
  await withView('/?tab=reader', async (page) => {
    await page.getByRole('tabpanel').getByRole('listitem').first().getByRole('button').click();
    await page.locator('[data-mark][role="button"]').first().click();
    await page.keyboard.press('t');
    await page.waitForLoadState('networkidle');
    expect(await findings(page)).toEqual([]);
  });
});

const idsOf = async (condition: string, count: number) =>
  (await rowsOf(`MATCH (n:Entity) WHERE ${condition} RETURN n.id ORDER BY n.id LIMIT ${count}`)).map(([id]) => id!);

const correct = async (page: Page, action: string) => {
  await page.getByRole('button', { name: 'Correct', exact: true }).click();
  await page.getByRole('menuitem', { name: action }).click();
  await page.getByRole('dialog').waitFor();
};

test.each<[string, (page: Page) => Promise<unknown>]>([
  ['help', (page) => page.keyboard.press('?')],
  ['add articles', (page) => page.getByRole('button', { name: 'Add articles' }).click()],
  ['saved views', (page) => page.getByRole('button', { name: 'Saved views' }).click()],
  ['review queue', (page) => page.getByRole('button', { name: 'Review and corrections' }).click()],
  [
    'history',
    async (page) => {
      await page.getByRole('button', { name: 'Review and corrections' }).click();
      await page.getByRole('tab', { name: 'History' }).click();
    },
  ],
])('axe finds nothing in the sheet of %s', async (_, open) => {
  await held('/', async (page) => {
    await open(page);
    await page.getByRole('dialog').waitFor();
  });
});

test.each(['Rename…', 'Merge with another…', 'Split a part off…'])(
  'axe finds nothing in the sheet of %s',
  async (action) => {
    const [person] = await idsOf("n.name = '沈砚秋'", 1);
    await held(`/?node=${person}`, (page) => correct(page, action));
  },
);

test('axe finds nothing where two are to be merged, and where a relation is to be rejected', async () => {
  const [[edge]] = (await rowsOf('MATCH (:Person)-[r:HOLDS_POST]->() RETURN r.id ORDER BY r.id LIMIT 1')) as [[string]];
  const [person] = await idsOf("n.name = '沈砚秋'", 1);
  await held(`/?node=${person}`, async (page) => {
    await correct(page, 'Merge with another…');
    await page.getByLabel('Who is the same as “沈砚秋”').fill('程望舒');
    await page.getByRole('option').first().click();
    await page.getByRole('radio').first().waitFor();
  });
  await held(`/?edge=${edge}`, async (page) => {
    await page.getByRole('button', { name: 'This relation is wrong…' }).click();
    await page.getByRole('dialog').waitFor();
  });
});

test('axe finds nothing in a history with corrections, and in a list of saved views', async () => {
  const api = (path: string, body: object) =>
    fetch(`${inject('tifaAddress')}/api/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }).then((response) => response.json() as Promise<{ id: string }>);
  const forget = (path: string) => fetch(`${inject('tifaAddress')}/api/${path}`, { method: 'DELETE' });
  const [person] = await idsOf("n.name = '沈砚秋'", 1);
  const decision = await api('decisions', {
    kind: 'rename',
    entities: [person],
    name: '沈砚秋（改）',
    author: 'editor',
    reason: 'known from the archive',
  });
  const view = await api('views', { name: 'kept', query: '', positions: {} });
  await openAnew();
  try {
    await held('/', async (page) => {
      await page.getByRole('button', { name: 'Review and corrections' }).click();
      await page.getByRole('tab', { name: 'History' }).click();
      await page.getByRole('button', { name: /^Undo/ }).first().waitFor();
    });
    await held('/', async (page) => {
      await page.getByRole('button', { name: 'Saved views' }).click();
      await page.getByRole('button', { name: 'Rename “kept”' }).click();
      await page.getByRole('textbox', { name: 'Name' }).last().waitFor();
    });
  } finally {
    await forget(`decisions/${decision.id}`);
    await forget(`views/${view.id}`);
    await openAnew();
  }
});

test('axe finds nothing in any step of the tour', async () => {
  await held('/', async (page) => {
    await page.getByRole('button', { name: 'Start the tour' }).click();
    for (const step of [1, 2, 3, 4]) {
      await page.getByText(`Step ${step} of 5`).waitFor();
      await page.waitForFunction(() => !document.querySelector('.mantine-Loader-root'));
      expect(await findings(page), `step ${step}`).toEqual([]);
      await page.getByRole('button', { name: 'Next', exact: true }).click();
    }
    await page.getByText('Step 5 of 5').waitFor();
  });
});

test('axe finds nothing where two speakers are compared', async () => {
  const [one, other] = await idsOf('n:Person AND (n)-[:SAID]->(:Statement)-[:INVOKES]->()', 2);
  await held(`/?tab=statements&speech=comparison&one=${one}&other=${other}`, (page) =>
    page.getByText('Statements by month').waitFor(),
  );
});

test('axe finds nothing where bodies are connected, and where slogans are compared', async () => {
  const [one, other] = await idsOf('n:Organisation AND (n)<-[:HOLDS_POST]-()', 2);
  await held(`/?tab=departments&end=${one}&end=${other}`, (page) =>
    page
      .getByText(/shortest connection/)
      .first()
      .waitFor(),
  );
  const slogans = await idsOf('n:Slogan AND (n)<-[:INVOKES]-()', 2);
  await held(`/?tab=slogans&slogan=${slogans[0]}&slogan=${slogans[1]}`, (page) =>
    page.getByRole('figure').nth(2).waitFor(),
  );
});

test.each(['Graph', 'Table', 'JSON'])('axe finds nothing in a query with parameters, answered as %s', async (form) => {
  const parameters = JSON.stringify({ name: '沈砚秋' });
  const query = 'MATCH (p:Person {name: $name})-[r:HOLDS_POST]->(o) RETURN p, r, o';
  await held(`/?${new URLSearchParams({ tab: 'cypher', query, parameters })}`, async (page) => {
    await page.getByText(/^\d+ rows?/).waitFor();
    await page.getByText(form, { exact: true }).last().click();
  });
});

test('axe finds nothing in a printable report', async () => {
  await withView('/?tab=statements', async (page) => {
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Printable report' }).first().click();
    await page.setContent(await readFile(await (await saved).path(), 'utf8'));
    expect(await page.locator('article').count()).toBeGreaterThan(0);
    expect(await findings(page)).toEqual([]);
  });
});
