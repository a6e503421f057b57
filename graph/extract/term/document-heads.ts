/**
 * What shows that words name a document: somebody passes it, makes it or keeps to it, it stands among other documents, it
 * comes into force, or it stands in quotation marks.
 */
export type DocumentEvidence = 'passed' | 'made' | 'kept' | 'listed' | 'effective' | 'quoted';

/** A family of last words that the titles of documents have where they stand without 《》. */
export interface DocumentHead {
  id: string;
  words: readonly string[];
  evidence: readonly DocumentEvidence[];
  /** So many characters before the last word are a title although each of its words is generic. */
  longEnough: number;
  /** Whether each place has its own of the same title. */
  local: boolean;
  /** Sentences in which ⟦⟧ marks exactly what is found. */
  examples: readonly string[];
  counterExamples: readonly string[];
}

export const documentHeads: readonly DocumentHead[] = [
  {
    id: 'document-statute',
    words: list('条例 准则 公约 协定'),
    evidence: ['passed', 'made', 'kept', 'listed', 'effective', 'quoted'],
    longEnough: 4,
    local: false,
    examples: [
      '县里正在修订⟦云水县渔港管理条例⟧。',
      '云水党校认真执行⟦渔业支部工作条例⟧。',
      '⟦云水渔港保护条例⟧正式施行以来，渔民安心了。',
      '包括⟦云水渔船安全条例⟧、⟦青山灯塔条例⟧等一批规章制度。',
      '大会审议通过的⟦云水渔港管理条例⟧已经生效。',
      '对照⟦党章⟧、⟦渔业纪律处分条例⟧自查。',
      '继本月1日⟦中泰互免签证协定⟧正式生效后，游客多了。',
      '各方推进⟦“东湖行为准则”⟧磋商。',
      '大家贯彻⟦新时代渔港内部生活若干准则⟧提出要求。',
    ],
    counterExamples: ['他坚持自己的行为准则。', '县里出台了一系列条例。', '修订相关条例。', '签署多项自贸协定。'],
  },
  {
    id: 'document-rules',
    words: list('规定 办法 细则 规则 章程 守则'),
    evidence: ['passed', 'made', 'listed', 'quoted'],
    longEnough: 7,
    local: true,
    examples: [
      '出台⟦渔村带头人等级薪酬实施办法⟧，建立台账。',
      '修订出台⟦云水县渔业工作领导小组议事规则⟧及⟦渔港办公室工作细则⟧。',
      '县里制定了⟦渔民巡港积分管理办法（试行）⟧。',
      '制定⟦渔业机关严格党的组织生活制度的若干规定⟧。',
      '渔港制定“三船一课”制度、⟦渔民活动室管理办法⟧。',
    ],
    counterExamples: [
      '制定考核办法。',
      '出台20项工作规定。',
      '制定更加灵活的捕鱼办法。',
      '开展规定动作。',
      '探索制定渔业数据产权界定办法。',
      '渔协对渔民作出“严禁电鱼”等18条刚性规定。',
    ],
  },
  {
    id: 'document-opinion',
    words: list('意见 纲要 工作要点 总体方案 行动方案 实施方案 工作方案 行动计划 实施计划'),
    evidence: ['passed', 'made', 'effective'],
    longEnough: 8,
    local: true,
    examples: [
      '县里制定出台⟦加强和改进全县渔港党的建设的实施意见⟧、⟦加强渔港建设十二条措施⟧等文件。',
      '会议审议了⟦渔船损害赔偿制度改革实施方案⟧、⟦小微渔港整治工作方案⟧。',
      '自今年6月⟦云水自由贸易港建设总体方案⟧发布以来，客商来了。',
      '⟦红色渔港助推育人三年行动计划⟧印发。',
      '会议研究了⟦云水县政协2023年工作要点稿⟧。',
    ],
    counterExamples: [
      '公开征求意见。',
      '会议听取审议意见。',
      '制定渔船养护技术意见。',
      '制定工作方案。',
      '制定机关、渔村等7个工作方案。',
      '研究我县贯彻落实意见。',
      '发布实施中华鲟、江豚等珍稀物种拯救行动计划。',
      '审定主题教育意见、工作方案。',
    ],
  },
  {
    id: 'document-paper',
    words: list('方案 计划 措施 报告 决定 决议 议程 名单 总结 备忘录 白皮书 蓝皮书 协议'),
    evidence: ['passed'],
    longEnough: 8,
    local: true,
    examples: [
      '会议审议通过了⟦云水渔协第四届委员会参加单位、委员名额和委员人选名单（草案）⟧，⟦云水渔协第四届委员会第一次会议议程（草案）⟧。',
      '会议审议了⟦关于渔协委员视察渔港工作情况的报告（草案）⟧、⟦关于渔民反映渔港信息工作情况的报告（草案）⟧。',
      '双方签署⟦共建数字渔村引领区合作备忘录⟧。',
      '渔协作出⟦关于全面推进依法治港若干问题的决定⟧。',
      '会议表决通过了⟦云水渔协资格审查委员会关于个别委员资格的报告⟧。',
      '会议听取了秦大山作的⟦渔协秘书处关于渔港工作的报告⟧。',
      '根据⟦云水渔协关于召开第五次大会的决定⟧，大会在六月召开。',
      '⟦云水渔协关于表彰先进渔船的决定⟧\n今年是渔协成立五十年。',
    ],
    counterExamples: [
      '审议7个工作报告。',
      '双方签署共建共治协议。',
      '会议听取了审议结果的报告。',
      '通过改善渔港条件等措施留住人。',
    ],
  },
  {
    id: 'document-planning',
    words: list('规划 导则 手册 指南'),
    evidence: ['passed', 'made'],
    longEnough: 8,
    local: true,
    examples: [
      '县渔业局科学编制⟦云水县渔港岸线空间规划⟧。',
      '渔业学校牵头编制完成⟦渔船防台风加固技术导则⟧，参与编写⟦近海渔民避险自救手册⟧。',
    ],
    counterExamples: [
      '编制渔港规划。',
      '出台历史上第一个渔港青年发展规划。',
      '推动渔港建设规划。',
      '渔协作出长远而周密的规划。',
      '他把它当作行动指南。',
    ],
  },
  {
    id: 'document-measures',
    words: [],
    evidence: ['passed', 'made'],
    longEnough: 4,
    local: true,
    examples: ['东湖街道制定了⟦渔港码头夜间装卸十条措施⟧。', '出台⟦简化出海手续为渔民松绑的二十条措施⟧。'],
    counterExamples: ['制定十条措施。', '出台六十条政策措施。', '制定整治措施28条。'],
  },
  {
    id: 'document-articles',
    words: [],
    evidence: ['passed', 'quoted'],
    longEnough: 2,
    local: true,
    examples: ['县里最新出台的⟦助力渔业高质量发展二十五条⟧很管用。', '1961年公布的⟦“渔港六十条”⟧写明了这件事。'],
    counterExamples: ['制定整治措施28条。', '出台25条。', '他提出“六条”。'],
  },
  {
    id: 'document-list',
    words: list('清单 目录 名录'),
    evidence: ['quoted'],
    longEnough: 6,
    local: true,
    examples: ['台账就是⟦“全区渔港党建工作责任清单”⟧。'],
    counterExamples: ['列出“问题清单”。'],
  },
];

/** The rules of the families whose titles are a place's own. */
export const localDocuments: ReadonlySet<string> = new Set(
  documentHeads.filter(({ local }) => local).map(({ id }) => id),
);

function list(words: string): string[] {
  return words.split(' ');
}
