import { buildMatcher, type Matcher } from '../lexicon/matcher.ts';

/**
 * Verbs that govern the name of a site and stand in none, beyond those that bound any name: 登陆|云水机场, 详细了解|云水古镇.
 * The name begins behind them. A closed class.
 */
export const venueLeadWords: Matcher = buildMatcher(
  `
反哺 使用 投产 投运 夯实 加上 规划建设 尝试 缺乏 缺少 前来 到任 说起 谈起 提起 布置成 这段时间 了解 察看 查看 踏看 巡视 视察 考察 观摩 参观 瞻仰 拜访 拜谒 走访 慰问 看望 游览 游玩 欣赏 领略 感悟 漫游 闲逛 逛 打卡 探营 探秘 踏访 会聚 汇聚 聚集 齐聚 云集 相聚 滞留 停留 下榻 停靠 停泊 靠泊
运抵 飞抵 驶抵 亲临 莅临 登陆 降临 进驻 驻扎 驻守 入住 搬入 迁入 飞往 飞赴 开往 驶往 驶向 驶上 驶入 驶过 驶出 驶离 直奔 直达 直通 奔向 通向 连接 连通 接通 衔接 途径 穿越 穿过 横跨 跨越 毗邻 紧邻 邻近 临近 靠近
袭击 空袭 打击 轰炸 炮击 攻击 占领 控制 摧毁 炸毁 击中 证实 筑牢 新增 增设 设有 建有 拥有 免费 开放 重视 塑造 捐赠 捐献 依靠 培育 直播 关闭 封闭 供给 联系 协调 遂行 加紧 加快 希望 知道 看好 拜会 请找
改造后 维修后 建成后 落成 修缮 修复 重建 复建 援建 共建 承建 扩宽 承办 改扩建 更新 改造 打通 认领 走街串 利用好 管理好 守好 用活 盘活 激活 前去 重返 重回 穿行 告别 辞别 远离 绕过 进到 直抵 对口帮扶 结对帮扶 定点帮扶 送达 表明 重点项目 跨入 宣传 经营 段时间 住进 做客 对接 走到 赶到 走入 踏入 踏上 设在 建在 赶往 守护 抵离 送往 运至 搬到 搬至 移至 延至 监管
`
    .trim()
    .split(/\s+/),
);
