import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ApiError, apiErrors } from '../../graph/model/api-error.ts';
import schema from '../../graph/schema/tifa.schema.json' with { type: 'json' };
import { jsonValidator } from '../../graph/schema/validator.ts';
import type { Endpoint } from '../../server/endpoint.ts';
import { endpoints } from '../../server/endpoints.ts';
import { type RunningApp, runApp } from './running-app.ts';

let app: RunningApp;
beforeAll(async () => {
  app = await runApp();
});
afterAll(() => app?.close());

const validate = jsonValidator<ApiError>('ApiError');

/** Holds an answer to the one error shape and returns its code. */
async function codeOf(answer: Promise<Response>): Promise<string> {
  const response = await answer;
  expect(response.headers.get('content-type')).toMatch(/^application\/json/);
  const { error } = validate(await response.json());
  expect(response.status).toBe(apiErrors[error.code].status);
  expect(error.message).toMatch(/\S/);
  expect(error.message).not.toMatch(/node_modules|\bat .*:\d+:\d+/);
  return error.code;
}

const label = ({ method, path }: Endpoint) => `${method.toUpperCase()} ${path}`;
const filled = (path: string) => path.replace(/:\w+/g, 'no-such-id');

describe.each(endpoints.map((endpoint) => [label(endpoint), endpoint] as const))('%s', (_label, endpoint) => {
  const path = filled(endpoint.path);

  test('refuses a method it does not have', async () => {
    expect(await codeOf(app.get(path, { method: 'PATCH' }))).toBe('not_found');
  });

  test('refuses an address below it', async () => {
    const method = endpoint.method.toUpperCase();
    expect(await codeOf(app.get(`${path}/no/such/thing`, { method }))).toBe('not_found');
  });

  if (endpoint.path.includes(':')) {
    test('says not_found of an unknown id', async () => {
      expect(await codeOf(app.get(path))).toBe('not_found');
    });

    test('refuses an id that is not text', async () => {
      expect(await codeOf(app.get(endpoint.path.replace(/:\w+/, '%E0%A4%A')))).toBe('invalid_request');
    });
  }

  if (endpoint.method === 'get' && endpoint.request) {
    test('refuses a parameter it does not know', async () => {
      expect(await codeOf(app.get(`${path}?q=a&from=2024-01-01&to=2024-01-01&colour=red`))).toBe('invalid_request');
    });

    test.each(badQueries(endpoint))('refuses %s', async (query) => {
      expect(await codeOf(app.get(`${path}?${query}`))).toBe('invalid_request');
    });
  }

  if (endpoint.method === 'post') {
    const send = (body: string, type = 'application/json') =>
      app.get(path, { method: 'POST', headers: { 'content-type': type }, body });

    test.each([
      ['no JSON', '{"query": '],
      ['another type', '[]'],
      ['null', 'null'],
      ['no fields', '{}'],
      ['an unknown field', '{"colour": "red"}'],
    ])('refuses a body with %s', async (_name, body) => {
      expect(await codeOf(send(body))).toBe('invalid_request');
    });

    test('refuses a body that is not said to be JSON', async () => {
      expect(await codeOf(send('{}', 'text/plain'))).toBe('invalid_request');
    });

    test('refuses a body that is too large', async () => {
      expect(await codeOf(send(JSON.stringify('a'.repeat(33 * 1024 * 1024))))).toBe('payload_too_large');
    });
  }
});

/** Query strings with one bad value in each parameter that can have one. */
function badQueries(endpoint: Endpoint): string[] {
  const definition = schema.definitions[endpoint.request!] as {
    properties: { [name: string]: { type: string; enum?: string[]; maximum?: number; pattern?: string } };
    required?: string[];
  };
  const required = (definition.required ?? []).map((name) => `${name}=a`);
  const bad: string[] = (definition.required ?? []).map((name) => [...required, `${name}=b`].join('&'));
  if (required.length > 0) bad.push('');
  for (const [name, { type, enum: values, maximum, pattern }] of Object.entries(definition.properties)) {
    const wrong: string[] = [];
    if (type === 'integer') wrong.push('many', '1.5', '0', String((maximum ?? 0) + 1));
    if (values || pattern || ['kinds', 'relations'].includes(name)) wrong.push('nonsense');
    if (name === 'cursor') wrong.push('nonsense');
    for (const value of wrong) bad.push([...required, `${name}=${value}`].join('&'));
  }
  return bad;
}

test.each([
  ['neither text nor bytes', { name: 'a.txt' }],
  ['both', { name: 'a.txt', text: '甲', base64: '55Sy' }],
  ['bytes that are not in Base64', { name: 'a.txt', base64: '甲' }],
])('an article with %s is refused', async (_name, article) => {
  expect(await codeOf(app.post('/api/articles', { articles: [article] }))).toBe('invalid_request');
});

test('an unknown address of the API is not_found, whatever the method', async () => {
  expect(await codeOf(app.get('/api'))).toBe('not_found');
  expect(await codeOf(app.get('/api/no-such-thing'))).toBe('not_found');
  expect(await codeOf(app.get('/api/no-such-thing', { method: 'DELETE' }))).toBe('not_found');
});

test('a query that is no Cypher is invalid_cypher', async () => {
  expect(await codeOf(app.post('/api/cypher', { query: 'MATCH (n' }))).toBe('invalid_cypher');
});

test('a query that would write is cypher_not_read_only', async () => {
  expect(await codeOf(app.post('/api/cypher', { query: 'CREATE (n) RETURN n' }))).toBe('cypher_not_read_only');
});

test('too many requests in a minute are refused', async () => {
  const strict = await runApp({ requestsPerMinute: 2 });
  try {
    await strict.get('/api/stats');
    await strict.get('/api/stats');
    expect(await codeOf(strict.get('/api/stats'))).toBe('too_many_requests');
  } finally {
    await strict.close();
  }
});
