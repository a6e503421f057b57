import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyse } from '../../../graph/extract/analysis.ts';
import { corpusOf, corpusTexts } from '../../../scripts/annotations/corpus-texts.ts';
import { type LabelledQuotation, type Outcome, outcomeOf } from '../../../scripts/annotations/labelled-quotations.ts';

const shared = new URL('../../../../shared/', import.meta.url);
const labelled = new URL('../../extract/quotations/labelled.jsonl', import.meta.url);

const text = '青石县水务局局长周启明说：“渠首的人，要想着渠尾的人家。”渠边立着“节水光荣”的牌子。';
const analysis = analyse({ id: 'a', title: '', date: null, source: null, url: null, text });

function outcome(quote: string, speech: boolean, speaker: string | null): Outcome {
  const placeOf = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
  return outcomeOf(analysis, {
    article: 'a',
    quote: placeOf(quote),
    speech,
    speaker: speaker === null ? null : placeOf(speaker),
    unread: false,
  }).outcome;
}

test('a quotation is told rightly by its speaker, or as none', () => {
  expect(outcome('渠首的人，要想着渠尾的人家。', true, '周启明')).toBe('right');
  expect(outcome('节水光荣', false, null)).toBe('right');
});

test('what is told wrongly has a name each', () => {
  expect(outcome('渠首的人，要想着渠尾的人家。', true, '渠尾的人家')).toBe('wrong speaker');
  expect(outcome('渠首的人，要想着渠尾的人家。', true, null)).toBe('speaker of nobody');
  expect(outcome('渠首的人，要想着渠尾的人家。', false, null)).toBe('no speech');
  expect(outcome('节水光荣', true, '周启明')).toBe('missed');
});

test.skipIf(!existsSync(corpusOf(shared)))(
  'every labelled quotation is in the reference data, within quotation marks',
  async () => {
    const lines = readFileSync(labelled, 'utf8').trim().split('\n');
    expect(lines.join('')).not.toMatch(/\p{Script=Han}/u);
    const quotations = lines.map((line): LabelledQuotation => JSON.parse(line));
    const texts = await corpusTexts(new Set(quotations.map(({ article }) => article)), shared);
    for (const { article, quote, speaker } of quotations) {
      const text = texts.get(article)!;
      expect(text.slice(...quote).length, article).toBeGreaterThan(0);
      expect(text.slice(quote[0] - 1, quote[0]), `${article} ${quote[0]}`).toMatch(/[“‘"]/);
      if (speaker !== null) expect(speaker[1]).toBeLessThanOrEqual(text.length);
    }
  },
);
