import { expect, it } from 'vitest';
import { found, graphOf } from './graph-of.ts';

it('joins a place to the place before it, where that one is visited as well', () => {
  const graph = graphOf('记者走进红枫社区。街道入口处，红枫社区桃花社区治理公示栏前站满了人。');
  expect(found(graph, 'hierarchy.place-chain')).toContain('桃花社区 → 红枫社区');
});

it('makes the department of a body part of it, though only the department is named', () => {
  const graph = graphOf('中宣部新闻局办了培训班。中国科学院远山研究所派人参加。');
  expect(found(graph, 'hierarchy.body-name')).toEqual([
    '中宣部新闻局 → 中共中央宣传部',
    '中国科学院远山研究所 → 中国科学院',
  ]);
});
