import { countries } from '../../model/countries.ts';
import { buildMatcher } from '../lexicon/matcher.ts';
import { fieldNames } from '../lexicon/organ-words.ts';
import { countyShortNames, placeNames } from '../lexicon/places.ts';

/**
 * Words that end the stretch to the left of a name of a body: whatever stands before them belongs to the clause, not to
 * the name. Function words, verbs that take a body as object, expressions of time. A closed class.
 */
const stopWords =
  '的 了 着 过 是 在 应 由 被 把 令 将 对 向 给 为 于 从 让 使 与 和 同 跟 及 以 以及 并 并且 或 或者 而 且 还 又 都 才 却 只 其 该 本 此 这 那 每 各 某 等 们 是由 就是 包括 例如 比如 没有 因为 所以 但是 如果 虽然 至 到 据 随同 陪同 会同 联合 协同 压实 强化 督导 协助 协同 召集 邀 下设 选聘 聚焦 深化 找准 谋划 结合 视察 督促 引导 推行 联动 打破 面向 部署 率先 增设 撤销 合并 升级 改造 搭建 开设 赋予 进驻 组织 举办 举行 召开 开展 参加 出席 参与 走进 来到 前往 奔赴 赶赴 赴 出动 派遣 抵达 进入 加入 考入 就读 毕业于 任职 兼 兼任 原任 现任 曾任 时任 担任 出任 就任 当选 当选为 任命 委托 邀请 聘请 特邀 采访 走访 慰问 看望 视察 莅临 亲临 到访 来访 考察 调研 参观 访问 会见 会晤 听取 成立 建立 设立 组建 构建 创设 建成 打造 推动 推进 推出 加强 依托 通过 根据 按照 围绕 依据 遵照 经过 利用 借助 针对 关于 请 来自 出自 源自 作为 身为 成为 作者系 分别系 属于 位于 坐落 地处 隶属 获得 荣获 获评 被评为 授予 命名 称为 名为 叫做 简称 担当 承担 主办 承办 协办 负责 分管 牵头 配合 支持 帮助 督促 要求 责成 督办 指派 交由 提交 报送 上报 移送 送到 送往 转到 转交 交给 选派 派出 派驻 抽调 选调 下派 调任 调到 转任 改任 接任 继任 升任 晋升为 提拔为 连任 近日 日前 近期 近年来 年来 今年 今后 去年 目前 当天 当日 当前 此前 此后 随后 之后 以后 之前 以前 期间 其间 上午 下午 中午 晚上 早上 凌晨 今天 昨天 明天 昨日 今日 记者 通讯员 表示 指出 强调 认为 告诉 看到 了解 了解到 得知 发现 反映 贯彻 落实 率领 带领 引领 携 一致 共同 分别 先后 陆续 首次 再次 正式 全面 积极 主动 深入 认真 不断 进一步 一行 一个 一名 一位 一家 一些 两家 多家 几家 不仅 我 你 他 她 它 咱 您 俺 非常 特别是 尤其是 尤其 那么 对于 比起 离开 回到 到了 能够 可以 应该 必须 需要 办理 办好 开通 发给 发到 找到 带着 跟着 沿着 朝着 受到 得到 经由 改为 改成 更名为 变为 变成 分为 隔壁 附近 旁边 前任 由于 自从 每逢 除了 除 甚至 直到 直至 截至 实现 形成 促进 提升 提高 完善 健全 创新 探索 实施 实行 落户 落地 入驻 引进 引入 改建 新建 筹建 捐赠 捐助 支援 发挥 发动 动员 号召 呼吁 倡导 接受 接待 接到 收到 报名 宣布 宣读 发布 印发 出台 制定 下发 签署 签订 签约 共建 结对 帮扶 审定 评选 评为 评定 表彰 奖励 批准 同意 购买 出售 拨付 入选 入列 纳入 整合 择优 选优 配强 建强 未经 就是 确保 坚持 发挥 成为 有了 感谢 欢迎 听从 服从 打击 并与 完成 拥护 响应 庆祝 捍卫 遵循 反对 明确 联系 致电 直达 拨打 求助 申报 报请 呈报 反馈给 汇总 一是 二是 三是 既是 也是 正是 已是 还是 每天 每年 每月 每周 每日 扎根 首先 当年 统一 不负 高度重视 拥有 调动 主席国 代表 前身 划归 原属 厘清 事关 免去 升格为 最早 高兴 近些年 回答 后来 依靠 对照 还有 另有 加盖 但'.split(
    ' ',
  );

