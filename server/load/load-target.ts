import type { Store } from '../../graph/store/store.ts';

/** Where a load goes: the store, or what stands for it where nothing is to be written. */
export type LoadTarget = Pick<Store, 'standingArticles' | 'write'>;
