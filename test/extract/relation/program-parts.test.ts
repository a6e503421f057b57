import { describe, expect, it } from 'vitest';
import { found, graphOf } from './graph-of.ts';

const training = '河湖治理专题培训班';

describe('what a training consists of', () => {
  it('is its opening, and who took part in the opening took part in it', () => {
    const graph = graphOf(`云泽市民政局举办${training}。云泽市民政局局长沈砚秋出席开班典礼并致辞。`);
    expect(found(graph, 'PART_OF')).toContain(`开班典礼 → ${training}`);
    expect(found(graph, 'TOOK_PART')).toEqual(expect.arrayContaining(['沈砚秋 → 开班典礼', `沈砚秋 → ${training}`]));
    expect(graph.relations.find(({ rule }) => rule === 'took-part.in-part')!.by).toBe('inferred');
  });
  it('is its trainees, whatever they are called', () => {
    const graph = graphOf(`云泽市民政局举办${training}。参训学员走上河堤，学员们听得认真。`);
    expect(found(graph, 'took-part.trainees')).toEqual([`参训学员 → ${training}`]);
    expect(graph.entities.filter(({ kind }) => kind === 'group').map(({ aliases }) => aliases)).toEqual([['学员们']]);
  });
  it('is told of no article that names two trainings', () => {
    const graph = graphOf(`云泽市民政局举办${training}和乡村振兴专题研讨班。参训学员走上河堤。`);
    expect(found(graph, 'took-part.trainees')).toEqual([]);
  });
});

describe('ceremonies', () => {
  it('belong to the lectures, not to the hall of the same name', () => {
    const graph = graphOf(
      '青石镇乡村振兴大讲堂揭牌仪式暨首期培训班活动现场。\n村民来到青石镇乡村振兴大讲堂，听沈砚秋讲渠。',
    );
    expect(found(graph, 'part.ceremony')).toEqual(['揭牌仪式 → 青石镇乡村振兴大讲堂']);
    expect(
      graph.entities
        .filter(({ name }) => name === '青石镇乡村振兴大讲堂')
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(['program', 'venue']);
  });
  it('belong to the program whose name stands right before them', () => {
    const graph = graphOf('第三届云泽河湖保护论坛开幕式在云水会议中心举行。');
    expect(found(graph, 'part.ceremony')).toEqual(['开幕式 → 第三届云泽河湖保护论坛']);
    expect(found(graph, 'HELD_AT').sort()).toEqual(
      ['开幕式 → 云水会议中心', '第三届云泽河湖保护论坛 → 云水会议中心'].sort(),
    );
  });
});
