import { describe, expect, it } from 'vitest';
import { factsOf } from '../analysed.ts';

describe('a body is found at its longest', () => {
  const cases: [text: string, orgs: string[]][] = [
    ['市自然资源和规划局发布公告。', ['市自然资源和规划局']],
    ['省委组织部、省人社厅联合印发通知。', ['省委组织部', '省人社厅']],
    ['河南省郑州市金水区检察院文明办组织了活动。', ['河南省郑州市金水区检察院文明办']],
    ['中组部和中央党校举办了培训。', ['中组部', '中央党校']],
    ['市水文监测和河湖信息建设中心开门纳谏。', ['市水文监测和河湖信息建设中心']],
    ['他们走访了西南山地大学。', ['西南山地大学']],
    ['局党组专题研究，县纪委全程监督。', ['局党组', '县纪委']],
    ['桥头镇政务服务中心搬了新址。', ['桥头镇政务服务中心']],
    ['后来，村党支部带领群众修路，社区党委请来专家。', ['村党支部', '社区党委']],
    ['她到远山智能科技（青岛）有限公司挂职。', ['远山智能科技（青岛）有限公司']],
    ['市住房和城乡建设局市场促进和房地产开发处处长邢若兰介绍。', ['市住房和城乡建设局市场促进和房地产开发处']],
    ['县农业农村局计财股股长邢若兰介绍。', ['县农业农村局计财股']],
    [
      '研讨会由河阳省社会科学院习近平新时代中国特色社会主义思想研究中心主办。',
      ['河阳省社会科学院习近平新时代中国特色社会主义思想研究中心'],
    ],
  ];
  it.each(cases)('%s', (text, orgs) => {
    expect(factsOf(text).orgs).toEqual(orgs);
  });
});

describe('no body is found', () => {
  const cases: [why: string, text: string][] = [
    ['in a class of bodies', '各级党委、有关部门和基层党组织都要行动起来。'],
    ['in a member of a committee', '市委员会议室里坐满了人。'.replace('市委员', '政治委员')],
    ['in a longer word', '加快建设国家中心城市，大学生踊跃报名，组织部门认真把关。'],
    ['in a class that a word tells', '建设世界一流大学，创建省级示范党支部，打破统治集团的垄断。'],
    ['in the departments of a kind', '县委组织部门和县级党委组织部门都要把好关。'],
    ['in a place', '汽车开进了河南省郑州市金水区。'],
    ['in the title of a document', '会议学习了《市商务局工作规则》。'],
  ];
  it.each(cases)('%s', (_why, text) => {
    expect(factsOf(text).orgs).toEqual([]);
  });
});

it('leaves the unit of a title to the post', () => {
  expect(factsOf('市商务局党组书记邢若兰说。').orgs).toEqual(['市商务局']);
});

it('takes a body that only a title proves', () => {
  expect(factsOf('媒体资源部主编贝小舟说，选题要接地气。').orgs).toEqual(['媒体资源部']);
});
