import path from 'node:path';
import { Command } from 'commander';
import { chromium } from 'playwright-core';
import type { StatementsResponse } from '../graph/model/api.ts';
import { chromiumPath } from './chromium-path.ts';
import { CommandError } from './command-error.ts';
import { run } from './run.ts';

const words = '苇塘村的路宽了';
const picture = path.join(import.meta.dirname, '../docs/view.png');

const command = new Command('take-picture')
  .description('take the picture in the README anew: a statement of the samples, lit in its article, with its speaker')
  .argument('[address]', 'where the view is served on the samples', 'http://127.0.0.1:4780')
  .parse();

await run(async () => {
  const address = command.processedArgs[0] as string;
  const answer = await fetch(`${address}/api/statements?${new URLSearchParams({ q: words })}`);
  if (!answer.ok) throw new CommandError(`${address} does not list statements: ${await answer.text()}`);
  const [said] = ((await answer.json()) as StatementsResponse).statements;
  if (!said?.speaker) throw new CommandError(`${address} does not serve the samples: nobody says ${words}`);
  const view = new URLSearchParams([
    ['g', `expand~${said.speaker.id}~30`],
    ['node', said.speaker.id],
    ['tab', 'reader'],
    ['article', said.evidence.article],
    ['at', `${said.evidence.start}-${said.evidence.end}`],
  ]);
  const browser = await chromium.launch({
    executablePath: chromiumPath,
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage({
      locale: 'en-GB',
      viewport: { width: 1440, height: 900 },
      reducedMotion: 'reduce',
    });
    await page.goto(`${address}/?${view}`);
    await page.locator('#graph[aria-busy="false"] canvas').first().waitFor({ state: 'attached' });
    await page.locator('[data-lit]').waitFor();
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: picture });
  } finally {
    await browser.close();
  }
});
