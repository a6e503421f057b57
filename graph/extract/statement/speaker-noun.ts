import type { SpeakerType } from '../../model/article-graph.ts';
import { countries } from '../../model/countries.ts';
import { gazetteer } from '../lexicon/places.ts';
import { positionHeads } from '../lexicon/positions.ts';
import { plainSurnames } from '../lexicon/surnames.ts';
import { oneOf } from './cue-pattern.ts';

/** Words that name one speaker without a name besides posts: kin, standings, ways to address. A closed, wide class. */
const standings =
  `联系人 经办人 职工 母亲 父亲 爸爸 妈妈 大爷 大妈 大叔 阿姨 叔叔 伯伯 大伯 奶奶 爷爷 哥哥 姐姐 弟弟 妹妹
  公公 婆婆 岳母 岳父 孙子 孙女 夫妻 夫妇 长辈 少年 青少年 安全员 妻子 丈夫 儿子 女儿 老伴 同事 邻居 带队干部 同志 领导 老师傅 师傅
  官员 外宾 嘉宾 来宾 侨胞 同胞 台胞 侨领 台商 外商 商人 华侨 华人 留学生 高管 将军 军人 士兵 新兵 商家 家属 亲属 家人 车间主任 老乡 工友 战友 室友 队友
  客商 客户 用户 工商户 大娘 大婶 大嫂 大姐 大哥 小伙子 男子 女子 孩子 小朋友 有人 不少人 许多人 很多人 一些人 有的人 当地人 村里人 年轻人
  正职 副职 过来人 知情人 领导人 房东 车主 货主 船主 保安 学子 服务对象 支委 元首
  客人 宾客 食客 听众 病人 伤员 的哥 小哥 骑手 考生 球迷 粉丝 老太太 老汉 老头 老人家 亲戚 朋友 好友 网红 博主 老两口
  新娘 新郎 女主人 男主人 小姑娘 姑娘 小女孩 小男孩 女孩 男孩 后生
  来客 租客 房客 住客 老爷子 小孩 女生 男生 病友 病患 亲友 亲人 友人 街坊 夫人 父母 双亲 儿媳 媳妇 女婿 外甥 侄子 伙计 伙伴 买家 卖家 乡邻 下属 前辈
  徒弟 学徒 小两口 两口子`.split(/\s+/);
/** Posts and standings that are as often the beginning of another word or an attribute: 干事创业, 理事会, 模范机关. */
const ambiguous = new Set(
  '干事 理事 监事 主管 代办 总工 技工 模范 劳模 英雄 烈士 时代楷模 工匠 匠人 法人 编辑 摄影 文书 会计 参谋 机手'.split(
    ' ',
  ),
);
const individuals = [...positionHeads.filter((word) => word.length > 1 && !ambiguous.has(word)), ...standings];

const collectives =
  `大家 人们 古人 先哲 先贤 各方 双方 两国 三国 与会者 与会人员 与会代表 参会人员 参会代表 各界人士 人士 成员 老百姓
  百姓 乡亲 干部群众 党员干部 拨人 批人 部队 官兵 师生 工作者 人员 领导干部 观摩团 代表团 考察团 调研组
  督导组 工作组 检查组 巡视组 巡察组 评审组 专家组 考核组 考察组 考评组 验收组 核查组 评估组 调查组 慰问组 采访组
  参观团 访问团 交流团 慰问团 采访团 宣讲团 企业 媒体 舆论 各地 各国 中方 外方 美方
  俄方 日方 欧方 乌方 以方 巴方 法方 英方 德方 韩方 朝方 伊方 印方 菲方 校方 院方 厂方 店家 机构 军方 警方 官方 当局 方面 多国 各级党组织`.split(
    /\s+/,
  );

const events = `会议 大会 全会 座谈会 常委会 推进会 动员会 部署会 例会 专题会 调度会 现场会 交流会 研讨会
  发布会 视频会 论坛 专题会议 工作会议 党组会 党委会 办公会 民主生活会 组织生活会 理论学习会
  中心组学习会 扩大会议 总结会 峰会 反馈会 通报会 研讨班 培训班 轮训班 集体学习`.split(/\s+/);

