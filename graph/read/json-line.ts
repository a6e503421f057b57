import type { Draft } from './draft.ts';
import { ReadError } from './read-error.ts';

/** The draft that one JSON line holds: `{"id", "date", "title", "source", "url", "text"}`, of which only `text` is required. Throws a `ReadError` where it is something else. */
export function draftOfJsonLine(line: string): Draft {
  const value = parse(line);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ReadError('not a JSON object; each line must be {"text": "…", …}');
  }
  const field = (name: string) => stringField(value as { [name: string]: unknown }, name);
  const text = field('text');
  if (text === null) throw new ReadError('no "text"; each line must be {"text": "…", …}');
  return {
    text,
    id: field('id'),
    title: field('title'),
    date: field('date'),
    source: field('source'),
    url: field('url'),
  };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) throw new ReadError(`not JSON: ${error.message}`);
    throw error;
  }
}

/** A field as a string; null where it is absent, null or blank. Numbers count: ids often are. */
function stringField(value: { [name: string]: unknown }, name: string): string | null {
  const field = Object.hasOwn(value, name) ? value[name] : null;
  if (field === null || field === undefined) return null;
  if (typeof field === 'number') return String(field);
  if (typeof field !== 'string')
    throw new ReadError(`"${name}" must be a string, not ${Array.isArray(field) ? 'a list' : typeof field}`);
  return field.trim() === '' ? null : field;
}
