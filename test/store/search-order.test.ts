import { expect, test } from 'vitest';
import { emptiedStore } from './emptied-store.ts';
import { GraphBuilder } from './graph-builder.ts';
import { inventedArticles } from './invented-articles.ts';

test('a whole alias ranks with a whole name: what more articles name comes first', async () => {
  const store = await emptiedStore();
  try {
    const elsewhere = new GraphBuilder('elsewhere', '商务局开会\n商务局开会。', {
      date: '2023-02-01',
      source: '远山报',
    });
    elsewhere.entity('organisation', '商务局', { subtype: 'government' });
    await store.write([...inventedArticles(), elsewhere.build()]);
    const { hits } = await store.search({ q: '商务局' });
    expect(hits.slice(0, 2).map(({ node, match }) => [node.name, match])).toEqual([
      ['市商务局', 'alias'],
      ['商务局', 'name'],
    ]);
  } finally {
    await store.close();
  }
});
