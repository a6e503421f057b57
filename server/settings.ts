import path from 'node:path';
import type { StoreSettings } from '../graph/store/store-settings.ts';

/** Every setting: the environment variable that gives it, what it stands for, and its default. */
export const settingRows = {
  PORT: { about: 'TCP port of the API and the view; 0 takes a free one', default: '4780' },
  HOST: { about: 'address to listen on; anything but loopback demands TIFA_TOKEN', default: '127.0.0.1' },
  TIFA_HOME: {
    about: 'folder for the local database, its password, texts that wait to be loaded, and answers of a language model',
    default: '.tifa',
  },
  TIFA_TOKEN: { about: 'secret that every request must carry; at least 16 characters', default: '' },
  TIFA_LOG_LEVEL: { about: 'least severe log line to print: debug, info, warn, error or silent', default: 'warn' },
  NEO4J_URI: { about: 'a running Neo4j, 5.26 or newer; empty starts a local one', default: '' },
  NEO4J_USER: { about: 'user at NEO4J_URI', default: 'neo4j' },
  NEO4J_PASSWORD: { about: 'password at NEO4J_URI', default: '' },
  NEO4J_DATABASE: { about: "database at NEO4J_URI; empty takes the user's home database", default: '' },
  LLM_BASE_URL: { about: 'an OpenAI-compatible endpoint; empty keeps language models out', default: '' },
  LLM_MODEL: { about: 'model to ask at LLM_BASE_URL', default: '' },
  LLM_API_KEY: { about: 'key for LLM_BASE_URL', default: '' },
} as const satisfies { [name: string]: { about: string; default: string } };

export type SettingName = keyof typeof settingRows;

/** Checked settings. */
export interface Settings {
  port: number;
  host: string;
  token: string | null;
  logLevel: (typeof logLevels)[number];
  store: StoreSettings;
  /** Null: no language model is asked. */
  llm: { baseUrl: string; model: string; apiKey: string | null } | null;
}

/** Settings that cannot be used; the message has one line for each bad one. */
export class SettingsError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'SettingsError';
  }
}

const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;
const neo4jSchemes = ['neo4j:', 'neo4j+s:', 'neo4j+ssc:', 'bolt:', 'bolt+s:', 'bolt+ssc:'];

/** Reads and checks the settings of an environment. Throws a `SettingsError` that names every bad one. */
export function readSettings(environment: { [name: string]: string | undefined }): Settings {
  const problems: string[] = [];
  const given = (name: SettingName) => environment[name]?.trim() || settingRows[name].default;

  const port = Number(given('PORT'));
  if (!/^\d+$/.test(given('PORT')) || port > 65535) {
    problems.push(`invalid PORT: ${given('PORT')} is not a port; give a number from 0 to 65535`);
  }

  const host = given('HOST');
  const token = given('TIFA_TOKEN') || null;
  if (token !== null && token.length < 16) {
    problems.push(`invalid TIFA_TOKEN: ${token.length} characters are too few; give at least 16`);
  }
  if (token === null && !isLoopback(host)) {
    problems.push(`invalid HOST: ${host} can be reached by others; set TIFA_TOKEN too, or listen on 127.0.0.1`);
  }

  const logLevel = logLevels.find((level) => level === given('TIFA_LOG_LEVEL'));
  if (!logLevel) {
    problems.push(`invalid TIFA_LOG_LEVEL: ${given('TIFA_LOG_LEVEL')} is not one of ${logLevels.join(', ')}`);
  }

  const neo4jUri = given('NEO4J_URI');
  if (neo4jUri !== '' && !neo4jSchemes.includes(protocolOf(neo4jUri) ?? '')) {
    problems.push(`invalid NEO4J_URI: ${neo4jUri} is not a Neo4j address; give one like neo4j://localhost:7687`);
  }

  const llmBaseUrl = given('LLM_BASE_URL');
  if (llmBaseUrl !== '') {
    if (!['http:', 'https:'].includes(protocolOf(llmBaseUrl) ?? '')) {
      problems.push(`invalid LLM_BASE_URL: ${llmBaseUrl} is not an http or https address`);
    }
    if (hasCredentials(llmBaseUrl)) {
      problems.push('invalid LLM_BASE_URL: it holds a user name or password; give the key as LLM_API_KEY');
    }
    if (given('LLM_MODEL') === '')
      problems.push('invalid LLM_MODEL: it is empty; name the model to ask at LLM_BASE_URL');
  }

  if (problems.length > 0) throw new SettingsError(problems);
  return {
    port,
    host,
    token,
    logLevel: logLevel!,
    store: {
      uri: neo4jUri || undefined,
      user: given('NEO4J_USER'),
      password: given('NEO4J_PASSWORD') || undefined,
      database: given('NEO4J_DATABASE') || undefined,
      home: path.resolve(given('TIFA_HOME')),
    },
    llm:
      llmBaseUrl === ''
        ? null
        : { baseUrl: llmBaseUrl, model: given('LLM_MODEL'), apiKey: given('LLM_API_KEY') || null },
  };
}

/** Whether an address can be reached from this machine only. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}

function hasCredentials(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { username, password } = new URL(address);
  return username !== '' || password !== '';
}

function protocolOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).protocol : null;
}
