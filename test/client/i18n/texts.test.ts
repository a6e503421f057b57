import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
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

const client = path.join(import.meta.dirname, '../../../client');
const source = readdirSync(client, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('i18n'))
  .map((file) => readFileSync(path.join(client, file), 'utf8'))
  .join('\n');

/** What stands before and after the variable parts of each template of the source that could be a key. */
const templates = [...source.matchAll(/`(\w+(?:\.\w+)*\.)\$\{[^`]*?\}(\w*)`/g)].map(
  ([, start, end]) => [start!, end!] as const,
);

test('every text is used', () => {
  const unused = flat(zh)
    .map(([key]) => key.replace(/_(one|other)$/, ''))
    .filter((key) => !source.includes(`'${key}'`))
    .filter((key) => !templates.some(([start, end]) => key.startsWith(start) && key.endsWith(end)));
  expect(unused).toEqual([]);
});
