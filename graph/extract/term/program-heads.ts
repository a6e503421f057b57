import type { Span } from '../../model/span.ts';

/** A family of words that end the name of something run by somebody. */
export interface ProgramHead {
  id: string;
  words: readonly string[];
  /**
   * What makes it a name: a quotation inside (“三亮一争”工作), or also plain words of which at least `leastNaming`
   * characters are no generic modifiers (检察长重点工作讲评推进会).
   */
  needs: 'quotation' | 'words';
  leastNaming: number;
  /** Sentences in which ⟦⟧ marks exactly what is found, if anything. */
  examples: readonly string[];
  counterExamples: readonly string[];
}

const list = (words: string) => words.trim().split(/\s+/);

export const programHeads: readonly ProgramHead[] = [
  {
    id: 'program-meeting',
    words:
      list(`会议 大会 年会 推进会 推介会 座谈会 交流会 研讨会 发布会 动员会 动员大会 部署会 部署会议 动员会议 推进会议 总结会议 表彰会议 现场会 观摩会 表彰会 表彰大会 报告会
      宣讲会 宣誓会 分享会 恳谈会 讲评会 述职会 总结会 总结大会 启动会 对接会 洽谈会 博览会 交易会 展销会 招聘会 运动会 听证会 协商会 联席会
      论坛 峰会 高峰论坛 沙龙 联席会议 对话会 茶话会 团拜会 音乐会 狂欢节 庆祝大会 纪念大会 专题会议 代表大会 村民大会 生活会 组织生活会 民主生活会 音乐节 艺术节 文化节 旅游节 丰收节 电商节 购物节 美食节 采摘节 戏剧节 电影节 艺术季 购物季 消费季 文化季 展览会 开幕会 闭幕会 见面会 招待会 吹风会 庙会 游园会 备课会 学习会 双选会 晚会 会晤 奥运会 冬奥会 残奥会 冬残奥会 亚运会 全运会 世锦赛 世界杯 锦标赛 积分赛 公开赛 联赛 邀请赛 挑战赛 友谊赛 龙舟赛 世博会 世园会 园博会 残特奥会 亚冬会 大运会 冬运会 残运会 亚沙会 进博会 服贸会 广交会 消博会 公祭仪式 发布仪式 授旗仪式 开班仪式 开工仪式 授牌仪式 拜祖大典 公祭大典 祭典 马拉松 影像节 电视节 动漫节 读书节 啤酒节 冰雪节 风筝会 毕业典礼 就职典礼 庆典 开学典礼 揭牌仪式 启动仪式 签约仪式 颁奖仪式 颁授仪式`),
    needs: 'words',
    leastNaming: 2,
    examples: [
      '⟦全省农村工作会议⟧提出新目标。',
      '他在⟦中央和国家机关渔业工作会议⟧上讲话。',
      '他走访了⟦全国加强渔业资源养护工作会议⟧视察点。',
      '学习习近平总书记⟦全国渔民大会⟧重要讲话精神。',
      '⟦云水渔业合作和航运安全研讨会⟧举行',
      '县里召开⟦全县乡村治理重点任务推进会⟧。',
      '他出席了⟦第六届云水河流域发展论坛⟧。',
    ],
    counterExamples: [
      '他主持召开座谈会。',
      '我衷心祝愿会议成功。',
      '云水市落实会议审批制度。',
      '会议指出，要抓落实。',
      '党委会议研究决定。',
      '他同首相先生会晤，谈了渔业。',
    ],
  },
  {
    id: 'program-training',
    words: list(
      `轮训班 提升班 强化班 学习班 专题班 研习班 研学营 实训营 冬令营 体验营 交流营 培训班 研讨班 读书班 进修班 研修班 示范班 训练营 夏令营 讲堂 大讲堂 讲座 党课 微党课 公开课 宣讲课 夜校 讲坛 集训 专题培训班 专题培训 知识测试 测试 知识竞赛 演讲比赛 技能大赛 劳动竞赛 比赛预赛 比赛决赛 大赛预赛 大赛决赛 大赛总决赛 大赛 竞赛 比赛 征文 展演 汇演 文艺汇演 巡展 图片展 主题展 成就展 展览 特训班 学堂 集体学习`,
    ),
    needs: 'words',
    leastNaming: 2,
    examples: [
      '⟦全市青年干部学习党史专题读书班⟧开班。',
      '他在⟦2019年秋季学期云水干部培训班⟧上讲话。',
      '⟦全区干部加强和改进水利工作研讨班⟧在云水党校开班。',
      '以“爱岗敬业”为主题举办⟦廉政讲堂⟧。',
    ],
    counterExamples: ['他参加过多次培训班。'],
  },
  {
    id: 'program-education',
    words: list('主题教育 专题教育 学习教育 警示教育 教育整顿 主题实践活动 专项治理 专项治理工作'),
    needs: 'words',
    leastNaming: 3,
    examples: [
      '开展⟦“守初心、铸匠魂”主题教育⟧。',
      '推进⟦渔业领域腐败和作风问题专项治理⟧。',
      '把主题教育同⟦“三学三做”学习教育⟧结合。',
    ],
    counterExamples: ['主题教育开展以来，作风好转。', '云水大学主题教育是一项重要任务。'],
  },
  {
    id: 'program-campaign',
    words: list(
      '活动 行动 大行动 大调查 大走访 大调研 大排查 大讨论 大培训 大学习 大比武 大练兵 大宣讲 大整治 大起底 大清查 大家访 大展演 大直播 大检查 大会战 大联动 应急演练 普查 专项行动 攻坚行动 评选活动 系列活动 志愿服务活动 述职评议考核',
    ),
    needs: 'words',
    leastNaming: 2,
    examples: ['开展⟦“晒比学”活动⟧。', '推行⟦在职党员进小区志愿服务活动⟧。', '此次⟦干部走田埂活动⟧规模最大。'],
    counterExamples: ['各项活动有序开展。', '组织开展文化活动。'],
  },
  {
    id: 'program-scheme',
    words: list('工程 计划 项目 改革试点 试点 公共服务平台 平台 管理系统 信息系统 指挥系统 监测系统 App APP'),
    needs: 'words',
    leastNaming: 4,
    examples: [
      '建立⟦青石湾水务调度平台⟧。',
      '启用⟦“惠农通”手机云平台⟧。',
      '县里启动⟦青山小学改扩建项目⟧。',
      '启动⟦北山旧街改造项目⟧。',
    ],
    counterExamples: ['投资一批重大项目。', '这是一项系统工程。', '深化各项改革。'],
  },
  {
    id: 'program-mechanism',
    words: list(
      '机制 工作机制 管理机制 制度 评价制度 工作法 模式 教育模式 工作模式 系统 体系 实施体系 治理体系 改革 制度体系 议事会 措施 台账 社会实践 思政课 思政大课 歌会 专项 重点专项 责任制 负责制 积分制 帮带制 管理办法 工作思路 党建工作思路 治理方式 执法格局 治理格局 党建品牌 党建工作品牌 服务品牌 工作品牌',
    ),
    needs: 'quotation',
    leastNaming: 0,
    examples: [
      '建立⟦“两查三改四必访”机制⟧。',
      '完善⟦党员“双联系”机制⟧。',
      '县里建立⟦镇村渔业专干跟班轮训制度⟧。',
      '全镇推广⟦道德实践奖励机制⟧。',
    ],
    counterExamples: ['健全工作机制。', '建立产业扶贫长效机制。', '建立了更加灵活的用人机制。'],
  },
  {
    id: 'program-work',
    words: list(
      '工作 建设 党建工作 争创活动 志愿服务 宣传教育 主题宣传教育 专项整治 集中整治 评选 评选展示 主题实践 系列培训 系列报道 专栏 文献展 主题展览 巡回演讲 主题巡回演讲 专题报道 公益行',
    ),
    needs: 'quotation',
    leastNaming: 0,
    examples: ['开展⟦“三联三促”工作⟧。', '水利系统抓⟦“三联三促”工作⟧很用心。', '推出⟦“走在田埂上”系列报道⟧。'],
    counterExamples: [
      '做好“六稳”“六保”工作任务。',
      '加强基础设施建设。',
      '坚持“三比三看”工作导向。',
      '围绕“看渔村”“学渔技”“谈渔经”3个工作方案。',
    ],
  },
  {
    // Words that name something only right behind the quotation.
    id: 'program-quoted-term',
    words: list('倡议 考核 制'),
    needs: 'quotation',
    leastNaming: 0,
    examples: ['各国支持共建⟦“一带一路”倡议⟧。', '县里实行⟦“双积分”考核⟧。'],
    counterExamples: ['他们发出倡议。', '发出“家乡需要你”倡议。', '做好“三联三促”绩效考核。'],
  },
];

const byWord = new Map(programHeads.flatMap((head) => head.words.map((word): [string, ProgramHead] => [word, head])));

/** The family of the head that stands at `span`, one of the words of `programHeads`. */
export function programHeadOf(text: string, { start, end }: Span): ProgramHead {
  return byWord.get(text.slice(start, end))!;
}
