import { createHash } from 'node:crypto';

/** A short id from content: the same parts give the same id, on every machine. 64 bits are enough for billions of entities in one kind. */
export function identifier(prefix: string, ...parts: readonly string[]): string {
  const digest = createHash('sha256').update(parts.join('\u0000')).digest('hex');
  return `${prefix}-${digest.slice(0, 16)}`;
}
