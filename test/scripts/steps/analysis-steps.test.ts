import path from 'node:path';
import { expect, test } from 'vitest';
import { analyse } from '../../../graph/extract/analysis.ts';
import { readPaths } from '../../../graph/read/read-paths.ts';
import { analyseBy, productSteps } from '../../../scripts/steps/analysis-steps.ts';

const samples = path.join(import.meta.dirname, '../../../samples');

test('what is timed and left out step by step is the analysis of the product', async () => {
  let compared = 0;
  for await (const read of readPaths([samples])) {
    if (read.kind !== 'article') continue;
    const { gazetteer: _, ...expected } = analyse(read.article);
    expect(analyseBy(productSteps, read.article)).toMatchObject(expected);
    compared++;
  }
  expect(compared).toBeGreaterThan(10);
});
