import type { EdgeCount } from './api.ts';

/** The same for all edges of one kind from one node to another, and for no others. */
export function edgeKey({ kind, source, target }: Omit<EdgeCount, 'total'>): string {
  return JSON.stringify([kind, source, target]);
}
