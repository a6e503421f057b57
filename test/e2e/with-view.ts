import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { openView } from './browser.ts';
import { drawn } from './journey.ts';

/** Opens the view, waits for its first picture, does the journey, and holds that nothing was complained of. */
export async function withView(
  address: string,
  journey: (page: Page) => Promise<void>,
  locale?: string,
  tifa?: string,
): Promise<void> {
  const { page, complaints, close } = await openView(address, locale, tifa);
  try {
    await drawn(page);
    await journey(page);
    expect(complaints).toEqual([]);
  } finally {
    await close();
  }
}
