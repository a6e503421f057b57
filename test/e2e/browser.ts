import { type Browser, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';

/** A browser with one page on the view. */
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
  const browser: Browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    // The tests may run as root in a container with a small /dev/shm, and without a graphics card.
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
  });
  const page = await browser.newPage({ locale, viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  await page.goto(tifa + address);
  return { page, complaints, close: () => browser.close() };
}
