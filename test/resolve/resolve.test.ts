import { expect, test } from 'vitest';
import type { Profile } from '../../graph/resolve/profile.ts';
import { resolve } from '../../graph/resolve/resolve.ts';

const profile = (key: string, evidence: string[], year: number | null = 2024, family = '陆川'): Profile => {
  const date = year === null ? null : `${year}-05-01`;
  return { key, family, evidence, from: date, to: date };
};

test('a name alone never joins', () => {
  const entities = resolve([profile('a', []), profile('b', ['city:云泊市']), profile('c', ['city:望山市'])], []);
  expect(new Set(entities.values()).size).toBe(3);
});

test('a change of post is one person where a body links the posts', () => {
  const entities = resolve(
    [profile('c', ['body:1']), profile('b', ['body:1', 'body:2']), profile('a', ['body:2'])],
    [],
  );
  expect([...entities.values()]).toEqual(['a', 'a', 'a']);
});

test('a shared body a lifetime later is no evidence', () => {
  const entities = resolve([profile('a', ['body:1'], 1950), profile('b', ['body:1'], 2020)], []);
  expect(entities.get('b')).toBe('b');
});

test('the same evidence under another name joins nothing', () => {
  const entities = resolve([profile('a', ['body:1']), profile('b', ['body:1'], 2024, '苏河')], []);
  expect(entities.get('b')).toBe('b');
});

test('the order of profiles and merges makes no difference', () => {
  const profiles = Array.from({ length: 60 }, (_, index) =>
    profile(`k${(index * 37) % 101}`, [`body:${index % 17}`, `city:${index % 23}`], 1980 + ((index * 7) % 45)),
  );
  const merges = [
    ['k0', 'k37'],
    ['k74', 'k10'],
  ] as const;
  const sorted = (entities: Map<string, string>) => [...entities].sort();
  const expected = sorted(resolve(profiles, merges));
  for (let turn = 1; turn < 20; turn++) {
    const turned = profiles.toSorted((a, b) => ((a.key.charCodeAt(1) * turn) % 7) - ((b.key.charCodeAt(1) * turn) % 7));
    expect(sorted(resolve(turned, merges.toReversed()))).toEqual(expected);
  }
});
