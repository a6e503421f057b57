import { expect, test } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };
import { percentile } from '../../../scripts/bench/durations.ts';
import { measureExtraction } from '../../../scripts/bench/extraction.ts';
import { withPart } from '../../../scripts/bench/performance-page.ts';
import { seededRandom } from '../../../scripts/bench/random.ts';
import { inventedArticles } from '../../articles/invented-articles.ts';

test('a percentile is one of the values, by nearest rank', () => {
  const values = Array.from({ length: 20 }, (_, index) => 20 - index);
  expect(percentile(values, 0.5)).toBe(10);
  expect(percentile(values, 0.95)).toBe(19);
  expect(percentile([7], 0.95)).toBe(7);
});

test('figures take the place of those before them, and the rest of the page stays', () => {
  const page = '# Page\n<!-- load -->\nold\n<!-- /load -->\nafter\n';
  expect(withPart(page, 'load', 'new')).toBe('# Page\n<!-- load -->\n\nnew\n<!-- /load -->\nafter\n');
  expect(() => withPart(page, 'api', 'new')).toThrow('no <!-- api -->');
});

test('the same requests are drawn in every run', () => {
  const [one, other] = [seededRandom(5), seededRandom(5)];
  const drawn = Array.from({ length: 100 }, one);
  expect(Array.from({ length: 100 }, other)).toEqual(drawn);
  expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...drawn)).toBeLessThan(1);
  expect(new Set(drawn).size).toBe(100);
});

test('the same characters are extracted whatever the length of a text', () => {
  const articles = inventedArticles.map(({ name, text }) => ({
    id: name,
    title: '',
    date: null,
    source: null,
    url: null,
    text,
  }));
  const paces = measureExtraction(articles);
  expect(paces.map(({ joined }) => joined)).toEqual([1, 10, 100]);
  for (const { charactersPerSecond } of paces) expect(charactersPerSecond).toBeGreaterThan(0);
  expect(paces[2]!.characters).toBeGreaterThan(paces[0]!.characters * 100);
});

test('what loads is run as it is measured, with a heap that grows by a half at most', () => {
  const { start, load, bench } = packageJson.scripts;
  for (const command of [start, load, bench]) {
    expect(command).toMatch(/^node --heap-growing-percent=50 --import tsx scripts\//);
  }
});
