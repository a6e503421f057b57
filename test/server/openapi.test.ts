import { expect, test } from 'vitest';
import { endpoints } from '../../server/endpoints.ts';
import { openApi } from '../../server/openapi.ts';

const description = JSON.parse(JSON.stringify(openApi(endpoints)));

test('every endpoint is described with its parameters', () => {
  for (const { method, path } of endpoints) {
    const operation = description.paths[path.replace(/:(\w+)/g, '{$1}')]?.[method];
    expect(operation?.summary, `${method} ${path}`).toBeTruthy();
    const inPath = operation.parameters.filter((parameter: { in: string }) => parameter.in === 'path');
    expect(inPath).toHaveLength(path.split(':').length - 1);
  }
});

test('every reference leads to a type in the description', () => {
  const references = [...JSON.stringify(description).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)];
  expect(references.length).toBeGreaterThan(50);
  for (const [, name] of references) expect(description.components.schemas).toHaveProperty(name!);
});

test('required query parameters are marked', () => {
  const [q] = description.paths['/api/search'].get.parameters;
  expect(q).toMatchObject({ name: 'q', in: 'query', required: true, schema: { type: 'string', minLength: 1 } });
});
