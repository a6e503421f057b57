import type { EventEmitter } from 'node:events';
import type { Interface } from 'node:readline';

/** The next line that `source` says, or null when it closes. Why it closes, an error included, is for the caller to find out. */
export function nextLine(lines: Interface, source: EventEmitter): Promise<string | null> {
  return new Promise((resolve) => {
    lines.once('line', resolve);
    source.once('close', () => resolve(null));
  });
}

/** Resolves when `source` closes, for whatever reason. */
export function closeOf(source: EventEmitter): Promise<void> {
  return new Promise((resolve) => {
    source.once('close', () => resolve());
  });
}
