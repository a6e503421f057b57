import { expect, test } from 'vitest';
import { openString } from '../../../client/cypher/open-string.ts';

test.each([
  ["MATCH (n {name: '三问", '三问'],
  ['WHERE n.name = "a\\"b', 'a\\"b'],
  ["WHERE a = 'x' AND b = 'y", 'y'],
])('in %s a string is open', (text, value) => {
  expect(openString(text)).toBe(value);
});

test.each(["MATCH (n {name: '三问'})", "// it's a comment", 'MATCH (n', "name = '"])(
  'in %s none with words is',
  (text) => {
    expect(openString(text)).toBeNull();
  },
);
