import { describe, expect, test } from 'vitest';
import { abbreviationQuery } from '../../graph/store/read/abbreviation-query.ts';
import { searchKeys } from '../../graph/store/write/search-keys.ts';

const isShortFor = (short: string, name: string): boolean => {
  const { pattern } = abbreviationQuery(short)!;
  return searchKeys('organisation', [name]).words.some((words) => new RegExp(`^${pattern}$`, 'u').test(words));
};

describe('a short form is made of the beginnings of words, in order', () => {
  test.each([
    ['社科联', '市社会科学界联合会'],
    ['市社科联', '青禾市社会科学界联合会'],
    ['工商联', '市工商业联合会'],
    ['科协', '白鹭市科学技术协会'],
    ['妇联', '市妇女联合会'],
    ['人社局', '市人力资源和社会保障局'],
    ['发改委', '市发展和改革委员会'],
    ['关工委', '市关心下一代工作委员会'],
  ])('%s: %s', (short, name) => expect(isShortFor(short, name)).toBe(true));

  test.each([
    ['联科社', '市社会科学界联合会', 'in another order'],
    ['社科联', '社会科学联合研究院', 'where the name goes on'],
    ['市委', '市发展和改革委员会', 'where it would leave out most of the name'],
    ['会科联', '社会科学界联合会', 'from the middle of a word'],
  ])('%s is not %s, %s', (short, name) => expect(isShortFor(short, name)).toBe(false));
});

test('a person’s name is one word, and what is not Chinese is no short form', () => {
  expect(searchKeys('person', ['单守义']).words).toEqual([]);
  expect(abbreviationQuery('skl')).toBeNull();
  expect(abbreviationQuery('社')).toBeNull();
});
