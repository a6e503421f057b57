import { expect, test } from 'vitest';
import { en } from '../../../client/i18n/en.ts';
import { zh } from '../../../client/i18n/zh.ts';

type Tree = { readonly [key: string]: string | Tree };

const flat = (tree: Tree, prefix = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as [string, string]] : flat(value, `${prefix}${key}.`),
  );

const variables = (text: string) => [...text.matchAll(/\{\{(\w+)(?:, number)?\}\}/g)].map((match) => match[1]).sort();

test('both languages fill in the same values', () => {
  const english = new Map(flat(en as Tree));
  for (const [key, text] of flat(zh)) expect(variables(english.get(key)!), key).toEqual(variables(text));
});

test('no English text was left in Chinese', () => {
  for (const [key, text] of flat(en as Tree)) {
    if (key !== 'app.language') expect(text, key).not.toMatch(/\p{Script=Han}/u);
  }
});