const documents = `通知 意见 方案 决定 公报 报告 规划 条例 文件 公告 办法 规定 指南 倡议书 社论 文章 评论
  来信 贺信 贺电 回信 批示 指示 纲要 建议 要点 白皮书 声明 决议 公约 细则 章程 党章 清单
  协议 宣言 报道 消息 评论员文章 联合声明 嘉奖令 命令 通令 训令 通报 公约 宪法 草案 审议稿 征求意见稿 准则 总纲 序言 数据 调查 民调 》`.split(
  /\s+/,
);

/** A document called by nothing but its kind: 通知, 《意见》. */
export const documentNoun = new RegExp(`^《?${oneOf(documents)}》?$`);

const bodies = `党支部 支部 党组 党委 纪委 党总支 部门 单位 公司 学校 学院 村委会 居委会 委员会 班子 连队
  班组 小组 新闻网 电视网 团队 代表队 专班 协会 商会 杂志 日报 晚报 时报 周刊 网站 通讯社 电视台 报社`.split(/\s+/);

/** Says that one person of a kind is meant. */
const singular = /(?:一名|一位|一个|该|某|另一|这名|这位|那位|有位|有名)/;
/** Says that several are meant. */
const plural =
  /(?:们$|各|多名|多位|许多|不少|部分|广大|全体|与会|参训|参会|一些|很多|众多|[两二三四五六七八九十百千几数0-9]+余?多?[名位个户]|等$|有的)/;

/** Nouns of which one or several are meant, which only what stands before them tells. */
const ofOneOrMany = /(?:人员|代表|党员|干部|村民|居民|学员|学生|职工|员工|教师|战士|农民|游客|志愿者)$/;

/** Whether words that name a group may mean one of its kind all the same: 某厂的办事人员, but not 两名村民. */
export function mayNameOne(text: string): boolean {
  return ofOneOrMany.test(text) && !plural.test(text);
}

type NounKind = 'event' | 'document' | 'group' | 'individual' | 'org';

const nounKinds = new Map<string, NounKind>();
for (const [kind, words] of [
  ['event', events],
  ['document', documents],
  ['group', collectives],
  ['individual', individuals],
  ['org', bodies],
] as const)
  for (const word of words) if (!nounKinds.has(word)) nounKinds.set(word, kind);
const longestNoun = Math.max(...[...nounKinds.keys()].map((word) => word.length));

/** 参与者, 受访者, but not 后者. */
const agent = /[^前后或再]者$/;
/** 该县, 该校: a place or body that the text has named before. */
const named =
  '该(?:省|市|县|区|州|盟|旗|镇|乡|村|街道|社区|地区|校|院|局|厅|厂|行|所|站|馆|矿|机构|研究所|研究院|协会|中心|委员会|基金会|组织|集团|企业|大队|支队|团|营|连|旅|党工委|工委|园区|开发区|高新区|新区)';
/** 课题组, 事故调查组. */
const taskGroup =
  /(?:课题|调查|调研|督查|督导|检查|考察|指导|研究|攻关|专案|评审|评估|审查|领导|工作|协调|巡视|巡察|专家|项目)组$/;
const namedAtEnd = new RegExp(`${named}$`);
/** 县里, 村里: those in charge there, where nothing stands before it. */
const inCharge = /^[省市区县镇乡村队厂局院校连营团]里$/;

/** 党的十九大. */
const congress = /(?:党的|中共)[一二三四五六七八九十]{1,3}大$/;

const lands: ReadonlySet<string> = new Set([
  ...countries,
  // Of counties only the full name tells a place from a word.
  ...gazetteer.flatMap(({ level, name, short }) => (level === 'county' ? [name] : [name, short])),
]);
/** Behind several lands: 天津、江苏等省份. */
const andOtherLands = /等[多几两三四五六七八九十0-9]{0,2}个?(?:国家?|省份?|省区市|地)$/;
/** 我们党, 我省. */
const ownBody = /^(?:我们党|我党|我[省市县区镇乡村校院局厅军])$/;

/** 江苏苏州: a province and a city in it. */
function isLandOfLand(name: string): boolean {
  for (let split = 2; split < Math.min(name.length - 1, longestLand); split++)
    if (lands.has(name.slice(0, split)) && lands.has(name.slice(split))) return true;
  return false;
}

const longestLand = 12;

