import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { isLoopback, readSettings, SettingsError } from '../../server/settings.ts';

describe('settings', () => {
  test('all have a default', () => {
    expect(readSettings({})).toEqual({
      port: 4780,
      host: '127.0.0.1',
      token: null,
      logLevel: 'warn',
      store: { uri: undefined, user: 'neo4j', password: undefined, database: undefined, home: path.resolve('.tifa') },
      llm: null,
    });
  });

  test('take the default where they are empty or blank', () => {
    expect(readSettings({ PORT: '', HOST: '  ', NEO4J_URI: '' })).toEqual(readSettings({}));
  });

  test('are read from the environment', () => {
    const settings = readSettings({
      PORT: '0',
      HOST: '0.0.0.0',
      TIFA_TOKEN: 'sixteen-letters!',
      TIFA_HOME: 'elsewhere',
      TIFA_LOG_LEVEL: 'debug',
      NEO4J_URI: 'neo4j+s://graph.example:7687',
      NEO4J_USER: 'reader',
      NEO4J_PASSWORD: 'secret',
      NEO4J_DATABASE: 'news',
      LLM_BASE_URL: 'http://localhost:8080/v1',
      LLM_MODEL: 'small',
      LLM_API_KEY: 'key',
    });
    expect(settings).toEqual({
      port: 0,
      host: '0.0.0.0',
      token: 'sixteen-letters!',
      logLevel: 'debug',
      store: {
        uri: 'neo4j+s://graph.example:7687',
        user: 'reader',
        password: 'secret',
        database: 'news',
        home: path.resolve('elsewhere'),
      },
      llm: { baseUrl: 'http://localhost:8080/v1', model: 'small', apiKey: 'key' },
    });
  });

  test.each([
    ['a port that is no number', { PORT: 'http' }, 'invalid PORT: http is not a port; give a number from 0 to 65535'],
    ['a port out of range', { PORT: '65536' }, 'invalid PORT: 65536 is not a port; give a number from 0 to 65535'],
    [
      'an open address without a token',
      { HOST: '0.0.0.0' },
      'invalid HOST: 0.0.0.0 can be reached by others; set TIFA_TOKEN too, or listen on 127.0.0.1',
    ],
    ['a short token', { TIFA_TOKEN: 'short' }, 'invalid TIFA_TOKEN: 5 characters are too few; give at least 16'],
    [
      'an unknown log level',
      { TIFA_LOG_LEVEL: 'loud' },
      'invalid TIFA_LOG_LEVEL: loud is not one of debug, info, warn, error, silent',
    ],
    [
      'an address that is not of a Neo4j',
      { NEO4J_URI: 'http://localhost:7474' },
      'invalid NEO4J_URI: http://localhost:7474 is not a Neo4j address; give one like neo4j://localhost:7687',
    ],
    [
      'a language model at no web address',
      { LLM_BASE_URL: 'localhost', LLM_MODEL: 'small' },
      'invalid LLM_BASE_URL: localhost is not an http or https address',
    ],
    [
      'a password in the address of a language model',
      { LLM_BASE_URL: 'https://me:secret@llm.example/v1', LLM_MODEL: 'small' },
      'invalid LLM_BASE_URL: it holds a user name or password; give the key as LLM_API_KEY',
    ],
    [
      'a language model without a name',
      { LLM_BASE_URL: 'http://localhost:8080' },
      'invalid LLM_MODEL: it is empty; name the model to ask at LLM_BASE_URL',
    ],
  ])('refuse %s', (_name, environment, message) => {
    expect(() => readSettings(environment)).toThrowError(new SettingsError([message]));
  });

  test('name every bad one at once', () => {
    expect(() => readSettings({ PORT: 'x', HOST: '10.0.0.1' })).toThrowError(/^invalid PORT: .*\ninvalid HOST: .*$/);
  });
});

test.each([
  ['127.0.0.1', true],
  ['127.8.0.1', true],
  ['localhost', true],
  ['::1', true],
  ['0.0.0.0', false],
  ['192.168.1.2', false],
  ['127.0.0.1.example.org', false],
])('%s is loopback: %s', (host, expected) => {
  expect(isLoopback(host)).toBe(expected);
});
