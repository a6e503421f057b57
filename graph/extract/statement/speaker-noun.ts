import type { SpeakerType } from '../../model/article-graph.ts';
import { oneOf } from './cue-pattern.ts';

/** Words that name speakers without a name, by their last word. A closed, wide class; no name of any one body or person. */
const individuals = `负责人 负责同志 工作人员 发言人 主持人 当事人 联系人 经办人 带头人 创始人 合伙人 书记 主任
  局长 处长 科长 村长 镇长 乡长 队长 校长 院长 经理 总经理 董事长 老师 教师 教授 医生
  护士 司机 老板 店主 摊主 社工 网格员 志愿者 支书 讲解员 村民 居民 市民 农民 牧民 渔民
  党员 干部 学员 学生 职工(?!作) 员工 民警 战士 律师 母亲 父亲 老人 大爷 大妈 大叔 阿姨 奶奶
  爷爷 家长 游客 观众 网友 群众 业主 代表 委员 专家 学者 记者 厂长 站长 所长 企业家
  创业者 参与者 队员 社员 会员 服务员 厨师 技术员 驾驶员 安全员 辅导员 组织员 宣讲员 调解员
  法官 检察官 妻子 丈夫 儿子 女儿 老伴 同事 邻居 户主 带队干部 同志 领导 老师傅 师傅 选手
  官员 外长 总统 主席 首相 总理 议长 州长 市长 县长 大使 外宾 嘉宾 来宾 侨胞 同胞 留学生 旅客 乘客
  顾客 消费者 商户 患者 分析师 高管 司令 将军 科学家 经济学家 歌手 教练 运动员 (?<=[^前后或再])者
  租户 住户 商家 经营者 摊贩 小贩 菜贩 家属 亲属 家人 班长 组长 车间主任 工程师 老乡 工友 战友 室友 同学 客商 客户 用户
  受访者 投资者 从业者 大娘 大婶 大嫂 大姐 大哥 小伙子 小伙 姑娘 男子 女子 孩子 小朋友 作者 读者 有人 不少人 许多人 很多人 一些人 有的人 当地人 村里人 年轻人 过来人`.split(
  /\s+/,
);

const collectives = `大家 人们 各方 双方 与会者 与会人员 与会代表 参会人员 参会代表 各界人士 人士 成员 老百姓
  百姓 乡亲 干部群众 党员干部 拨人 批人 部队 官兵 师生 工作者 人员 领导干部 观摩团 代表团 考察团 调研组
  督导组 工作组 检查组 巡视组 巡察组 评审组 专家组 企业 媒体 舆论 各地 各国 中方 外方 美方
  俄方 日方 欧方 乌方 以方 巴方 法方 英方 德方 韩方 朝方 伊方 印方 菲方 校方 院方 厂方 店家 机构 军方 警方 官方 当局 方面 多国 各级党组织`.split(
  /\s+/,
);

const events = `会议 大会 全会 座谈会 常委会 推进会 动员会 部署会 例会 专题会 调度会 现场会 交流会 研讨会
  发布会 视频会 论坛 专题会议 工作会议 党组会 党委会 办公会 民主生活会 组织生活会 理论学习会
  中心组学习会 扩大会议 总结会 反馈会 通报会 研讨班 培训班 轮训班 集体学习`.split(/\s+/);

const documents = `通知 意见 方案 决定 公报 报告 规划 条例 文件 公告 办法 规定 指南 倡议书 社论 文章 评论
  来信 贺信 贺电 回信 批示 指示 纲要 建议 要点 白皮书 声明 决议 公约 细则 章程 党章 清单
  协议 宣言 报道 消息 评论员文章 联合声明 嘉奖令 命令 通令 训令 通报 公约 总纲 序言 数据 调查 民调 》`.split(/\s+/);

const bodies = `党支部 支部 党组 党委 纪委 党总支 部门 单位 公司 学校 村委会 居委会 委员会 班子 连队
  班组 小组 团队 代表队 专班 协会 商会`.split(/\s+/);

/** Says that one person of a kind is meant. */
const singular = /(?:一名|一位|一个|该|某|另一|这名|这位|那位|有位|有名)/;
/** Says that several are meant. */
const plural =
  /(?:们$|各|多名|多位|许多|不少|部分|广大|全体|与会|参训|参会|一些|很多|众多|[两二三四五六七八九十百千几数0-9]+余?多?[名位个户]|等$|有的)/;

const head = new RegExp(
  `(?:(${oneOf(events)})|(${oneOf(documents)})|(${oneOf(collectives)})|(${oneOf(individuals)})|(${oneOf(bodies)}))(们|等)?$`,
);

/** What a phrase that names a speaker does not hold: prepositions before it, verbs in it. */
const noPhrase =
  /^[为把对向让使被给由以用将]|^(?:如果|假如|欢迎|希望|学习|贯彻|深入|围绕|落实|坚持|参加|出席|面对|感谢|支持|祝愿|期待|要|须|应|认真|担任|曾任|按照|根据|抓住|确保|做好|不断|面对|适应)|不断|激发|引导|学习贯彻|贯彻落实|认真落实|提供|推动|促进|实现|加强|审议|通过“|[了着]/;
/** An attribute before the noun may hold any verb: 忙着为市民解读政策的税务干部. */
const attribute = /^(?![为把对向让使被给由以用将])[^，。：；“”□]{2,24}的(?=[^的]{2,12}$)/;
const longestPhrase = 36;

/** Whether `text` ends in a noun that can speak, and what kind of speaker the whole of it is. */
export function speakerNounAtEnd(text: string): SpeakerType | null {
  const match = head.exec(text);
  if (match === null || text.length > longestPhrase || noPhrase.test(text.replace(attribute, ''))) return null;
  if (match[1] !== undefined) return 'event';
  if (match[2] !== undefined) return 'document';
  if (match[3] !== undefined || match[6] !== undefined) return 'group';
  if (match[5] !== undefined) return 'org';
  if (singular.test(text)) return 'role';
  if (plural.test(text)) return 'group';
  return /(?:村民|居民|市民|群众|党员|干部|学员|学生|职工|员工|代表|委员|专家|学者|网友|观众|游客|同志|战士|农民)$/.test(
    text,
  ) && !/(?:负责|带队).{0,2}$/.test(text)
    ? 'group'
    : 'role';
}

/** Verbs that open a clause without a subject; what follows is their object. */
const verbFirst =
  '(?!代表(?![们，。：说表认指提一])|要|须|应当|确保|面对|担任|曾任|当选|切实|不断|走|来到|去|到|进|参观|看望|慰问|听取|组织|召开|邀请|带领|深入|前往|开展|推动|加强|充分|详细|认真|积极|通过|依托|根据|按照|结合|利用|打造|建立|成立|引导|鼓励|要求|激励|号召|动员|提升|提高|培养|选派|坚持|发挥|落实|实现|服务|支持|帮助|指导|督促|协调|检查|调研)';

const headAtStart = new RegExp(
  `^${verbFirst}[^，。：；、“”□对向把为被让了着过以在是有由从给与他她]{0,14}?(?:${oneOf([...collectives, ...events, ...individuals, ...bodies])}(?:们|等)?)+`,
);

/** The stretch at the start of `text` that names a speaker without a name (广大新闻工作者 in 广大新闻工作者认真学习), or null. */
export function speakerNounAtStart(text: string): string | null {
  return headAtStart.exec(text)?.[0] ?? null;
}
