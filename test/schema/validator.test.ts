import { describe, expect, test } from 'vitest';
import type { SearchRequest, StatsResponse } from '../../graph/model/api.ts';
import { jsonValidator, queryValidator, ValidationError } from '../../graph/schema/validator.ts';

describe('a query validator', () => {
  const search = queryValidator<SearchRequest>('SearchRequest');

  test('reads numbers from strings and fills in defaults', () => {
    expect(search({ q: '培训', limit: '7' })).toEqual({ q: '培训', limit: 7 });
    expect(search({ q: '培训' })).toEqual({ q: '培训', limit: 20 });
  });

  test.each([
    ['a missing field', {}, 'q is missing', 'q'],
    ['an empty string', { q: '' }, 'invalid q: "" must NOT have fewer than 1 characters', 'q'],
    ['a number out of range', { q: 'a', limit: '101' }, 'invalid limit: 101 must be <= 100', 'limit'],
    ['no number', { q: 'a', limit: 'many' }, 'invalid limit: "many" must be integer', 'limit'],
    ['an unknown field', { q: 'a', page: '2' }, 'unknown field page: SearchRequest takes q, kinds, limit', 'page'],
    ['a field given twice', { q: ['a', 'b'] }, 'invalid q: ["a","b"] must be string', 'q'],
  ])('refuses %s and says which', (_name, value, message, field) => {
    expect(() => search(value)).toThrowError(expect.objectContaining({ message, field }));
    expect(() => search(value)).toThrowError(ValidationError);
  });
});

describe('a JSON validator', () => {
  const stats = jsonValidator<StatsResponse>('StatsResponse');
  const empty = { articles: 0, statements: 0, entities: [], relations: [], from: null, to: null };

  test('takes a value of the type', () => {
    expect(stats(empty)).toEqual(empty);
  });

  test('does not read numbers from strings', () => {
    expect(() => stats({ ...empty, articles: '0' })).toThrowError('invalid articles: "0" must be integer');
  });

  test('names the place of a bad value inside an array and what is allowed', () => {
    const entities = [{ kind: 'planet', count: 1 }];
    expect(() => stats({ ...empty, entities })).toThrowError(
      /^invalid entities\/0\/kind: "planet" is not one of .*person/,
    );
  });
});
