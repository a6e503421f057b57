import type { Page } from 'playwright-core';

/** What the watch in the page knows. All times are in milliseconds from the page's beginning. */
interface DrawingWatch {
  lastDrawn: number;
  longestTask: number;
  frames: number[];
  counting: boolean;
}

declare global {
  interface Window {
    drawingWatch: DrawingWatch;
  }
}

/** A picture is stable once nothing has been drawn for so long. */
const stillMilliseconds = 1500;

const mostAsked = 200;

/** Notes, in every document that the page opens, when something was drawn last, and the longest task. */
export async function watchDrawing(page: Page): Promise<void> {
  // What tsx compiles calls this on every function with a name; in the page it is not there.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript(() => {
    const watch: DrawingWatch = { lastDrawn: 0, longestTask: 0, frames: [], counting: false };
    window.drawingWatch = watch;
    let asked = false;
    const drawn = () => {
      if (asked) return;
      asked = true;
      // The next frame holds what was drawn; what follows it comes after the painting.
      requestAnimationFrame(() =>
        setTimeout(() => {
          asked = false;
          watch.lastDrawn = performance.now();
        }),
      );
    };
    for (const name of ['clearRect', 'setTransform', 'drawImage'] as const) {
      const { prototype } = CanvasRenderingContext2D;
      const original = prototype[name] as (...values: unknown[]) => void;
      prototype[name] = function (this: CanvasRenderingContext2D, ...values: unknown[]) {
        drawn();
        return original.apply(this, values);
      } as never;
    }
    new MutationObserver(drawn).observe(document, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
    });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) watch.longestTask = Math.max(watch.longestTask, duration);
    }).observe({ type: 'longtask', buffered: true });
    let before = performance.now();
    const frame = (now: number) => {
      if (watch.counting) watch.frames.push(now - before);
      before = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
}

/**
 * When the last drawing was done, once nothing has been drawn for a while and an element for `shown` is there. Rejects
 * where there is no end to it. The page is asked nothing before that may be so: to answer takes its share of an opening.
 */
export async function stableTime(page: Page, shown = ':root'): Promise<number> {
  await pause(stillMilliseconds);
  for (let asked = 0; asked < mostAsked; asked++) {
    // Asked from outside: the view's content security policy lets no script be made in the page.
    const { now, last, isShown } = await page.evaluate(
      (selector) => ({
        now: performance.now(),
        last: window.drawingWatch.lastDrawn,
        isShown: document.querySelector(selector) !== null,
      }),
      shown,
    );
    const still = last > 0 ? now - last : 0;
    if (isShown && still > stillMilliseconds) return last;
    await pause(isShown ? stillMilliseconds - still + 20 : 100);
  }
  throw new Error(`${page.url()} does not stop drawing ${shown}`);
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The longest task so far. */
export function longestTask(page: Page): Promise<number> {
  return page.evaluate(() => window.drawingWatch.longestTask);
}

/** How long the frames took while `move` moved something. */
export async function framesDuring(page: Page, move: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => Object.assign(window.drawingWatch, { counting: true, frames: [] }));
  await move();
  return page.evaluate(() => {
    window.drawingWatch.counting = false;
    return window.drawingWatch.frames;
  });
}
