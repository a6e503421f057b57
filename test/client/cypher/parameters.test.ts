import { expect, test } from 'vitest';
import { parseParameters } from '../../../client/cypher/parameters.ts';

test('an object of JSON is the parameters, and nothing written is none', () => {
  expect(parseParameters('{"name": "三问", "n": 2}')).toEqual({ value: { name: '三问', n: 2 } });
  expect(parseParameters('  ')).toEqual({ value: {} });
});

test.each(['{name: 1}', '[1]', '"x"', 'null', '{'])('%s is no object, and that is said', (text) => {
  expect(parseParameters(text)).toHaveProperty('problem');
});
