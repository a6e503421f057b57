import type { Store } from '../../graph/store/store.ts';
import { contentHash } from '../../graph/store/write/article-hash.ts';
import type { LoadTarget } from '../../server/load/load-target.ts';

/**
 * Takes the place of the store where nothing is to be written: it gives the counts that writing would give, and tells
 * `onChange` of each article that would be new or replaced.
 */
export function dryRun(
  store: Store,
  onChange: (change: 'new' | 'changed', article: { id: string; title: string }) => void,
): LoadTarget {
  return {
    standingArticles: (ids) => store.standingArticles(ids),
    async write(graphs) {
      const standing = await store.standingArticles(graphs.map(({ article }) => article.id));
      const changed = graphs.filter((graph) => standing.get(graph.article.id)?.hash !== contentHash(graph));
      for (const { article } of changed) onChange(standing.has(article.id) ? 'changed' : 'new', article);
      return { loaded: changed.length, unchanged: graphs.length - changed.length };
    },
  };
}
