import { describe, expect, test } from 'vitest';
import { extract } from '../../graph/extract/extract.ts';
import { bare, besideStateOffice, described, highOffice, stateOffice } from '../../graph/resolve/evidence.ts';
import { personEvidence } from '../../graph/resolve/person-evidence.ts';

/** What an invented article says of a name. Kinds alone are given of bodies, whose ids are hashes. */
function evidenceOf(name: string, text: string, title = ''): string[] {
  const graph = extract({ id: 'a', title, date: '2024-03-05', source: '云泊日报', url: null, text });
  const person = graph.entities.find((entity) => entity.kind === 'person' && entity.name === name)!;
  return [
    ...new Set(
      personEvidence(graph)
        .get(person.id)!
        .map((one) => one.replace(/^body:.*/, 'body:')),
    ),
  ];
}

describe('posts', () => {
  test('an office of state is known all over the country', () => {
    expect(evidenceOf('单守义', '国务院副总理单守义3月4日在北京出席会议并讲话。')).toEqual([highOffice, stateOffice]);
  });

  test('the head of a province is known with his province and without', () => {
    expect(evidenceOf('单守义', '河南省委书记单守义3月4日出席会议并讲话。')).toContain(highOffice);
    expect(evidenceOf('单守义', '省委书记单守义3月4日出席会议并讲话。')).toContain(highOffice);
  });

  test('the leader of an organ has its body and its place, a worker there the body alone', () => {
    expect(evidenceOf('单守义', '洛阳市教育局局长单守义介绍了情况。')).toEqual(
      expect.arrayContaining(['body:', 'place:洛阳市']),
    );
    expect(evidenceOf('单守义', '洛阳市教育局干部单守义介绍了情况。')).not.toContain('place:洛阳市');
  });

  test('a level of government without the name of a place is no place', () => {
    for (const post of ['自治区党委副书记', '自治区教育厅厅长']) {
      const evidence = evidenceOf('单守义', `${post}单守义介绍了情况。`);
      expect(evidence.filter((one) => one.startsWith('place:'))).toEqual([]);
    }
    expect(evidenceOf('单守义', '自治区教育厅厅长单守义介绍了情况。')).toContain('local?:自治区教育厅@云泊日报');
  });

  test('a post that many hold in a body says nothing', () => {
    expect(evidenceOf('单守义', '全国人大代表单守义说，乡村变了样。')).toEqual([described]);
  });

  test('an appointment links the post left with the post taken', () => {
    const text = '日前，中共中央决定：单守义同志任河南省委委员、常委、书记，不再担任青海省委书记、常委、委员职务。';
    expect(evidenceOf('单守义', text)).toEqual(expect.arrayContaining(['place:河南省', 'place:青海省']));
  });
});

describe('bylines', () => {
  test('a reporter is known by the medium', () => {
    expect(evidenceOf('解红梅', '本报讯（记者 解红梅）3月4日，云泊港开港。')).toContain('medium:云泊日报');
  });
});

describe('names without a description', () => {
  const scene = '国务院副总理单守义3月4日出席会议。';

  test('tell nothing but whom they stand beside', () => {
    expect(evidenceOf('解红梅', '解红梅、卢鹤鸣参加会见。')).toEqual([bare, 'beside:卢鹤鸣']);
  });

  test('are noted as such where others hold offices of state, or in a headline', () => {
    expect(evidenceOf('解红梅', `${scene}\n解红梅参加。`)).toContain(besideStateOffice);
    expect(evidenceOf('解红梅', '解红梅强调，要抓好春耕。', '解红梅调研春耕')).toContain(besideStateOffice);
  });

  test('a villager is described, and no more', () => {
    expect(evidenceOf('解红梅', `${scene}\n村民解红梅说，日子好了。`)).toEqual([described]);
  });
});
