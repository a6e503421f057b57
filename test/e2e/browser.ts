import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, inject } from 'vitest';

/** One for all tests of a file: starting it takes longer than most of them. Each test has a context of its own. */
let browser: Promise<Browser> | null = null;

afterAll(async () => {
  await (await browser)?.close();
});

/** A page on the view that knows nothing from before. */
export interface OpenView {
  page: Page;
  /** What the page complained of: uncaught errors, console errors, and what the content security policy refused. */
  complaints: string[];
  close(): Promise<void>;
}

/** Opens an address of the view, `/` by default, in Debian's Chromium, in English unless told; of the samples' Tifa unless told. */
export async function openView(
  address = '/',
  locale = 'en-GB',
  tifa: string = inject('tifaAddress'),
): Promise<OpenView> {
  browser ??= chromium.launch({
    executablePath: '/usr/bin/chromium',
    // The tests may run as root in a container with a small /dev/shm, and without a graphics card.
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
  });
  const context = await (await browser).newContext({
    locale,
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  await page.goto(tifa + address);
  return { page, complaints, close: () => context.close() };
}