/** Whether `text` names countries, provinces or cities (伊朗; 天津、江苏等省份) or the speaker's own, whose government speaks. */
export function isGovernment(text: string): boolean {
  return (
    ownBody.test(text) ||
    text
      .replace(andOtherLands, '')
      .split(/[、和与]/)
      .every((name) => lands.has(name) || isLandOfLand(name))
  );
}

/** The kind of the longest noun that ends `text`. */
function kindOfLastNoun(text: string): NounKind | null {
  for (let length = Math.min(longestNoun, text.length); length > 0; length--) {
    const kind = nounKinds.get(text.slice(-length));
    if (kind !== undefined) return kind;
  }
  if (agent.test(text)) return 'individual';
  if (congress.test(text)) return 'event';
  if (inCharge.test(text)) return 'group';
  return namedAtEnd.test(text) || taskGroup.test(text) ? 'org' : null;
}

/** Words whose next character makes another word of them: 干部署, 代表示, 职工作. */
const otherWord =
  /^(?:干部[署门分]|代表[示明]|职工作|会员国|工人阶级|.{0,3}长[春沙期度]|军人才|青年人?才|外商投资|同志们?的|朋友圈|客人流量?|父母[官心之]|伙伴关系)/;

/** The length of the longest noun that starts `text`, 们 or 等 behind it included; 0 without one. */
function nounLengthAtStart(text: string): number {
  if (otherWord.test(text)) return 0;
  for (let length = Math.min(longestNoun, text.length); length > 0; length--)
    if (nounKinds.has(text.slice(0, length)) && nounKinds.get(text.slice(0, length)) !== 'document')
      return length + (/^[们等]/.test(text.slice(length)) ? 1 : 0);
  return 0;
}

/** What a phrase that names a speaker does not hold: prepositions before it, verbs in it. */
const noPhrase =
  /^[为把对向让使给由以用将当]|^被(?!.{1,4}(?:单位|部门|企业|人员|干部|[者人]))|^在(?![场座职校岗外读])|.让|[^命司通训法号指政奖禁]令(?!$)|^(?:并|又|还)?(?:分享|通过|如果|假如|邀请|组织|成为|这成为|欢迎|希望|学习|贯彻|深入|围绕|落实|坚持|参加|出席|面对|感谢|支持|祝愿|期待|要|须|应|认真|担任|曾任|制定|起草|编制|审议|通过|按照|根据|抓住|确保|做好|不断|面对|适应)|不断|激发|引导|学习贯彻|贯彻落实|认真落实|提供|推动|促进|实现|加强|审议|通过“|[了着]/;
/** An attribute before the noun may hold any verb: 忙着为市民解读政策的税务干部. */
const attribute = /^(?![为把对向让使被给由以用将])[^，。：；]{2,32}的(?=[^的]{2,12}$)/;
const longestPhrase = 48;

/** Whatever 们 stands behind is people: 主创们, 志愿队员们. */
const severalPeople = /[^他她它我你您咱人]们$/;
const severalPeopleAtStart =
  /^(?:[^，。：；、“”□的他她它我你您咱了着过是对向把被让]{1,10}的)?[^，。：；、“”□的他她它我你您咱了着过在是对向把被让]{1,8}们(?!的)/;

/** 调研组一行: with those who came along. */
export const companions = '一行(?:[0-9一二三四五六七八九十]+余?人|人)?';
const companionsAtEnd = new RegExp(`${companions}$`);
const companionsAtStart = new RegExp(`^${companions}`);

