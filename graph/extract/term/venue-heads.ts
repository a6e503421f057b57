/** A family of words that end the name of a concrete place. */
export interface VenueHead {
  id: string;
  words: readonly string[];
  /** `named`: a name before it is enough. `visited`: something must happen there, or somebody go there, in the clause. */
  needs: 'named' | 'visited';
  /** Sentences in which ⟦⟧ marks exactly what is found, if anything. */
  examples: readonly string[];
  counterExamples: readonly string[];
}

const list = (words: string) => words.trim().split(/\s+/);

export const venueHeads: readonly VenueHead[] = [
  {
    id: 'venue-hall',
    words:
      list(`演艺中心 报告厅 学术报告厅 会议厅 会议中心 会展中心 国际会议中心 大会堂 礼堂 大礼堂 音乐厅 大厅 金色大厅 北大厅 会客厅 议事厅 剧院 大剧院 剧场 体育公园 会展馆 航天馆 海洋馆 天文馆 文史馆 方志馆 非遗馆 城市馆 展览厅 国学馆 海洋公园 主题公园 影城 影剧院 电影院 体育馆 体育场 体育中心 奥体中心
      大厦 广场 博物馆 博物院 纪念馆 展览馆 展览中心 陈列馆 美术馆 图书馆 文化馆 科技馆 规划馆 档案馆 校史馆 党史馆 展示馆 体验馆 艺术馆 民俗馆 文化宫 少年宫
      纪念园 烈士陵园 陵园 故里 故居 旧居 旧址 会址 遗址 纪念碑 纪念塔 宾馆 饭店 国宾馆 钓鱼台国宾馆 植物园 动物园 公园 湿地公园 森林公园 国家公园 文化园 博览园 文化墙 荣誉墙 文化长廊 长廊
      历史建筑群 建筑群 古城 古镇 古村 景区 风景区 旅游区 度假区 发射场 卫星发射中心 航天城 国际机场 机场 火车站 高铁站 大桥 水库 水电站 电站 码头 书屋 粥屋 驿站 书店 书院 纪念堂 祠堂 大院 演播室 展厅 特藏室 荣誉室 陈列室 展览室 雕塑园 文化城 红军街 古玩城 商贸城 国际商贸城 古寺 大佛 石窟 古道 古巷 历史文化街区 海底隧道 大隧道 特大桥 枢纽站 核电站 风电场 观景台 烽火台 一条街`),
    needs: 'named',
    examples: ['典礼在⟦云水大剧院⟧举行。', '一行人参观⟦青山革命烈士陵园⟧。'],
    counterExamples: ['他们来到博物馆。', '建设一批公园。'],
  },
  {
    id: 'venue-zone',
    words:
      list(`科技城 科学城 新城 产业园 工业园 科技园 创业园 物流园 软件园 示范园 园区 工业园区 科技园区 产业园区 开发区 经济技术开发区 高新技术产业开发区 高新区 经开区 自贸区 保税区 综合保税区 示范区 新区 实验区 合作区
      实验室 国家实验室 基地 教育基地 生产基地 示范基地 试验田 党群服务中心 政务服务中心 便民服务中心 邻里中心 服务中心 活动中心 文化中心 体验中心 教育中心 文明实践中心 文明实践站 指挥中心 数据中心 调度中心 展示中心`),
    needs: 'visited',
    examples: ['学员们观摩⟦云水科技城⟧、⟦星河实验室⟧。', '考察团来到⟦青石镇政务服务中心⟧。'],
    counterExamples: ['云水科技城发布公告。'],
  },
  {
    id: 'venue-settlement',
    words: list(
      '村 嘎查 楼 宫 施工现场 建设现场 大楼 教学楼 综合楼 办公楼 厂 处理厂 中心 调解中心 交易市场 村部 新村 社区 小区 村史馆 文化礼堂 文化大院 活动室 阅览室 会客室 党员之家 职工之家 苗圃 大棚 采砂场 养殖场 养殖基地 种植基地 蔬菜基地 牧业基地 产业基地 加工厂 食品厂 港 口岸 商城 集市 农贸市场 批发市场 花卉市场 家具城 家居城 建材城 服装城 茶叶城 小商品城 食堂 宿舍 球场 篮球场 足球场 操场 党群文化中心 发展中心 治理中心 信息中心 融媒体中心 展销中心 小学 中学 幼儿园 大学 学院 学校 党校 医院 敬老院 福利院 养老院 卫生院 家园 工厂 车间 农场 林场 牧场 茶园 果园 合作社 工地 园 特区 矿 露天矿 煤矿 油田 港口 车站 湖区 草原 桥头堡 展馆 赛场 场馆 艺术中心 街区 古街 步行街 老街 胡同 大街',
    ),
    needs: 'visited',
    examples: ['代表们走进⟦青石村⟧，察看大棚。', '他来到⟦云水县北山镇中心小学⟧。', '研讨班在⟦市委党校⟧开班。'],
    counterExamples: ['青石村党支部书记秦大山说。', '青石村村民笑了。', '全村都来了。'],
  },
];
