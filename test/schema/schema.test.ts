import { expect, test } from 'vitest';
import schema from '../../graph/schema/tifa.schema.json' with { type: 'json' };
import { jsonValidator, type SchemaName } from '../../graph/schema/validator.ts';

const names = Object.keys(schema.definitions) as SchemaName[];

test.each(names)('%s compiles in strict mode', (name) => {
  expect(() => jsonValidator(name)).not.toThrow();
});

// `A & B` becomes `allOf` of two objects that each allow nothing else: no value satisfies both. Extend an interface instead.
test('no type is an intersection', () => {
  expect(names.filter((name) => JSON.stringify(schema.definitions[name]).includes('"allOf"'))).toEqual([]);
});

// `Record<string, T>` becomes an object that allows nothing. Write `{ [name: string]: T }` instead.
test('no type is an object without fields', () => {
  const hollow = /"type":"object","additionalProperties":false[,}](?!.*"properties")/;
  expect(names.filter((name) => hollow.test(JSON.stringify(schema.definitions[name])))).toEqual([]);
});

test('nothing that is counted may be a fraction', () => {
  const counted =
    /"(articles|statements|entities|count|total|depth|degree|characters|belowTotal|limit|max)":\{[^{}]*"type":"number"/;
  expect(names.filter((name) => counted.test(JSON.stringify(schema.definitions[name])))).toEqual([]);
});
