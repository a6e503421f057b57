import { expect, test } from 'vitest';
import { chunksOf, numberedParagraphs, spansInArticle } from '../../graph/enrich/numbered-paragraph.ts';
import { readLayout } from '../../graph/extract/text/reading.ts';

function paragraphsOf(text: string) {
  const article = { id: 'a', title: '', date: null, source: null, url: null, text };
  const reading = readLayout(article);
  return { reading, paragraphs: numberedParagraphs(article, reading) };
}

test('paragraphs are numbered from one, in the untouched characters of the article', () => {
  const { paragraphs } = paragraphsOf('修渠,一件大事\r\n\r\n　　"渠修好了",他说.水来了。\r\n');
  expect(paragraphs.map(({ number, text }) => [number, text])).toEqual([
    [1, '修渠,一件大事'],
    [2, '"渠修好了",他说.水来了。'],
  ]);
});

test('a paragraph that a layout break cut is one, and a span across the break is two', () => {
  const text = '青禾县今年开春以来修了二十里渠，又清了三条河，\n　　还种了一千棵树。';
  const { reading, paragraphs } = paragraphsOf(text);
  expect(paragraphs).toHaveLength(1);
  const start = paragraphs[0]!.text.indexOf('三条河');
  const spans = spansInArticle(reading, paragraphs[0]!, { start, end: start + 6 });
  expect(spans.map((span) => text.slice(span.start, span.end))).toEqual(['三条河，', '还种']);
});

test('a very long paragraph is numbered in parts that end with sentences and lose nothing', () => {
  const text = '水渠修到了山脚下，人们都来看。'.repeat(500);
  const { paragraphs } = paragraphsOf(text);
  expect(paragraphs.length).toBeGreaterThan(3);
  for (const part of paragraphs) expect(part.text).toMatch(/。$/);
  expect(paragraphs.map((part) => part.text).join('')).toBe(text);
});

test('a paragraph without any sentence is cut, yet never inside a character', () => {
  const { paragraphs } = paragraphsOf(`x${'🌊'.repeat(3000)}`);
  for (const { text } of paragraphs) expect(encodeURIComponent(text)).toBeTruthy();
});

test('chunks hold whole paragraphs, in order, up to their size', () => {
  const { paragraphs } = paragraphsOf(Array.from({ length: 9 }, () => `${'渠'.repeat(99)}。`).join('\n'));
  expect(chunksOf(paragraphs, 350).map((chunk) => chunk.map(({ number }) => number))).toEqual([
    [1, 2, 3],
    [4, 5, 6],
    [7, 8, 9],
  ]);
  expect(chunksOf([], 350)).toEqual([]);
});