/** Whether `text` ends in a noun that can speak, and what kind of speaker the whole of it is. */
export function speakerNounAtEnd(text: string): SpeakerType | null {
  const accompanied = companionsAtEnd.exec(text);
  if (accompanied !== null) return kindOfLastNoun(text.slice(0, accompanied.index)) === null ? null : 'group';
  const severally = /(?:们|等)$/.test(text);
  const kind =
    kindOfLastNoun(text) ??
    (severally ? kindOfLastNoun(text.slice(0, -1)) : null) ??
    (severalPeople.test(text) ? 'individual' : null);
  if (kind === null || text.length > longestPhrase || noPhrase.test(text.replace(attribute, ''))) return null;
  if (kind !== 'individual') return severally && kind === 'org' ? 'group' : kind;
  if (severally) return 'group';
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
  '(?!代表(?![们，。：说表认指提一])|[并又]|如[^今]|同(?![学事志胞行乡村龄])|要|须|应当|确保|面对|担任|曾任|当选|切实|不断|走|来到|去|到|进|看望|慰问|听取|组织|召开|主持|分享|畅谈|邀请|带领|深入|前往|开展|推动|加强|充分|详细|认真|积极|通过|依托|根据|按照|结合|利用|打造|建立|成立|引导|鼓励|要求|激励|号召|动员|提升|提高|培养|选派|坚持|发挥|落实|实现|支持|帮助|督促|(?:参观|服务|指导|协调|检查|调研)(?!组|团|队|员|人员)|完善|大力|全面|增强|营造|弘扬|推进|深化|抓获|持续|强化|促进|派驻|继续|实施|展现|创建|学习|统筹|忠于|带动|庆祝|希望|做好|当好|属于|必须|负责|主动|吸收|组建|丰富|增加|吸纳|吸引|争当|凝聚|涵养|关心|尊重|安排|锻造|优化|引用|需要|强调|指出|提出|明确|规定|宣布|讲清|注重|突出|回忆|回想|说起|谈起|提起|讲起|想起|谈及|回顾|重温|将(?![军士领])|当(?![地代年事家])|自觉|值得|相信|协助|追随|围绕|看[到见]|听[到说]|得知)';

/** 小李, 老王, 张某 behind the noun: a name that names nobody. */
const surname = `[${[...plainSurnames].join('')}]`;
const familiarName = new RegExp(`^(?:[小老]${surname}|${surname}某{1,2})`);
const familiarNameAtEnd = new RegExp(`(?:[小老]${surname}|${surname}某{1,2})$`);

/** Whether `text` as a whole names people: with a noun that can speak, or with 小李 behind one. */
export function isPeople(text: string): boolean {
  return speakerNounAtEnd(text.replace(familiarNameAtEnd, '')) !== null;
}

const nameAtStart = new RegExp(`^(?:${surname}\\p{Script=Han}|[^，。]{1,10}·)`, 'u');

/** Whether `text`, which follows a noun for one person, may begin with that person's name. */
export function mayBeName(text: string): boolean {
  return nameAtStart.test(text);
}

const namedAtStart = new RegExp(`^${named}`);
const withSubjectFirst = new RegExp(`^${verbFirst}`);

const clauseBeforeNoun = new RegExp(
  `^${verbFirst}(?:与会|参会)?(?:(?!看[到见]|听到|得知)[^，。：；、“”□对向把为被让请了着过以在是有由从给与他她]){0,14}`,
);

/** How many characters may stand between nouns that are told in one breath: 党员、青年干部. */
const longestBetween = 6;

/** The stretch at the start of `text` that names a speaker without a name (广大新闻工作者 in 广大新闻工作者认真学习), or null. */
export function speakerNounAtStart(text: string): string | null {
  const reach = clauseBeforeNoun.exec(text)?.[0].length ?? -1;
  let end = endOfNouns(text, 0, reach);
  // 该县组织党员, but 该县县长.
  const body = namedAtStart.exec(text)?.[0] ?? null;
  if (body !== null && (end === null || !withSubjectFirst.test(text.slice(body.length)))) return body;
  if (end === null) return withSubjectFirst.test(text) ? (severalPeopleAtStart.exec(text)?.[0] ?? null) : null;
  for (let next: number | null = end; next !== null; ) {
    end = next;
    const joint = /^(?:[、和](?=[^，。：；、“”□])|(?:与|参)会)/.exec(text.slice(end));
    next = joint === null ? null : endOfNouns(text, end + joint[0].length, end + joint[0].length + longestBetween);
  }
  const rest = text.slice(end);
  return text.slice(0, end + ((familiarName.exec(rest) ?? companionsAtStart.exec(rest))?.[0].length ?? 0));
}

/** Where the first noun that begins in `[from, to]` ends, with those that touch it; null without one. */
function endOfNouns(text: string, from: number, to: number): number | null {
  for (let start = from; start <= Math.min(to, text.length - 1); start++) {
    const agentHere = text[start] === '者' && agent.test(text.slice(from, start + 1));
    let end = start + (agentHere ? 1 : nounLengthAtStart(text.slice(start, start + longestNoun + 2)));
    if (end === start) continue;
    for (let more = 1; more > 0; end += more) more = nounLengthAtStart(text.slice(end, end + longestNoun + 2));
    return end;
  }
  return null;
}