const stops = new Set(stopWords);
const longestStop = Math.max(...stopWords.map((word) => word.length));
/** Words of names that hold a stop word inside. */
const shields =
  '农业和农村 民族和宗教 数据管理 数据处理 大数据 依据 据点 应诉 应急 应用 供应 效应 反应 响应 相应 对应 适应 应对 应届 人才 英才 证据 根据地 高等 中等 初等 平等 等级 司令 将军 自由 使馆 大使 天使 使命 供给 本科 基本 资本 成本 文本 版本 本土 都市 首都 古都 方向 导向 从业 对口 对台 对话 同学 同志 同乡 同盟 共同 在线 在校 在职 每日 各界 派出所 对外 首都 国际 为民服务 为民办 向上 向善 向阳 同心 同济 和谐 和平 共和国 中和 家和 及时雨 大同 合同 同业 同仁 和睦 祥和 服务中心 服务站 服务队 服务局 服务平台 管理局 管理处 管理中心 管理部 管理办公室 管理委员会 领导小组 指导中心 指导委员会 生产建设兵团 学习中心 研究院 研究所 研究室 研究会 研究中心 合作社 合作组织 经济组织 社会组织 经营部 报告团 督查室 督导室 督导处 监督局 检查组 考察团 调研组 访问团 巡察组 巡视组 宣讲团 工作组 代表团 参观团 兼爱 兼职 兼并 党的建设 党的创新理论 联合参谋部 联合作战 帮扶组 帮扶工作队 理论与实践 实践创新 理论创新 科技创新 技术创新 创新中心 创新研究 创新学院 协同创新 创新联盟 创新基地 联合会 联合总会 联合国 联合社 联合体 联合工会 联合大学 联合支部 联合党支部 联合总支 联合党总支 联合党委 联合办公室 联合协调 联合商会 联合研究 代表大会 代表会议 代表团 代表处 代表队 代表联络 代表机构 代表委员 代表之家 代表工作 代表资格 村民代表 居民代表 职工代表 党代表 生前所在 向日葵 志愿者 辅导 教导 领导干部'.split(
    ' ',
  );
const protectedWords = buildMatcher([...placeNames.keys(), ...fieldNames, ...shields, ...countries]);
const nameCharacter = /[\p{Script=Han}A-Za-z0-9·]/u;
const longestName = 30;

const joinsSchool = /^[一二三四五六七八九十]中和$/;

/**
 * How far to the left of `from` a name may reach: back to punctuation, to `limit`, or to the nearest stop word that lies in
 * no place name and no field of work (和 in 自然资源和规划). Returns the offset where the name may begin.
 */
export function leftBoundary(text: string, limit: number, from: number): number {
  const earliest = Math.max(limit, from - longestName);
  let start = from;
  while (start > earliest && nameCharacter.test(text[start - 1]!)) start--;
  const guarded = protectedWords
    .all(text.slice(start, from))
    // 河阳一中|和|青石中学.
    .filter((word) => !joinsSchool.test(text.slice(start + word.start - 1, start + word.end)));
  let position = from;
  while (position > start) {
    const cover = guarded.find((word) => word.start + start < position && word.end + start >= position);
    if (cover !== undefined) {
      position = cover.start + start;
      continue;
    }
    if (stopEndsAt(text, start, position) || dateEndsAt(text, start, position)) return position;
    position--;
  }
  // （作者：某某，系某校校长）, 受主席团委托: a verb at the beginning of a clause.
  return start < from && /^(?:系(?!统)|受(?![理灾害益援]))/.test(text.slice(start, start + 2)) ? start + 1 : start;
}

/** Where the stop word ends that `position` cuts: 莅|临; null where none is cut. */
export function stopAcross(text: string, position: number): number | null {
  for (let at = Math.max(0, position - longestStop + 1); at < position; at++) {
    const end = at + stopAt(text, at);
    if (end > position) return end;
  }
  return null;
}

/** The length of the longest stop word that begins at `at` and stands in no word that is none; 0 where none does. */
export function stopAt(text: string, at: number): number {
  for (let length = longestStop; length > 0; length--) {
    if (!stops.has(text.slice(at, at + length))) continue;
    const around = Math.max(0, at - longestShield);
    const guarded = protectedWords.all(text.slice(around, at + length + longestShield));
    return guarded.some((word) => word.start + around <= at && word.end + around >= at + length) ? 0 : length;
  }
  return 0;
}

/** How far a shielding word is looked for around a stop word. */
const longestShield = 6;

/** Whether a stop word ends at `position`. */
function stopEndsAt(text: string, start: number, position: number): boolean {
  for (let length = Math.min(longestStop, position - start); length >= 1; length--) {
    const word = text.slice(position - length, position);
    // 太和|镇: a place that is called like a county.
    if (
      word === '和' &&
      /[镇乡村]/.test(text[position] ?? '') &&
      countyShortNames.has(text.slice(position - 2, position))
    )
      continue;
    if (stops.has(word)) return true;
  }
  return false;
}

/** Whether a date such as 4月28日, or how long something lasted (十多年), ends at `position`. */
function dateEndsAt(text: string, start: number, position: number): boolean {
  return (
    position - 2 >= start &&
    (/[0-9][年月日时点分]/.test(text.slice(position - 2, position)) ||
      /[多余几]年/.test(text.slice(position - 2, position)))
  );
}
