import { describe, expect, test } from 'vitest';
import { extract } from '../../graph/extract/extract.ts';
import {
  assembled,
  bare,
  besideStateOffice,
  described,
  highOffice,
  onScene,
  seniorOffice,
  stateOffice,
} from '../../graph/resolve/evidence.ts';
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
    expect(evidenceOf('单守义', '国务院副总理单守义3月4日在北京出席会议并讲话。')).toEqual([
      highOffice,
      stateOffice,
      seniorOffice,
    ]);
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

  test('a seat in a house of thousands says who has a name of three characters, and not who has one of two', () => {
    expect(evidenceOf('单守义', '全国人大代表单守义说，乡村变了样。')).toEqual([expect.stringMatching(/^seat:/)]);
    expect(evidenceOf('单义', '全国人大代表单义说，乡村变了样。')).toEqual([described]);
    expect(evidenceOf('单守义', '共产党员单守义说，乡村变了样。')).toEqual([described]);
  });

  test('the head of a body of the nation is known all over the country, his deputy and the head of a part are not', () => {
    expect(evidenceOf('单守义', '国家邮政局局长单守义介绍了情况。')).toContain(highOffice);
    expect(evidenceOf('单守义', '民建中央副主席单守义介绍了情况。')).toContain(highOffice);
    expect(evidenceOf('单守义', '国家邮政局副局长单守义介绍了情况。')).not.toContain(highOffice);
    expect(evidenceOf('单守义', '中央党校教务部主任单守义介绍了情况。')).not.toContain(highOffice);
  });

  test('a deputy minister and a deputy head of a province hold senior offices, if their name is no short one', () => {
    expect(evidenceOf('单守义', '水利部副部长单守义介绍了情况。')).toContain(seniorOffice);
    expect(evidenceOf('单守义', '福建省委副书记单守义出席会议。')).toContain(seniorOffice);
    expect(evidenceOf('单守义', '洛阳市教育局副局长单守义介绍了情况。')).not.toContain(seniorOffice);
    expect(evidenceOf('单义', '水利部副部长单义介绍了情况。')).not.toContain(seniorOffice);
  });

  test('of several titles before a name each counts', () => {
    expect(evidenceOf('斯特凡', '全国政协主席3日会见瑙鲁议长兼贸易代表斯特凡。')).toContain('title:议长');
    expect(evidenceOf('单守义', '瑙鲁总统、进步党总裁单守义说，雨停了。')).toContain(stateOffice);
    expect(evidenceOf('单守义', '瑙鲁总统卢鹤鸣、进步党总裁单守义说，雨停了。')).not.toContain(stateOffice);
  });

  test('a title that few of a nation bear is one, whatever stands before it', () => {
    expect(evidenceOf('斯特凡', '全国政协主席3日会见瑙鲁议长斯特凡。')).toContain('title:议长');
    expect(evidenceOf('斯特凡', '中方同芬兰驻华大使斯特凡交换意见。')).toContain('title:大使');
    expect(evidenceOf('斯特凡', '芬兰总理斯特凡说，两国合作顺利。')).toContain(stateOffice);
    expect(evidenceOf('单守义', '公司总经理单守义说，合作顺利。')).not.toContain(stateOffice);
    expect(evidenceOf('单守义', '在男子决赛中，中国选手单守义夺得冠军。')).toContain('title:选手');
    expect(evidenceOf('王刚', '在男子决赛中，中国选手王刚夺得冠军。')).not.toContain('title:选手');
  });

  test('any office is one of a name spelled after its sound', () => {
    expect(evidenceOf('别尔采夫', '瑙鲁首都市市长别尔采夫今天称，雨停了。')).toContain('title:市长');
    expect(evidenceOf('单守义', '云泊市市长单守义3日说，雨停了。')).not.toContain('title:市长');
  });

  test('a list behind 省领导 is of leaders of the province, named or understood', () => {
    expect(evidenceOf('单守义', '福建省领导卢鹤鸣、单守义出席会议。')).toContain('place:福建省');
    expect(evidenceOf('单守义', '省领导卢鹤鸣、单守义出席会议。')).toContain('local?:省委@云泊日报');
    expect(evidenceOf('单守义', '自治区领导卢鹤鸣、单守义出席会议。')).toContain('local?:自治区党委@云泊日报');
    expect(evidenceOf('单守义', '福建省水利厅召开会议。\n省领导单守义出席。')).toContain('place:福建省');
  });

  test('an appointment links the post left with the post taken', () => {
    const text = '日前，中共中央决定：单守义同志任河南省委委员、常委、书记，不再担任青海省委书记、常委、委员职务。';
    expect(evidenceOf('单守义', text)).toEqual(expect.arrayContaining(['place:河南省', 'place:青海省']));
  });
});

describe('bylines', () => {
  test('a reporter is known by the medium', () => {
    expect(evidenceOf('解红梅', '本报讯（记者 解红梅）3月4日，云泊港开港。')).toContain('medium:云泊日报');
    expect(evidenceOf('解红梅', '本报云泊3月4日电 （解红梅、卢鹤鸣）云泊港开港。')).toContain('medium:云泊日报');
  });

  test('media of one house are one', () => {
    expect(evidenceOf('解红梅', '人民网北京3月4日电 （记者解红梅）云泊港开港。')).toContain('medium:人民日报社');
  });
});

