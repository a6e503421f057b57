import { buildMatcher, type Matcher } from '../lexicon/matcher.ts';

/** Modifiers that class a place and name none: 工业园区, 农村社区, 各级党校. A closed class. */
export const genericVenueWords: Matcher = buildMatcher(
  `
全市 全县 农 驻 进 入 山 同 邻 一 两 几 个 文明 后进 兄弟 全 各 本 该 一些 多 每 中心 城市 农村 乡 行政 自然 贫困 重点 示范 试点 城中 老旧 住宅 居民 周边 附近 当地 国家 国家级
省级 市级 县级 产业 工业 现代 农业 教育 实训 生产 红色 党建 爱国主义 综合 文化 文体 活动 服务 社会 历史 主题 街心 口袋 城 市民 大型 智慧 标准化 基层 各级 各类 村 县 镇 民营 公立 高等
职业 普通 义务 希望 特色 美丽 幸福 安置 搬迁 养殖 种植 创新 创业 科技 科研 工厂 官兵 港口 高科技 经济 技术 国际 全国 全省 本市 我 革命 党性 现场 教学 培训 实践 体验 党员 政治 法治 警示
深度 安置房 所辖 城乡 社保 薄弱 集体经济 建档立卡 迁入 迁出 帮扶 联系 挂牌 定点 专业 农民 街道 县区 镇街 区级 千年 涉农 连片 迁 穷 偏远 城镇 廉政 数据 物流 仓储 冷链 电商 大中型 中型 小型 新建 特大 超大
`
    .trim()
    .split(/\s+/),
);
