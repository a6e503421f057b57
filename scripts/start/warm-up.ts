import type { Store } from '../../graph/store/store.ts';

/**
 * Asks the store what the view's first screen will ask, one after the other. A database that has just been started takes
 * seconds to plan its first queries, and milliseconds for the same again: those seconds nobody need wait for while the
 * browser is still being opened.
 */
export async function warmUp(store: Store): Promise<void> {
  const { nodes } = await store.overview({});
  const first = nodes[0];
  if (!first) return;
  await store.neighbours(first.id, {});
  await store.stats();
  await store.highlights();
  await store.search({ q: first.name });
  await store.entity(first.id);
}