describe('what stands around a name', () => {
  test('is a sport, where there is a contest', () => {
    const final = '在越野滑雪男子接力决赛中，解红梅夺得冠军。';
    expect(evidenceOf('解红梅', final)).toContain('sport:越野滑雪');
    expect(evidenceOf('解红梅', '退休后，村民解红梅爱上了越野滑雪。')).not.toContain('sport:越野滑雪');
    expect(evidenceOf('解红梅', `${final.replace('解红梅', '卢鹤鸣')}解红梅说，好。`)).not.toContain('sport:越野滑雪');
  });

  test('is a country, of a name spelled after its sound or in a title', () => {
    expect(evidenceOf('别尔采夫', '瑙鲁首都市市长别尔采夫今天称，雨停了。')).toContain('nation:瑙鲁');
    expect(evidenceOf('单守义', '去年在瑙鲁，单守义说，雨停了。')).not.toContain('nation:瑙鲁');
    expect(evidenceOf('斯特凡', '3日会见瑙鲁副总理兼贸工部长斯特凡。')).toEqual(
      expect.arrayContaining(['nation:瑙鲁 总理', 'nation:瑙鲁 部长']),
    );
  });

  test('is a body of the sentence, if the name has none of its own', () => {
    const meeting = '在洛阳市教育局召开的会议上，解红梅强调，洛阳市教育局局长卢鹤鸣讲得好。';
    const at = (name: string) => evidenceOf(name, meeting).filter((one) => one.startsWith('at:'));
    expect(at('解红梅')).toHaveLength(1);
    expect(at('卢鹤鸣')).toEqual([]);
  });

  test('is who has a post, in an article that is no roll', () => {
    const visit = '洛阳市教育局局长卢鹤鸣来访。\n解红梅参加。';
    expect(evidenceOf('解红梅', visit)).toContain('with:卢鹤鸣');
    expect(evidenceOf('卢鹤鸣', visit)).not.toContain('with:解红梅');
    expect(evidenceOf('解红梅', '国务院副总理卢鹤鸣来访。\n解红梅参加。')).not.toContain('with:卢鹤鸣');
  });
});

describe('names without a description', () => {
  const scene = '国务院副总理单守义3月4日出席会议。';

  test('tell nothing but whom they stand beside', () => {
    expect(evidenceOf('解红梅', '解红梅、卢鹤鸣参加会见。')).toEqual([bare, 'beside:卢鹤鸣']);
  });

  test('of three characters are on the scene of leaders, of two assembled in a list of the nation’s congress', () => {
    const congress = '全国人民代表大会3月4日举行会议。';
    expect(evidenceOf('解红梅', `${scene}\n解红梅参加。`)).toContain(onScene);
    expect(evidenceOf('王刚', `${scene}\n王刚、卢鹤鸣、顾望舒参加。`)).not.toContain(assembled);
    expect(evidenceOf('王刚', `${congress}\n王刚、卢鹤鸣、顾望舒参加。`)).toContain(assembled);
    expect(evidenceOf('王刚', `${congress}\n王刚发言。`)).not.toContain(assembled);
  });

  test('tell each two names that stand near in a list, and that one is the wife of the other', () => {
    const list = evidenceOf('解红梅', '卢鹤鸣、解红梅、单守义、顾望舒参加会见。');
    expect(list).toContain('listed:单守义、卢鹤鸣');
    expect(list).toContain('listed:单守义、顾望舒');
    expect(list).not.toContain('beside:顾望舒');
    expect(evidenceOf('解红梅', '单守义总统和夫人解红梅抵达北京。')).toContain('beside:单守义');
  });

  test('stay so where brackets tell no more than a people or a sex', () => {
    expect(evidenceOf('解红梅', '卢鹤鸣、解红梅（女）、单守义参加会见。')).toContain(bare);
    expect(evidenceOf('解红梅', '卢鹤鸣、解红梅（建行）、单守义参加会见。')).not.toContain(bare);
  });

  test('tell the places of the article, if it is not about leaders of the nation', () => {
    const visit = '洛阳市教育局3月4日召开会议。\n解红梅出席。';
    expect(evidenceOf('解红梅', visit)).toContain('near:洛阳市');
    expect(evidenceOf('解红梅', `${scene}\n${visit}`)).not.toContain('near:洛阳市');
  });

  test('are noted as such where others hold offices of state, or in a headline', () => {
    expect(evidenceOf('解红梅', `${scene}\n解红梅参加。`)).toContain(besideStateOffice);
    expect(evidenceOf('解红梅', '解红梅强调，要抓好春耕。', '解红梅调研春耕')).toContain(besideStateOffice);
  });

  test('a villager is described, and no more', () => {
    expect(evidenceOf('解红梅', `${scene}\n村民解红梅说，日子好了。`)).toEqual([described]);
  });
});
