import { describe, expect, it } from 'vitest';
import { found, graphOf } from './graph-of.ts';

describe('subjects of events', () => {
  it('go on over clauses that have none of their own', () => {
    const graph = graphOf('云泽市民政局高度重视，专门出台《河湖治理培训工作方案》，举办河湖治理专题培训班。');
    expect(found(graph, 'ISSUED')).toEqual(['云泽市民政局 → 《河湖治理培训工作方案》']);
    expect(found(graph, 'ORGANISED')).toEqual(['云泽市民政局 → 河湖治理专题培训班']);
  });
  it('are told over brackets, but for one that does not close', () => {
    const text = '云泽市民政局（在渠首）举办（又一次）河湖治理专题培训班（';
    expect(found(graphOf(`${text}。（完）`), 'ORGANISED')).toEqual(['云泽市民政局 → 河湖治理专题培训班']);
    expect(found(graphOf(`（${text}\n（完）`), 'ORGANISED')).toEqual([]);
  });
  it('end where a clause begins with something else', () => {
    const graph = graphOf('云泽市民政局高度重视，各镇村纷纷响应，举办河湖治理专题培训班。');
    expect(found(graph, 'ORGANISED')).toEqual([]);
  });
  it('are no bodies whose people act', () => {
    const graph = graphOf('云泽市民政局干部职工参加河湖治理专题培训班。');
    expect(found(graph, 'TOOK_PART')).toEqual([]);
  });
  it('are never taken from what somebody says or demands', () => {
    const graph = graphOf('云泽市民政局局长沈砚秋说：“我们县里要举办河湖治理专题培训班，学员们参观青石水库。”');
    expect(found(graph, 'ORGANISED')).toEqual([]);
    expect(found(graph, 'VISITED')).toEqual([]);
  });
});

describe('lists', () => {
  it('give a relation for each end', () => {
    const graph = graphOf('河湖治理专题培训班由云泽市委组织部、云泽市委党校联合举办。');
    expect(found(graph, 'ORGANISED').sort()).toEqual(
      ['云泽市委党校 → 河湖治理专题培训班', '云泽市委组织部 → 河湖治理专题培训班'].sort(),
    );
  });
});

describe('an event that is told twice', () => {
  it('is one relation with both places as evidence', () => {
    const graph = graphOf('云泽市民政局举办河湖治理专题培训班。三月里，云泽市民政局举办河湖治理专题培训班，反响很好。');
    const organised = graph.relations.filter(({ kind }) => kind === 'ORGANISED');
    expect(organised).toHaveLength(1);
    expect(organised[0]!.evidence).toHaveLength(2);
  });
});

describe('halls and members', () => {
  it('a hall named after a body is part of it', () => {
    const graph = graphOf('论坛在云泽市委党校第二学术报告厅举行。');
    expect(found(graph, 'hierarchy.room-name')).toEqual(['云泽市委党校第二学术报告厅 → 云泽市委党校']);
  });
  it('members counted and not named hold their post as a group', () => {
    const graph = graphOf('会前，3位县委常委走进课堂。');
    expect(found(graph, 'post.group')).toEqual(['3位县委常委 → 县委']);
  });
});
