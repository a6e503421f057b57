import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Facts } from '../../../graph/model/facts.ts';
import { annotatedSets } from '../../../scripts/annotations/annotated-sets.ts';
import { corpusOf, corpusTexts } from '../../../scripts/annotations/corpus-texts.ts';
import { type Annotation, factsOf, standOff } from '../../../scripts/annotations/stand-off.ts';

const shared = new URL('../../../../shared/', import.meta.url);

const text = '护渠人的一天\n青石县水务局局长周 启明来到渠首。他说：“渠首的人，要想着渠尾的人家。”';
const facts: Facts = {
  file: 'a.txt',
  persons: [{ name: '周启明', surfaces: ['周 启明'], roles: [{ org: '青石县水务局', position: '局长' }] }],
  orgs: ['青石县水务局'],
  statements: [
    {
      kind: 'direct',
      quote: '渠首的人，要想着渠尾的人家。',
      speaker: '周启明',
      speakerSurface: '他',
      speakerType: 'person',
      cue: '说',
    },
  ],
  slogans: [],
  programs: [],
  documents: [],
  venues: [],
  optional: ['护渠人的一天'],
};

describe('an annotation kept apart from its text', () => {
  const kept: Annotation = JSON.parse(JSON.stringify(standOff(facts, 'a', text)));

  test('gives the facts again with the text', () => expect(factsOf(kept, 'a.txt', text)).toEqual(facts));

  test('holds no words of the text, apart from a name that is written otherwise there', () =>
    expect(JSON.stringify(kept).match(/\p{Script=Han}+/gu)).toEqual(['周启明', '周启明']));

  test('is refused where the text does not have what it names', () =>
    expect(() => standOff({ ...facts, orgs: ['青石县水务局和各村护渠队的联合会'] }, 'a', text)).toThrow(
      /does not have/,
    ));
});

test('sets that are not there are named', () => {
  expect(() => annotatedSets(['O1', 'none'])).toThrow(/no set none; there are A1/);
});

test('no set holds a sentence', () => {
  for (const [set, annotations] of annotatedSets([]))
    expect(JSON.stringify(annotations), set).not.toMatch(/\p{Script=Han}{5}/u);
});

test.skipIf(!existsSync(corpusOf(shared)))(
  'every annotated article is in the reference data, and every place inside it',
  async () => {
    const annotations = [...annotatedSets([]).values()].flat();
    const texts = await corpusTexts(new Set(annotations.map(({ article }) => article)), shared);
    for (const annotation of annotations) {
      const text = texts.get(annotation.article);
      expect(text, annotation.article).toBeDefined();
      for (const [, start, end] of JSON.stringify(annotation).matchAll(/\[(\d+),(\d+)\]/g)) {
        expect(Number(end)).toBeGreaterThan(Number(start));
        expect(Number(end)).toBeLessThanOrEqual(text!.length);
      }
    }
  },
);
