import type { Browser, Page } from 'playwright-core';
import { framesDuring, longestTask, stableTime, watchDrawing } from './drawing-watch.ts';

/** One opening of a page, in milliseconds. */
export interface Opening {
  stable: number;
  longestTask: number;
  /** Frames while the picture was dragged; none where it was not. */
  panFrames: number[];
}

const windowSize = { width: 1400, height: 900 };

/** A page in a window of its own that knows nothing from before. */
export async function freshPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: windowSize, locale: 'zh-CN', reducedMotion: 'reduce' });
  const page = await context.newPage();
  await watchDrawing(page);
  return page;
}

/** Opens an address and takes its times, once an element for `shown` is there; with `pan`, drags the picture about as well. */
export async function measureOpening(page: Page, address: string, shown: string, pan: boolean): Promise<Opening> {
  await page.goto(address, { waitUntil: 'commit' });
  const stable = await stableTime(page, shown);
  const longest = await longestTask(page);
  return { stable, longestTask: longest, panFrames: pan ? await framesDuring(page, () => dragAbout(page)) : [] };
}

/** Drags from an empty place near the picture's corner. */
async function dragAbout(page: Page): Promise<void> {
  const box = (await page.locator('canvas').first().boundingBox())!;
  const [x, y] = [box.x + 12, box.y + 12];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 60; step++) {
    await page.mouse.move(x + 3 * step, y + 2 * step);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  await page.mouse.up();
}
